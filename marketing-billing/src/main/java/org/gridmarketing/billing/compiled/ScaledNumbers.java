package org.gridmarketing.billing.compiled;

import java.math.RoundingMode;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.ScaledRounding;

/** Arithmetic on scaled whole numbers that is exact or throws {@link ArithmeticException}. */
final class ScaledNumbers {
    private ScaledNumbers() {}

    static boolean isHalfUp(Rounding rounding) {
        return rounding.mode() == RoundingMode.HALF_UP;
    }

    /** A quotient of numbers that are not negative, rounded half up. */
    static long quotient(long dividend, long divisor) {
        return Math.addExact(dividend, divisor >> 1) / divisor;
    }

    /** A product of any sign rounded half away from zero. */
    static long product(long number, long factor, ScaledRounding rounding) {
        long product = Math.multiplyExact(number, factor);
        return product >= 0 ? rounding.round(product) : -rounding.round(-product);
    }
}
