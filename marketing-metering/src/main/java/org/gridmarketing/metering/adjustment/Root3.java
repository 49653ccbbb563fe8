package org.gridmarketing.metering.adjustment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * Number a + b√3 (形如 a + b√3 的数) with rational a and b, exact: sines and cosines of all multiples of 30° are of this form,
 * and so is every quotient of such numbers.
 */
public final class Root3 {
    /** Zero. */
    public static final Root3 ZERO = of(0);

    /** One. */
    public static final Root3 ONE = of(1);

    /** √3. */
    public static final Root3 SQRT_3 = new Root3(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE);

    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final int GUARD_DIGITS = 34;

    // (rational + root × √3) ÷ denominator, in lowest terms, denominator above zero
    private final BigInteger rational;
    private final BigInteger root;
    private final BigInteger denominator;

    private Root3(BigInteger rational, BigInteger root, BigInteger denominator) {
        BigInteger common = rational.gcd(root).gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        this.rational = rational.divide(divisor);
        this.root = root.divide(divisor);
        this.denominator = denominator.divide(divisor);
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the number
     */
    public static Root3 of(long number) {
        return new Root3(BigInteger.valueOf(number), BigInteger.ZERO, BigInteger.ONE);
    }

    /**
     * A fraction.
     *
     * @param numerator above the line
     * @param denominator below the line; not zero
     * @return the fraction
     * @throws ArithmeticException if {@code denominator} is zero
     */
    public static Root3 of(long numerator, long denominator) {
        return of(numerator).dividedBy(of(denominator));
    }

    /**
     * The value of a quantity in its unit.
     *
     * @param quantity any quantity; a percentage gives its number of per cent
     * @return the number
     */
    public static Root3 of(Quantity<?> quantity) {
        return of(quantity.toBigDecimal());
    }

    static Root3 of(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? new BigDecimal(value.toBigIntegerExact()) : value;
        return new Root3(plain.unscaledValue(), BigInteger.ZERO, BigInteger.TEN.pow(plain.scale()));
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this + other
     */
    public Root3 plus(Root3 other) {
        return new Root3(
                rational.multiply(other.denominator).add(other.rational.multiply(denominator)),
                root.multiply(other.denominator).add(other.root.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this − other
     */
    public Root3 minus(Root3 other) {
        return plus(other.negate());
    }

    /**
     * The opposite.
     *
     * @return −this
     */
    public Root3 negate() {
        return new Root3(rational.negate(), root.negate(), denominator);
    }

    /**
     * The product.
     *
     * @param other the other factor
     * @return this × other
     */
    public Root3 times(Root3 other) {
        return new Root3(
                rational.multiply(other.rational).add(root.multiply(other.root).multiply(THREE)),
                rational.multiply(other.root).add(root.multiply(other.rational)),
                denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other by what; not zero
     * @return this ÷ other
     * @throws ArithmeticException if {@code other} is zero
     */
    public Root3 dividedBy(Root3 other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        // 1 ÷ (a + b√3) = (a − b√3) ÷ (a² − 3b²), which is not zero because √3 is irrational
        BigInteger norm = other.rational.pow(2).subtract(other.root.pow(2).multiply(THREE));
        return times(new Root3(
                other.rational.multiply(other.denominator), other.root.negate().multiply(other.denominator), norm));
    }

    /**
     * The sign, exactly.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        if (rational.signum() == 0 || root.signum() == 0 || rational.signum() == root.signum()) {
            return rational.signum() == 0 ? root.signum() : rational.signum();
        }
        // of opposite signs the greater decides: a² against 3b²
        return rational.pow(2).compareTo(root.pow(2).multiply(THREE)) > 0 ? rational.signum() : root.signum();
    }

    /**
     * The number as a rounded decimal; √3 is taken at 34 digits behind those that are kept.
     *
     * @param rounding to how many decimals
     * @return the decimal; exact before rounding where b is zero
     */
    public BigDecimal toDecimal(Rounding rounding) {
        int digits = rounding.scale() + GUARD_DIGITS + rational.bitLength() + root.bitLength();
        BigInteger power = BigInteger.TEN.pow(digits);
        BigInteger rootPart = root.pow(2).multiply(THREE).multiply(power.pow(2)).sqrt();
        BigInteger numerator = rational.multiply(power).add(root.signum() < 0 ? rootPart.negate() : rootPart);
        return rounding.quotient(new BigDecimal(numerator), new BigDecimal(denominator.multiply(power)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Root3 that
                && rational.equals(that.rational)
                && root.equals(that.root)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rational, root, denominator);
    }

    /**
     * The exact number.
     *
     * @return for example {@code (3 + 2√3)/6}
     */
    @Override
    public String toString() {
        String numerator = root.signum() == 0
                ? rational.toString()
                : (rational.signum() == 0 ? "" : rational + (root.signum() < 0 ? " − " : " + ")) + rootText();
        if (denominator.equals(BigInteger.ONE)) {
            return numerator;
        }
        return (root.signum() != 0 && rational.signum() != 0 ? "(" + numerator + ")" : numerator) + "/" + denominator;
    }

    private String rootText() {
        BigInteger size = rational.signum() == 0 ? root : root.abs();
        if (size.equals(BigInteger.ONE)) {
            return "√3";
        }
        return size.equals(BigInteger.ONE.negate()) ? "−√3" : size + "√3";
    }
}
