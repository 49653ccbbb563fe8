package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Duration (时间) in hours, such as the energised hours of a transformer in a period.
 */
public final class Hours extends Quantity<Hours> {
    /** Nothing. */
    public static final Hours ZERO = new Hours(Decimal.ZERO);

    Hours(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a number of h, such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static Hours of(String text) {
        return new Hours(parse(text, "h"));
    }

    /**
     * From a whole number.
     *
     * @param number a number of h
     * @return the quantity
     */
    public static Hours of(long number) {
        return new Hours(Decimal.of(number, 0));
    }

    /**
     * From a decimal number.
     *
     * @param number a number of h
     * @return the quantity
     */
    public static Hours of(BigDecimal number) {
        return new Hours(inRange(number));
    }

    @Override
    Hours create(Decimal newValue) {
        return new Hours(newValue);
    }

    @Override
    public String unit() {
        return "h";
    }
}
