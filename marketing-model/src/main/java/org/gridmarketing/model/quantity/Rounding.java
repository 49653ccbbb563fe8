package org.gridmarketing.model.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Rounding (取整规则): to how many decimals, and which way. The only place in the library that rounds.
 *
 * @param scale number of decimals kept (小数位数), 0 to 18
 * @param mode which way (舍入方式); the trade rounds {@link RoundingMode#HALF_UP} unless a tariff says otherwise
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

    private Decimal round(Decimal value) {
        @Nullable Decimal fast = mode == RoundingMode.HALF_UP ? value.roundedHalfUpFast(scale) : null;
        return fast != null ? fast : Decimal.of(value.toBigDecimal().setScale(scale, mode));
    }
}
