package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Demand price (需量电价), in yuan for a kilowatt and month.
 */
public final class DemandPrice extends Quantity<DemandPrice> {
    /** Nothing. */
    public static final DemandPrice ZERO = new DemandPrice(Decimal.ZERO);

    DemandPrice(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a number of yuan/(kW·month), such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static DemandPrice ofYuanPerKwMonth(String text) {
        return new DemandPrice(parse(text, "yuan/(kW·month)"));
    }

    /**
     * From a whole number.
     *
     * @param number a number of yuan/(kW·month)
     * @return the quantity
     */
    public static DemandPrice ofYuanPerKwMonth(long number) {
        return new DemandPrice(Decimal.of(number, 0));
    }

    /**
     * From a decimal number.
     *
     * @param number a number of yuan/(kW·month)
     * @return the quantity
     */
    public static DemandPrice ofYuanPerKwMonth(BigDecimal number) {
        return new DemandPrice(inRange(number));
    }

    @Override
    DemandPrice create(Decimal newValue) {
        return new DemandPrice(newValue);
    }

    @Override
    public String unit() {
        return "yuan/(kW·month)";
    }
}
