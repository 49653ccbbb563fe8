package org.gridmarketing.metering.estimation;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.RegisterDifference;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.ReadingTime;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Linear interpolation (线性插值): a missing reading between two readings of the same register,
 * R = R0 + (R1 − R0) × (t − t0) ÷ (t1 − t0). Nothing is extrapolated.
 */
public final class LinearReading {
    private LinearReading() {}

    /**
     * The register value at an instant.
     *
     * @param span the readings before and after, with the mark of a rollover between them
     * @param before when the earlier one was read
     * @param after when the later one was read
     * @param at the missing instant
     * @param rounding to the decimals that the register shows
     * @param sink told the step
     * @return the value, which begins anew from zero where the register rolls over before {@code at}, or from its last digit where
     *     it ran backwards through zero; refused for every
     *     reason of {@link RegisterDifference#of}, where the times are not in order, and where {@code at} is not between
     */
    public static Outcome<ReadingEstimate> at(
            RegisterSpan span,
            ReadingTime before,
            ReadingTime after,
            ReadingTime at,
            Rounding rounding,
            TraceSink sink) {
        Outcome<RegisterValue> difference = RegisterDifference.of(span);
        List<Issue> issues = new ArrayList<>(difference.issues());
        if (at.compareTo(before) <= 0 || at.compareTo(after) >= 0) {
            Args args = Args.of("at", at.toString())
                    .and("before", before.toString())
                    .and("after", after.toString());
            issues.add(new Issue(MeteringIssues.ESTIMATE_NOT_BETWEEN, span.meter(), "readings", args));
        }
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        RegisterValue advanced = rounding.share(difference.orElseThrow(), seconds(before, at), seconds(before, after));
        RegisterValue value = rolledOver(span, span.previous().plus(advanced));
        if (sink.isRecording()) {
            Args args = Args.of("R0", span.previous())
                    .and("R1", span.current())
                    .and("t0", before.toString())
                    .and("t1", after.toString())
                    .and("t", at.toString());
            sink.rounded(MeteringSteps.ESTIMATE_LINEAR, span.meter(), args, value, rounding);
        }
        return Outcome.ok(new ReadingEstimate(at, value, EstimationMethod.LINEAR, before, after, rounding));
    }

    private static RegisterValue rolledOver(RegisterSpan span, RegisterValue value) {
        if (!span.rolledOver()) {
            return value;
        }
        RegisterValue modulus =
                RegisterValue.of(BigDecimal.TEN.pow(span.integerDigits().orElseThrow()));
        if (value.isNegative()) {
            return value.plus(modulus);
        }
        return value.compareTo(modulus) < 0 ? value : value.minus(modulus);
    }

    private static Ratio seconds(ReadingTime from, ReadingTime to) {
        return Ratio.of(BigDecimal.valueOf(
                Duration.between(from.instant(), to.instant()).toSeconds()));
    }
}
