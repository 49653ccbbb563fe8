package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Active energy (有功电量), in kilowatt hours.
 *
 * <p>Negative where energy is deducted or a register ran backwards.
 */
public final class Energy extends Quantity<Energy> {
    /** Nothing. */
    public static final Energy ZERO = new Energy(Decimal.ZERO);

    Energy(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a number of kWh, such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static Energy ofKwh(String text) {
        return new Energy(parse(text, "kWh"));
    }

    /**
     * From a whole number.
     *
     * @param number a number of kWh
     * @return the quantity
     */
    public static Energy ofKwh(long number) {
        return new Energy(Decimal.of(number, 0));
    }

    /**
     * From a whole number of decimal parts, as columns of numbers hold them.
     *
     * @param unscaled the number without its decimal point
     * @param decimals how many of its digits are behind the point, 0 to 18: 3 for thousandths of a kWh
     * @return the quantity
     * @throws IllegalArgumentException if {@code decimals} is out of range
     */
    public static Energy ofKwh(long unscaled, int decimals) {
        return new Energy(parts(unscaled, decimals));
    }

    /**
     * From a decimal number.
     *
     * @param number a number of kWh
     * @return the quantity
     */
    public static Energy ofKwh(BigDecimal number) {
        return new Energy(inRange(number));
    }

    /**
     * What this energy costs at a price, exactly.
     *
     * @param price the price of a kilowatt hour
     * @return the unrounded amount
     */
    public Yuan at(EnergyPrice price) {
        return new Yuan(value.times(price.value));
    }

    @Override
    Energy create(Decimal newValue) {
        return new Energy(newValue);
    }

    @Override
    public String unit() {
        return "kWh";
    }
}
