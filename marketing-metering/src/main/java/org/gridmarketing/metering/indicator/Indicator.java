package org.gridmarketing.metering.indicator;

import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringNames;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Rate (指标值): part ÷ whole in per cent, with both numbers.
 *
 * @param kind which rate
 * @param subject of whom: an org unit, a reader, a customer
 * @param part the first number
 * @param whole the second number, in the same unit; above zero
 * @param rate part ÷ whole, rounded
 * @param rounding of the rate
 */
public record Indicator(
        IndicatorKind kind,
        ObjectRef subject,
        Quantity<?> part,
        Quantity<?> whole,
        Percentage rate,
        Rounding rounding) {
    static <Q extends Quantity<Q>> Outcome<Indicator> of(
            IndicatorKind kind, ObjectRef subject, Q part, Q whole, Rounding rounding, TraceSink sink) {
        List<Issue> issues = check(kind, subject, part, whole);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Percentage rate =
                Percentage.ofPercent(rounding.quotient(part.toBigDecimal().movePointRight(2), whole.toBigDecimal()));
        if (sink.isRecording()) {
            Args args =
                    Args.of("kind", MeteringNames.of(kind)).and("part", part).and("whole", whole);
            sink.rounded(MeteringSteps.INDICATOR_RATE, subject, args, rate, rounding);
        }
        return Outcome.ok(new Indicator(kind, subject, part, whole, rate, rounding));
    }

    /**
     * Whether a target is reached, by the numbers themselves and not by the rounded rate.
     *
     * @param target per cent
     * @return true if part ≥ whole × target
     */
    public boolean isAtLeast(Percentage target) {
        return part.toBigDecimal().compareTo(whole.times(target).toBigDecimal()) >= 0;
    }

    private static <Q extends Quantity<Q>> List<Issue> check(IndicatorKind kind, ObjectRef subject, Q part, Q whole) {
        ValueChecks checks = ValueChecks.of(subject).notNegative("part", part).positive("whole", whole);
        boolean fits = whole.signum() <= 0 || !kind.isPartOfWhole() || part.compareTo(whole) <= 0;
        Args args = Args.of("part", part).and("whole", whole);
        return checks.require(fits, MeteringIssues.PART_EXCEEDS_WHOLE, "part", args)
                .quotientInRange("whole", part, whole)
                .issues();
    }
}
