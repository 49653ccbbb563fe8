package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Active power (有功功率), in kilowatts: a maximum demand (最大需量), a no-load or a load loss.
 */
public final class Power extends Quantity<Power> {
    /** Nothing. */
    public static final Power ZERO = new Power(Decimal.ZERO);

    Power(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a number of kW, such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static Power ofKw(String text) {
        return new Power(parse(text, "kW"));
    }

    /**
     * From a whole number.
     *
     * @param number a number of kW
     * @return the quantity
     */
    public static Power ofKw(long number) {
        return new Power(Decimal.of(number, 0));
    }

    /**
     * From a whole number of decimal parts, as columns of numbers hold them.
     *
     * @param unscaled the number without its decimal point
     * @param decimals how many of its digits are behind the point, 0 to 18: 3 for thousandths of a kW
     * @return the quantity
     * @throws IllegalArgumentException if {@code decimals} is out of range
     */
    public static Power ofKw(long unscaled, int decimals) {
        return new Power(parts(unscaled, decimals));
    }

    /**
     * From a decimal number.
     *
     * @param number a number of kW
     * @return the quantity
     */
    public static Power ofKw(BigDecimal number) {
        return new Power(inRange(number));
    }

    /**
     * What this demand costs at a price, exactly.
     *
     * @param price the price of a kilowatt and month
     * @return the unrounded amount
     */
    public Yuan at(DemandPrice price) {
        return new Yuan(value.times(price.value));
    }

    @Override
    Power create(Decimal newValue) {
        return new Power(newValue);
    }

    @Override
    public String unit() {
        return "kW";
    }
}
