package org.gridmarketing.metering.estimation;

import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.history.UsageHistory;
import org.gridmarketing.metering.history.Yardstick;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Usage estimation (电量估算): the amount of a period that was not read, from what the same register gave before. Estimates of
 * earlier periods are never built upon.
 */
public final class UsageEstimation {
    private UsageEstimation() {}

    /**
     * From the same period last year: W = Wy × d ÷ dy, so that a leap day or a moved reading day does not count.
     *
     * @param <Q> active or reactive energy
     * @param period what is to be estimated
     * @param history of the same register
     * @param rounding of the amount
     * @param subject the metering point
     * @param sink told the step
     * @return the estimate; refused as {@link Yardstick#samePeriodLastYear} is
     */
    public static <Q extends Quantity<Q>> Outcome<Estimate<Q>> samePeriodLastYear(
            BillingPeriod period, UsageHistory<Q> history, Rounding rounding, ObjectRef subject, TraceSink sink) {
        return Yardstick.samePeriodLastYear(history, period, subject)
                .map(yardstick -> estimate(
                        EstimationMethod.SAME_PERIOD_LAST_YEAR,
                        MeteringSteps.ESTIMATE_SAME_PERIOD,
                        period,
                        yardstick,
                        rounding,
                        subject,
                        sink));
    }

    /**
     * From the average of the last periods that were read: W = ΣWi × d ÷ Σdi.
     *
     * @param <Q> active or reactive energy
     * @param period what is to be estimated
     * @param history of the same register
     * @param count how many periods are averaged; at least 1
     * @param rounding of the amount
     * @param subject the metering point
     * @param sink told the step
     * @return the estimate; refused as {@link Yardstick#average} is
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public static <Q extends Quantity<Q>> Outcome<Estimate<Q>> average(
            BillingPeriod period,
            UsageHistory<Q> history,
            int count,
            Rounding rounding,
            ObjectRef subject,
            TraceSink sink) {
        return Yardstick.average(history, period, count, subject)
                .map(yardstick -> estimate(
                        EstimationMethod.AVERAGE,
                        MeteringSteps.ESTIMATE_AVERAGE,
                        period,
                        yardstick,
                        rounding,
                        subject,
                        sink));
    }

    private static <Q extends Quantity<Q>> Estimate<Q> estimate(
            EstimationMethod method,
            TraceStep step,
            BillingPeriod period,
            Yardstick<Q> yardstick,
            Rounding rounding,
            ObjectRef subject,
            TraceSink sink) {
        Q amount = yardstick.daily().over(period.days(), rounding);
        if (sink.isRecording()) {
            Args args = Args.of("ΣW", yardstick.daily().total())
                    .and("Σd", yardstick.daily().days())
                    .and("d", period.days());
            sink.rounded(step, subject, args, amount, rounding);
        }
        return new Estimate<>(period, amount, method, yardstick.basis(), rounding);
    }
}
