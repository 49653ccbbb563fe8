package org.gridmarketing.model.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Exact decimal number: a scaled {@code long} wherever that is exact, a {@link BigDecimal} beyond it.
 *
 * <p>Package-private on purpose: what a quantity is made of cannot be changed once callers have seen it. Numbers that differ
 * only in trailing zeros are equal.
 */
final class Decimal implements Comparable<Decimal> {
    static final Decimal ZERO = new Decimal(0, 0, null);

    private static final int MAX_SCALE = 18;
    private static final long[] POWERS_OF_TEN = powersOfTen();

    private final long unscaled;
    private final int scale;
    private final @Nullable BigDecimal large;

    private Decimal(long unscaled, int scale, @Nullable BigDecimal large) {
        this.unscaled = unscaled;
        this.scale = scale;
        this.large = large;
    }

    static Decimal of(long unscaled, int scale) {
        return new Decimal(unscaled, scale, null);
    }

    static Decimal of(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        if (plain.scale() <= MAX_SCALE && plain.unscaledValue().bitLength() < Long.SIZE) {
            return new Decimal(plain.unscaledValue().longValue(), plain.scale(), null);
        }
        BigDecimal stripped = plain.stripTrailingZeros();
        BigDecimal canonical = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (canonical.scale() <= MAX_SCALE && canonical.unscaledValue().bitLength() < Long.SIZE) {
            return new Decimal(canonical.unscaledValue().longValue(), canonical.scale(), null);
        }
        return new Decimal(0, 0, canonical);
    }

    Decimal plus(Decimal other) {
        if (large == null && other.large == null) {
            if (scale == other.scale) {
                long sum = unscaled + other.unscaled;
                if (((unscaled ^ sum) & (other.unscaled ^ sum)) >= 0) {
                    return new Decimal(sum, scale, null);
                }
            } else if (unscaled == 0) {
                return other;
            } else if (other.unscaled == 0) {
                return this;
            }
        }
        return of(toBigDecimal().add(other.toBigDecimal()));
    }

    Decimal negate() {
        return large == null && unscaled != Long.MIN_VALUE
                ? new Decimal(-unscaled, scale, null)
                : of(toBigDecimal().negate());
    }

    Decimal minus(Decimal other) {
        return plus(other.negate());
    }

    Decimal times(Decimal other) {
        if (large == null && other.large == null && scale + other.scale <= MAX_SCALE) {
            long product = unscaled * other.unscaled;
            if (Math.multiplyHigh(unscaled, other.unscaled) == product >> (Long.SIZE - 1)) {
                return new Decimal(product, scale + other.scale, null);
            }
        }
        return of(toBigDecimal().multiply(other.toBigDecimal()));
    }

    int signum() {
        return large == null ? Long.signum(unscaled) : large.signum();
    }

    BigDecimal toBigDecimal() {
        return large == null ? BigDecimal.valueOf(unscaled, scale) : large;
    }

    /** The value without trailing zeros and never in exponent form, so that equal numbers print alike. */
    BigDecimal canonical() {
        if (signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = toBigDecimal().stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The decimals of the canonical value. */
    int decimals() {
        if (large != null) {
            return canonical().scale();
        }
        long value = unscaled;
        int places = scale;
        while (places > 0 && value % 10 == 0) {
            value /= 10;
            places--;
        }
        return places;
    }

    /** The value times a power of ten, where that is a whole number that fits. */
    long unscaledExact(int decimals) {
        if (decimals < 0 || decimals > MAX_SCALE) {
            throw new IllegalArgumentException("decimals must be 0 to 18: " + decimals);
        }
        if (large == null && decimals >= scale) {
            return Math.multiplyExact(unscaled, POWERS_OF_TEN[decimals - scale]);
        }
        if (large == null && unscaled % POWERS_OF_TEN[scale - decimals] == 0) {
            return unscaled / POWERS_OF_TEN[scale - decimals];
        }
        return toBigDecimal().movePointRight(decimals).longValueExact();
    }

    @Override
    public int compareTo(Decimal other) {
        if (large != null || other.large != null) {
            return toBigDecimal().compareTo(other.toBigDecimal());
        }
        return scale <= other.scale
                ? compare(unscaled, other.scale - scale, other.unscaled)
                : -compare(other.unscaled, scale - other.scale, unscaled);
    }

    /** A number times a power of ten beside another one; a product that does not fit is farther from zero than any that does. */
    private static int compare(long coarse, int places, long fine) {
        long product = coarse * POWERS_OF_TEN[places];
        boolean fits = Math.multiplyHigh(coarse, POWERS_OF_TEN[places]) == product >> (Long.SIZE - 1);
        return fits ? Long.compare(product, fine) : Long.signum(coarse);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decimal that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        if (large != null) {
            return large.hashCode();
        }
        int places = decimals();
        return 31 * Long.hashCode(unscaled / POWERS_OF_TEN[scale - places]) + places;
    }

    @Override
    public String toString() {
        return canonical().toPlainString();
    }

    /**
     * This value rounded to {@code newScale} decimals, half away from zero, or null where the fast path does not apply; the
     * general path is in {@link Rounding}.
     */
    @Nullable
    Decimal roundedHalfUpFast(int newScale) {
        if (large != null || newScale > MAX_SCALE) {
            return null;
        }
        if (scale <= newScale) {
            return this;
        }
        long divisor = POWERS_OF_TEN[scale - newScale];
        long quotient = unscaled / divisor;
        long rest = Math.abs(unscaled % divisor);
        boolean away = rest >= divisor - rest;
        return new Decimal(away ? quotient + Long.signum(unscaled) : quotient, newScale, null);
    }

    private static long[] powersOfTen() {
        long[] powers = new long[MAX_SCALE + 1];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = BigInteger.TEN.pow(i).longValueExact();
        }
        return powers;
    }
}
