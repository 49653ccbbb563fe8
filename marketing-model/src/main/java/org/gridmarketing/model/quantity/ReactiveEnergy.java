package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Reactive energy (无功电量), in kilovar hours.
 *
 * <p>Forward and reverse are told apart by the register, not by the sign.
 */
public final class ReactiveEnergy extends Quantity<ReactiveEnergy> {
    /** Nothing. */
    public static final ReactiveEnergy ZERO = new ReactiveEnergy(Decimal.ZERO);

    ReactiveEnergy(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a number of kvarh, such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static ReactiveEnergy ofKvarh(String text) {
        return new ReactiveEnergy(parse(text, "kvarh"));
    }

    /**
     * From a whole number.
     *
     * @param number a number of kvarh
     * @return the quantity
     */
    public static ReactiveEnergy ofKvarh(long number) {
        return new ReactiveEnergy(Decimal.of(number, 0));
    }

    /**
     * From a whole number of decimal parts, as columns of numbers hold them.
     *
     * @param unscaled the number without its decimal point
     * @param decimals how many of its digits are behind the point, 0 to 18: 3 for thousandths of a kvarh
     * @return the quantity
     * @throws IllegalArgumentException if {@code decimals} is out of range
     */
    public static ReactiveEnergy ofKvarh(long unscaled, int decimals) {
        return new ReactiveEnergy(parts(unscaled, decimals));
    }

    /**
     * From a decimal number.
     *
     * @param number a number of kvarh
     * @return the quantity
     */
    public static ReactiveEnergy ofKvarh(BigDecimal number) {
        return new ReactiveEnergy(inRange(number));
    }

    /**
     * The size without the sign, as the power-factor rules add forward and reverse reactive energy.
     *
     * @return this, or its opposite where it is negative
     */
    public ReactiveEnergy absolute() {
        return isNegative() ? negate() : this;
    }

    @Override
    ReactiveEnergy create(Decimal newValue) {
        return new ReactiveEnergy(newValue);
    }

    @Override
    public String unit() {
        return "kvarh";
    }
}
