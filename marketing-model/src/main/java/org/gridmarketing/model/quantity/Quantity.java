package org.gridmarketing.model.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Quantity (量值): an exact decimal number with the one unit that its type names.
 *
 * <p>All quantities are immutable, may be negative unless their type says otherwise, keep every decimal they were given and
 * are equal by value ({@code 1.50 kWh} equals {@code 1.5 kWh}). What a quantity is made of inside is not part of the
 * contract. Nothing here rounds: that is {@link Rounding}'s alone.
 *
 * @param <Q> the quantity itself
 */
public abstract sealed class Quantity<Q extends Quantity<Q>> implements Comparable<Q>
        permits ApparentPower,
                CapacityPrice,
                DemandPrice,
                Energy,
                EnergyPrice,
                Hours,
                Impedance,
                Multiplier,
                Percentage,
                Power,
                Ratio,
                ReactiveEnergy,
                ReactivePower,
                RegisterValue,
                Voltage,
                Yuan {
    private static final int MAX_INTEGER_DIGITS = 30;
    private static final int MAX_DECIMALS = 30;

    final Decimal value;

    Quantity(Decimal value) {
        this.value = value;
    }

    abstract Q create(Decimal newValue);

    /**
     * The unit as it is printed behind the number.
     *
     * @return a symbol such as {@code kWh}; empty for a pure number
     */
    public abstract String unit();

    /**
     * The sum, exactly.
     *
     * @param other what is added
     * @return this plus {@code other}
     */
    public Q plus(Q other) {
        return create(value.plus(other.value));
    }

    /**
     * The difference, exactly.
     *
     * @param other what is taken away
     * @return this minus {@code other}
     */
    public Q minus(Q other) {
        return create(value.minus(other.value));
    }

    /**
     * The opposite.
     *
     * @return this with the other sign
     */
    public Q negate() {
        return create(value.negate());
    }

    /**
     * This many times a pure number, exactly.
     *
     * @param factor a pure number
     * @return the product in the same unit
     */
    public Q times(Ratio factor) {
        return create(value.times(factor.value));
    }

    /**
     * A percentage of this, exactly.
     *
     * @param percentage how many per cent
     * @return the share in the same unit
     */
    public Q times(Percentage percentage) {
        return create(value.times(percentage.fraction()));
    }

    /**
     * The sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return value.signum();
    }

    /**
     * Whether this is nothing.
     *
     * @return true for zero
     */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /**
     * Whether this is below zero.
     *
     * @return true for a negative number
     */
    public boolean isNegative() {
        return value.signum() < 0;
    }

    /**
     * The number in this type's unit, without trailing zeros.
     *
     * @return the exact value, never in exponent form
     */
    public BigDecimal toBigDecimal() {
        return value.canonical();
    }

    /**
     * How many decimals the number has.
     *
     * @return digits behind the point without trailing zeros, at least 0
     */
    public int decimals() {
        return value.decimals();
    }

    /**
     * The number as a whole number of decimal parts, as columns of numbers hold it.
     *
     * @param decimals how many digits behind the point are counted, 0 to 18: 3 for thousandths of this type's unit
     * @return for example 1500 for {@code 1.5 kWh} in thousandths
     * @throws ArithmeticException if the number has more decimals, or does not fit into a {@code long}
     * @throws IllegalArgumentException if {@code decimals} is out of range
     */
    public long unscaledExact(int decimals) {
        return value.unscaledExact(decimals);
    }

    @Override
    public int compareTo(Q other) {
        return value.compareTo(other.value);
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // each unit is a type of its own: 1 kWh is not 1 kvarh
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && value.equals(((Quantity<?>) other).value);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass().getName(), value);
    }

    /**
     * The number and its unit.
     *
     * @return for example {@code 1234.5 kWh}
     */
    @Override
    public String toString() {
        return unit().isEmpty() ? value.toString() : value + " " + unit();
    }

    static Decimal parse(String text, String unit) {
        try {
            // BigDecimal would also take the digits of other scripts
            if (!text.chars().allMatch(c -> c < 128)) {
                throw new NumberFormatException(text);
            }
            return inRange(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "not a number" + (unit.isEmpty() ? "" : " of " + unit) + ": \"" + text + "\"", e);
        }
    }

    static Decimal parts(long unscaled, int decimals) {
        if (decimals < 0 || decimals > 18) {
            throw new IllegalArgumentException("decimals must be 0 to 18: " + decimals);
        }
        return Decimal.of(unscaled, decimals);
    }

    /**
     * Numbers from outside are bounded, so that {@code 1e999999999} in a file cannot exhaust memory.
     */
    static Decimal inRange(BigDecimal number) {
        if (number.scale() > MAX_DECIMALS || (long) number.precision() - number.scale() > MAX_INTEGER_DIGITS) {
            throw new OutOfRangeException("number out of range: more than " + MAX_INTEGER_DIGITS + " digits before or "
                    + MAX_DECIMALS + " after the decimal point");
        }
        return Decimal.of(number);
    }
}
