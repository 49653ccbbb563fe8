package org.gridmarketing.metering.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Growth and elasticity (增长率与弹性系数). */
public final class Growth {
    private static final int MOST_YEARS = 100;
    private static final int MOST_DECIMALS = 8;

    private Growth() {}

    /**
     * Elasticity coefficient of electricity consumption (电力消费弹性系数), or of production (电力生产弹性系数): growth of electricity ÷
     * growth of the national product. Over several years both are average annual rates.
     *
     * @param electricity growth of consumption or production, per cent
     * @param product growth of the gross domestic product, per cent
     * @param rounding of the coefficient; published ones have two decimals
     * @param subject of whom
     * @param sink told the coefficient
     * @return a pure number, below zero where one of the two shrank; refused where the product did not change
     */
    public static Outcome<Ratio> elasticity(
            Percentage electricity, Percentage product, Rounding rounding, ObjectRef subject, TraceSink sink) {
        List<Issue> issues = ValueChecks.of(subject)
                .require(
                        !product.isZero(),
                        MeteringIssues.PRODUCT_UNCHANGED,
                        "product",
                        Args.of("electricity", electricity))
                .quotientInRange("product", electricity, product)
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Ratio coefficient = Ratio.of(rounding.quotient(electricity.toBigDecimal(), product.toBigDecimal()));
        if (sink.isRecording()) {
            Args args = Args.of("rw", electricity).and("rg", product);
            sink.rounded(MeteringSteps.ELASTICITY, subject, args, coefficient, rounding);
        }
        return Outcome.ok(coefficient);
    }

    /**
     * Average annual growth (年平均增长率): ⁿ√(last ÷ first) − 1. The root is found by comparing powers, so that the result is rounded
     * once and right.
     *
     * @param <Q> energy, money or another quantity
     * @param first of the first year
     * @param last of the last year
     * @param years how many years lie between, 1 to 100
     * @param decimals decimals of a per cent that are kept, 0 to 8, half up
     * @param subject of whom
     * @param sink told the rate
     * @return per cent a year; refused where one of the quantities is not above zero
     * @throws IllegalArgumentException if {@code years} or {@code decimals} is out of range
     */
    public static <Q extends Quantity<Q>> Outcome<Percentage> averageAnnual(
            Q first, Q last, int years, int decimals, ObjectRef subject, TraceSink sink) {
        if (years < 1 || years > MOST_YEARS || decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "years must be 1 to 100 and decimals 0 to 8: " + years + ", " + decimals);
        }
        List<Issue> issues = ValueChecks.of(subject)
                .positive("first", first)
                .positive("last", last)
                .quotientInRange("first", last, first)
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        BigDecimal percent = root(first.toBigDecimal(), last.toBigDecimal(), years, decimals);
        Percentage rate = Percentage.ofPercent(percent);
        if (sink.isRecording()) {
            Args args = Args.of("W0", first).and("Wn", last).and("n", years);
            sink.rounded(MeteringSteps.GROWTH_ANNUAL, subject, args, rate, Rounding.halfUp(decimals));
        }
        return Outcome.ok(rate);
    }

    /**
     * Among the factors 0, 1, 2, … in units of the last decimal kept, the nearest to the root: the greatest whose lower edge,
     * half a unit below it, is not above the root. A root just between two factors goes away from 100 %, as half up does.
     */
    private static BigDecimal root(BigDecimal first, BigDecimal last, int years, int decimals) {
        BigDecimal whole = BigDecimal.TEN.pow(decimals + 2);
        BigDecimal reached = BigDecimal.ZERO;
        BigDecimal notReached = whole.add(BigDecimal.ONE);
        while (isReached(notReached, whole, first, last, years)) {
            reached = notReached;
            notReached = notReached.add(notReached);
        }
        while (notReached.subtract(reached).compareTo(BigDecimal.ONE) > 0) {
            BigDecimal middle =
                    new BigDecimal(reached.add(notReached).toBigInteger().shiftRight(1));
            if (isReached(middle, whole, first, last, years)) {
                reached = middle;
            } else {
                notReached = middle;
            }
        }
        return reached.subtract(whole).movePointLeft(decimals);
    }

    /** first × (2·factor − 1)ⁿ against last × (2·whole)ⁿ. */
    private static boolean isReached(
            BigDecimal factor, BigDecimal whole, BigDecimal first, BigDecimal last, int years) {
        BigDecimal two = BigDecimal.valueOf(2);
        BigDecimal edge = factor.multiply(two).subtract(BigDecimal.ONE);
        int compared = first.multiply(edge.pow(years))
                .compareTo(last.multiply(whole.multiply(two).pow(years)));
        boolean growing = factor.compareTo(whole) > 0;
        return growing ? compared <= 0 : compared < 0;
    }
}
