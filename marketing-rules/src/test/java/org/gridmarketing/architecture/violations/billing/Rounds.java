package org.gridmarketing.architecture.violations.billing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;

/** Rounds in four ways outside the one class that may. */
public final class Rounds {
    private Rounds() {}

    static BigDecimal scaled(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal divided(BigDecimal amount) {
        return amount.divide(BigDecimal.TEN, RoundingMode.HALF_UP);
    }

    static BigDecimal inContext(BigDecimal amount) {
        return amount.multiply(amount, MathContext.DECIMAL32);
    }

    static String formatted(BigDecimal amount) {
        return new DecimalFormat("0.00").format(amount);
    }
}
