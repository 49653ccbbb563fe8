package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Ratio (比值, 系数): a pure number, such as a band's share of the flat price, a fixed-ratio point's share, a power factor or
 * a transformer's K value.
 */
public final class Ratio extends Quantity<Ratio> {
    /** One. */
    public static final Ratio ONE = new Ratio(Decimal.of(1, 0));

    Ratio(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a pure number, such as {@code "1.49"}
     * @return the ratio
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static Ratio of(String text) {
        return new Ratio(parse(text, ""));
    }

    /**
     * From a decimal number.
     *
     * @param number a pure number
     * @return the ratio
     */
    public static Ratio of(BigDecimal number) {
        return new Ratio(inRange(number));
    }

    /**
     * From a whole number of hundredths, as a power factor is tabled.
     *
     * @param hundredths for example 95 for 0.95
     * @return the ratio
     */
    public static Ratio ofHundredths(int hundredths) {
        return new Ratio(Decimal.of(hundredths, 2));
    }

    @Override
    Ratio create(Decimal newValue) {
        return new Ratio(newValue);
    }

    @Override
    public String unit() {
        return "";
    }
}
