package org.gridmarketing.model.quantity;

import java.math.BigInteger;

/**
 * Rounding of scaled whole numbers (定标整数取整), half up, for columns of numbers: what {@link Rounding#halfUp(int)} does to one quantity.
 *
 * <p>Dividing by a power of ten is done by multiplying with its reciprocal: with M = ⌈2⁶⁴⁺ˢ ÷ 10ⁿ⌉ and 2ˢ⁺¹ ≤ 10ⁿ &lt; 2ˢ⁺² the whole
 * quotient of any x below 2⁶² is ⌊x·M ÷ 2⁶⁴⁺ˢ⌋, because M is too large by less than 1 and x ÷ 2⁶⁴⁺ˢ is less than 1 ÷ 10ⁿ.
 */
public final class ScaledRounding {
    private static final int MOST_DECIMALS = 17;
    private static final int RANGE_BITS = 62;

    private final int fewer;
    private final long half;
    private final long reciprocal;
    private final int shift;

    private ScaledRounding(int fewer) {
        BigInteger divisor = BigInteger.TEN.pow(fewer);
        this.fewer = fewer;
        this.half = divisor.shiftRight(1).longValueExact();
        this.shift = divisor.bitLength() - 2;
        this.reciprocal = fewer == 0
                ? 0
                : BigInteger.ONE
                        .shiftLeft(Long.SIZE + shift)
                        .add(divisor)
                        .subtract(BigInteger.ONE)
                        .divide(divisor)
                        .longValueExact();
    }

    /**
     * Rounding that drops decimals.
     *
     * @param decimals how many of a number's decimals are dropped, 0 to 17
     * @return the rounding
     * @throws IllegalArgumentException if {@code decimals} is out of range
     */
    public static ScaledRounding dropping(int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals must be 0 to " + MOST_DECIMALS + ": " + decimals);
        }
        return new ScaledRounding(decimals);
    }

    /**
     * A number rounded half up.
     *
     * @param unscaled a number without its decimal point, from 0 to about 4.1·10¹⁸
     * @return the number with fewer decimals, without its decimal point
     * @throws ArithmeticException if {@code unscaled} is below zero or out of range
     */
    public long round(long unscaled) {
        long raised = unscaled + half;
        if ((unscaled | raised) >>> RANGE_BITS != 0) {
            throw new ArithmeticException("out of range: " + unscaled);
        }
        return fewer == 0 ? unscaled : Math.multiplyHigh(raised, reciprocal) >> shift;
    }

    @Override
    public String toString() {
        return "ScaledRounding[drops " + fewer + "]";
    }
}
