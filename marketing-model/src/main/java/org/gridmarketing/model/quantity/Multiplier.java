package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Multiplier (倍率): what a register difference is multiplied by to give energy or demand; for a metering point the
 * composite multiplier (综合倍率) = CT ratio × VT ratio × the meter's own multiplier.
 *
 * <p>Archived multipliers may be wrong or absurd, so any number is held; real ones reach a million.
 */
public final class Multiplier extends Quantity<Multiplier> {
    /** One: a directly connected meter. */
    public static final Multiplier ONE = new Multiplier(Decimal.of(1, 0));

    Multiplier(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a pure number, such as {@code "3000"}
     * @return the multiplier
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static Multiplier of(String text) {
        return new Multiplier(parse(text, ""));
    }

    /**
     * From a whole number.
     *
     * @param number a pure number
     * @return the multiplier
     */
    public static Multiplier of(long number) {
        return new Multiplier(Decimal.of(number, 0));
    }

    /**
     * From a decimal number.
     *
     * @param number a pure number
     * @return the multiplier
     */
    public static Multiplier of(BigDecimal number) {
        return new Multiplier(inRange(number));
    }

    /**
     * This multiplier behind another one.
     *
     * @param other the other multiplier
     * @return the product
     */
    public Multiplier compose(Multiplier other) {
        return new Multiplier(value.times(other.value));
    }

    /**
     * Active energy of a register difference, exactly.
     *
     * @param difference what the register advanced
     * @return difference × multiplier
     */
    public Energy energyOf(RegisterValue difference) {
        return new Energy(value.times(difference.value));
    }

    /**
     * Reactive energy of a register difference, exactly.
     *
     * @param difference what the register advanced
     * @return difference × multiplier
     */
    public ReactiveEnergy reactiveEnergyOf(RegisterValue difference) {
        return new ReactiveEnergy(value.times(difference.value));
    }

    /**
     * Demand of a demand register's value, exactly.
     *
     * @param shown what the demand register shows
     * @return shown × multiplier
     */
    public Power demandOf(RegisterValue shown) {
        return new Power(value.times(shown.value));
    }

    @Override
    Multiplier create(Decimal newValue) {
        return new Multiplier(newValue);
    }

    @Override
    public String unit() {
        return "";
    }
}
