package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Register value (示数): the number that a register shows, before any multiplier.
 */
public final class RegisterValue extends Quantity<RegisterValue> {
    /** Nothing. */
    public static final RegisterValue ZERO = new RegisterValue(Decimal.ZERO);

    RegisterValue(Decimal value) {
        super(value);
    }

    /**
     * From a number written out.
     *
     * @param text a pure number as the register shows it, such as {@code "1234.5"}
     * @return the quantity
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static RegisterValue of(String text) {
        return new RegisterValue(parse(text, ""));
    }

    /**
     * From a whole number.
     *
     * @param number a pure number as the register shows it
     * @return the quantity
     */
    public static RegisterValue of(long number) {
        return new RegisterValue(Decimal.of(number, 0));
    }

    /**
     * From a decimal number.
     *
     * @param number a pure number as the register shows it
     * @return the quantity
     */
    public static RegisterValue of(BigDecimal number) {
        return new RegisterValue(inRange(number));
    }

    @Override
    RegisterValue create(Decimal newValue) {
        return new RegisterValue(newValue);
    }

    @Override
    public String unit() {
        return "";
    }
}
