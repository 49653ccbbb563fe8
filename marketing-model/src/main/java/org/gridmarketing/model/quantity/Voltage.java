package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Voltage (电压), in volts.
 */
public final class Voltage extends Quantity<Voltage> {
    /** Nothing. */
    public static final Voltage ZERO = new Voltage(Decimal.ZERO);

    Voltage(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a number of V, such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static Voltage ofVolts(String text) {
        return new Voltage(parse(text, "V"));
    }

    /**
     * From a whole number.
     *
     * @param number a number of V
     * @return the quantity
     */
    public static Voltage ofVolts(long number) {
        return new Voltage(Decimal.of(number, 0));
    }

    /**
     * From a decimal number.
     *
     * @param number a number of V
     * @return the quantity
     */
    public static Voltage ofVolts(BigDecimal number) {
        return new Voltage(inRange(number));
    }

    @Override
    Voltage create(Decimal newValue) {
        return new Voltage(newValue);
    }

    @Override
    public String unit() {
        return "V";
    }
}
