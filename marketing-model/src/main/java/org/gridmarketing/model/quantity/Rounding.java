package org.gridmarketing.model.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Rounding (取整规则): to how many decimals, and which way. The only place in the library that rounds.
 *
 * @param scale number of decimals kept, 0 to 18
 * @param mode which way; the trade rounds {@link RoundingMode#HALF_UP} unless a tariff says otherwise
 */
public record Rounding(int scale, RoundingMode mode) {
    /** Two decimals, half up: the fen of a bill line (四舍五入到分). */
    public static final Rounding FEN = halfUp(2);

    /** Whole units, half up: loss and split quantities. */
    public static final Rounding WHOLE = halfUp(0);

    /**
     * Checks the number of decimals.
     *
     * @param scale number of decimals kept, 0 to 18
     * @param mode which way; the trade rounds {@link RoundingMode#HALF_UP} unless a tariff says otherwise
     * @throws IllegalArgumentException if {@code scale} is not 0 to 18
     */
    public Rounding {
        if (scale < 0 || scale > 18) {
            throw new IllegalArgumentException("scale must be 0 to 18: " + scale);
        }
    }

    /**
     * Half up to a number of decimals.
     *
     * @param scale decimals kept, 0 to 18
     * @return the rounding
     */
    public static Rounding halfUp(int scale) {
        return new Rounding(scale, RoundingMode.HALF_UP);
    }

    /**
     * The same number of decimals, cut (截尾) instead of rounded.
     *
     * @return the rounding towards zero
     */
    public Rounding cutting() {
        return new Rounding(scale, RoundingMode.DOWN);
    }

    /**
     * A quantity rounded.
     *
     * @param <Q> its type
     * @param quantity what is rounded
     * @return the rounded quantity
     */
    public <Q extends Quantity<Q>> Q round(Q quantity) {
        return quantity.create(round(quantity.value));
    }

    /**
     * An exact quotient, rounded once: the way to divide.
     *
     * @param numerator what is divided
     * @param denominator by what; not zero
     * @return the rounded quotient
     * @throws ArithmeticException if {@code denominator} is zero
     */
    public BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, scale, mode);
    }

    /**
     * A share of a quantity, {@code whole × part ÷ total}, rounded once.
     *
     * @param <Q> the type of what is shared
     * @param whole what is shared
     * @param part the weight of this share
     * @param total the sum of all weights; not zero
     * @return the rounded share
     * @throws ArithmeticException if {@code total} is zero
     */
    public <Q extends Quantity<Q>> Q share(Q whole, Quantity<?> part, Quantity<?> total) {
        BigDecimal product = whole.value.times(part.value).toBigDecimal();
        return whole.create(Decimal.of(quotient(product, total.value.toBigDecimal())));
    }

    /**
     * A whole number of decimal parts rounded half up to fewer decimals, for columns of numbers.
     *
     * <p>Each divisor is written out because division by a constant is several times faster than by a variable.
     *
     * @param unscaled a number without its decimal point, from 0 to 2⁶² − 1
     * @param fewer how many of its decimals are dropped, 0 to 17
     * @return the rounded number without its decimal point
     * @throws ArithmeticException if {@code unscaled} is out of range
     * @throws IllegalArgumentException if {@code fewer} is out of range
     */
    public static long roundHalfUp(long unscaled, int fewer) {
        if (unscaled >>> (Long.SIZE - 2) != 0) {
            throw new ArithmeticException("out of range: " + unscaled);
        }
        return switch (fewer) {
            case 0 -> unscaled;
            case 1 -> (unscaled + 5L) / 10L;
            case 2 -> (unscaled + 50L) / 100L;
            case 3 -> (unscaled + 500L) / 1_000L;
            case 4 -> (unscaled + 5_000L) / 10_000L;
            case 5 -> (unscaled + 50_000L) / 100_000L;
            case 6 -> (unscaled + 500_000L) / 1_000_000L;
            case 7 -> (unscaled + 5_000_000L) / 10_000_000L;
            case 8 -> (unscaled + 50_000_000L) / 100_000_000L;
            case 9 -> (unscaled + 500_000_000L) / 1_000_000_000L;
            case 10 -> (unscaled + 5_000_000_000L) / 10_000_000_000L;
            case 11 -> (unscaled + 50_000_000_000L) / 100_000_000_000L;
            case 12 -> (unscaled + 500_000_000_000L) / 1_000_000_000_000L;
            case 13 -> (unscaled + 5_000_000_000_000L) / 10_000_000_000_000L;
            case 14 -> (unscaled + 50_000_000_000_000L) / 100_000_000_000_000L;
            case 15 -> (unscaled + 500_000_000_000_000L) / 1_000_000_000_000_000L;
            case 16 -> (unscaled + 5_000_000_000_000_000L) / 10_000_000_000_000_000L;
            case 17 -> (unscaled + 50_000_000_000_000_000L) / 100_000_000_000_000_000L;
            default -> throw new IllegalArgumentException("fewer must be 0 to 17: " + fewer);
        };
    }

    private Decimal round(Decimal value) {
        @Nullable Decimal fast = mode == RoundingMode.HALF_UP ? value.roundedHalfUpFast(scale) : null;
        return fast != null ? fast : Decimal.of(value.toBigDecimal().setScale(scale, mode));
    }
}
