package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Reactive power (无功功率), in kilovars: a transformer's no-load or load reactive loss.
 */
public final class ReactivePower extends Quantity<ReactivePower> {
    /** Nothing. */
    public static final ReactivePower ZERO = new ReactivePower(Decimal.ZERO);

    ReactivePower(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a number of kvar, such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static ReactivePower ofKvar(String text) {
        return new ReactivePower(parse(text, "kvar"));
    }

    /**
     * From a whole number.
     *
     * @param number a number of kvar
     * @return the quantity
     */
    public static ReactivePower ofKvar(long number) {
        return new ReactivePower(Decimal.of(number, 0));
    }

    /**
     * From a decimal number.
     *
     * @param number a number of kvar
     * @return the quantity
     */
    public static ReactivePower ofKvar(BigDecimal number) {
        return new ReactivePower(inRange(number));
    }

    @Override
    ReactivePower create(Decimal newValue) {
        return new ReactivePower(newValue);
    }

    @Override
    public String unit() {
        return "kvar";
    }
}
