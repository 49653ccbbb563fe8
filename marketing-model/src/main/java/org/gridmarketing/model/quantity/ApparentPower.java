package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Apparent power (视在功率, 容量), in kilovolt amperes: a contract, operating or nameplate capacity.
 */
public final class ApparentPower extends Quantity<ApparentPower> {
    /** Nothing. */
    public static final ApparentPower ZERO = new ApparentPower(Decimal.ZERO);

    ApparentPower(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a number of kVA, such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static ApparentPower ofKva(String text) {
        return new ApparentPower(parse(text, "kVA"));
    }

    /**
     * From a whole number.
     *
     * @param number a number of kVA
     * @return the quantity
     */
    public static ApparentPower ofKva(long number) {
        return new ApparentPower(Decimal.of(number, 0));
    }

    /**
     * From a whole number of decimal parts, as columns of numbers hold them.
     *
     * @param unscaled the number without its decimal point
     * @param decimals how many of its digits are behind the point, 0 to 18: 3 for thousandths of a kVA
     * @return the quantity
     * @throws IllegalArgumentException if {@code decimals} is out of range
     */
    public static ApparentPower ofKva(long unscaled, int decimals) {
        return new ApparentPower(parts(unscaled, decimals));
    }

    /**
     * From a decimal number.
     *
     * @param number a number of kVA
     * @return the quantity
     */
    public static ApparentPower ofKva(BigDecimal number) {
        return new ApparentPower(inRange(number));
    }

    /**
     * What this capacity costs at a price, exactly.
     *
     * @param price the price of a kilovolt ampere and month
     * @return the unrounded amount
     */
    public Yuan at(CapacityPrice price) {
        return new Yuan(value.times(price.value));
    }

    @Override
    ApparentPower create(Decimal newValue) {
        return new ApparentPower(newValue);
    }

    @Override
    public String unit() {
        return "kVA";
    }
}
