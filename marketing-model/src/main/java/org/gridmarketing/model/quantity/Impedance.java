package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Impedance (阻抗), in ohms: the resistance or the reactance of a line.
 */
public final class Impedance extends Quantity<Impedance> {
    /** Nothing. */
    public static final Impedance ZERO = new Impedance(Decimal.ZERO);

    Impedance(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a number of Ω, such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static Impedance ofOhms(String text) {
        return new Impedance(parse(text, "Ω"));
    }

    /**
     * From a whole number.
     *
     * @param number a number of Ω
     * @return the quantity
     */
    public static Impedance ofOhms(long number) {
        return new Impedance(Decimal.of(number, 0));
    }

    /**
     * From a decimal number.
     *
     * @param number a number of Ω
     * @return the quantity
     */
    public static Impedance ofOhms(BigDecimal number) {
        return new Impedance(inRange(number));
    }

    @Override
    Impedance create(Decimal newValue) {
        return new Impedance(newValue);
    }

    @Override
    public String unit() {
        return "Ω";
    }
}
