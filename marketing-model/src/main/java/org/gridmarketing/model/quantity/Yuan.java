package org.gridmarketing.model.quantity;

import java.math.BigDecimal;

/**
 * Yuan (元): an exact amount of money, of any sign and any number of decimals; a bill's amounts have two.
 *
 * <p>Arithmetic is done on this type only; results show it as a {@code javax.money.MonetaryAmount} on request.
 */
public final class Yuan extends Quantity<Yuan> {
    /** Nothing. */
    public static final Yuan ZERO = new Yuan(Decimal.ZERO);

    Yuan(Decimal value) {
        super(value);
    }

    /**
     * From an amount written out.
     *
     * @param text an amount of yuan, such as {@code "327024.56"}
     * @return the amount
     * @throws IllegalArgumentException if {@code text} is not a decimal number
     */
    public static Yuan of(String text) {
        return new Yuan(parse(text, "yuan"));
    }

    /**
     * From a decimal number.
     *
     * @param number an amount of yuan
     * @return the amount
     */
    public static Yuan of(BigDecimal number) {
        return new Yuan(inRange(number));
    }

    /**
     * From a number of fen.
     *
     * @param fen hundredths of a yuan
     * @return the amount
     */
    public static Yuan ofFen(long fen) {
        return new Yuan(Decimal.of(fen, 2));
    }

    /**
     * The amount with at least two decimals, as it is printed and as JSON carries it.
     *
     * @return for example {@code 327024.50}
     */
    public String toPlainString() {
        BigDecimal exact = toBigDecimal();
        return exact.scale() < 2 ? exact.setScale(2).toPlainString() : exact.toPlainString();
    }

    @Override
    Yuan create(Decimal newValue) {
        return new Yuan(newValue);
    }

    @Override
    public String unit() {
        return "yuan";
    }

    @Override
    public String toString() {
        return toPlainString() + " yuan";
    }
}
