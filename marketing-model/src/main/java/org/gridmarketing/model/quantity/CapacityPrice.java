package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Capacity price (容量电价), in yuan for a kilovolt ampere and month.
 */
public final class CapacityPrice extends Quantity<CapacityPrice> {
    /** Nothing. */
    public static final CapacityPrice ZERO = new CapacityPrice(Decimal.ZERO);

    CapacityPrice(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a number of yuan/(kVA·month), such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static CapacityPrice ofYuanPerKvaMonth(String text) {
        return new CapacityPrice(parse(text, "yuan/(kVA·month)"));
    }

    /**
     * From a whole number.
     *
     * @param number a number of yuan/(kVA·month)
     * @return the quantity
     */
    public static CapacityPrice ofYuanPerKvaMonth(long number) {
        return new CapacityPrice(Decimal.of(number, 0));
    }

    /**
     * From a decimal number.
     *
     * @param number a number of yuan/(kVA·month)
     * @return the quantity
     */
    public static CapacityPrice ofYuanPerKvaMonth(BigDecimal number) {
        return new CapacityPrice(inRange(number));
    }

    @Override
    CapacityPrice create(Decimal newValue) {
        return new CapacityPrice(newValue);
    }

    @Override
    public String unit() {
        return "yuan/(kVA·month)";
    }
}
