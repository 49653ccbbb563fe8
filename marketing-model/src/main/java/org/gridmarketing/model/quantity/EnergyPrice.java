package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Energy price (电度电价), in yuan for a kilowatt hour.
 *
 * <p>Up to ten decimals are seen on real bills; may be negative.
 */
public final class EnergyPrice extends Quantity<EnergyPrice> {
    /** Nothing. */
    public static final EnergyPrice ZERO = new EnergyPrice(Decimal.ZERO);

    EnergyPrice(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a number of yuan/kWh, such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static EnergyPrice ofYuanPerKwh(String text) {
        return new EnergyPrice(parse(text, "yuan/kWh"));
    }

    /**
     * From a whole number.
     *
     * @param number a number of yuan/kWh
     * @return the quantity
     */
    public static EnergyPrice ofYuanPerKwh(long number) {
        return new EnergyPrice(Decimal.of(number, 0));
    }

    /**
     * From a decimal number.
     *
     * @param number a number of yuan/kWh
     * @return the quantity
     */
    public static EnergyPrice ofYuanPerKwh(BigDecimal number) {
        return new EnergyPrice(inRange(number));
    }

    @Override
    EnergyPrice create(Decimal newValue) {
        return new EnergyPrice(newValue);
    }

    @Override
    public String unit() {
        return "yuan/kWh";
    }
}
