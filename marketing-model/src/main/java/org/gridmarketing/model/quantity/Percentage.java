package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/** Percentage (百分数): {@code 4} means 4 %, that is 0.04. */
public final class Percentage extends Quantity<Percentage> {
    /** Nothing. */
    public static final Percentage ZERO = new Percentage(Decimal.ZERO);

    private static final Decimal HUNDREDTH = Decimal.of(1, 2);

    Percentage(Decimal value) {
        super(value);
    }

    /**
     * From a number of per cent written out.
     *
     * @param text a number of per cent, such as {@code "-0.75"}
     * @return the percentage
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static Percentage ofPercent(String text) {
        return new Percentage(parse(text, "%"));
    }

    /**
     * From a number of per cent.
     *
     * @param number a number of per cent
     * @return the percentage
     */
    public static Percentage ofPercent(BigDecimal number) {
        return new Percentage(inRange(number));
    }

    /**
     * From hundredths of a per cent, as rates are tabled.
     *
     * @param basisPoints for example −75 for −0.75 %
     * @return the percentage
     */
    public static Percentage ofBasisPoints(int basisPoints) {
        return new Percentage(Decimal.of(basisPoints, 2));
    }

    /**
     * This as a pure number.
     *
     * @return for example 0.04 for 4 %
     */
    public Ratio toRatio() {
        return new Ratio(fraction());
    }

    Decimal fraction() {
        return value.times(HUNDREDTH);
    }

    @Override
    Percentage create(Decimal newValue) {
        return new Percentage(newValue);
    }

    @Override
    public String unit() {
        return "%";
    }
}
