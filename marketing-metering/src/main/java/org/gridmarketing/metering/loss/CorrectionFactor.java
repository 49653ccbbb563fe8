package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.code.ProductionShifts;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Correction factor K (修正系数): how much more a load loses that works only part of the time than the same energy spread
 * evenly; 720 h ÷ monthly working hours. Trade practice; no document with the figures was read.
 */
public final class CorrectionFactor {
    private static final Hours SHORTEST = Hours.of(1);
    private static final BigDecimal MONTH = BigDecimal.valueOf(720);

    private CorrectionFactor() {}

    /**
     * The factor of a customer's shifts.
     *
     * @param shifts how many shifts it works
     * @param customer whose shifts they are, by which the trace names it
     * @param sink told the step
     * @return 3.6 for one shift of 200 h, 1.8 for two, 1.2 for three, 1 for continuous work
     */
    public static Ratio of(ProductionShifts shifts, ObjectRef customer, TraceSink sink) {
        Ratio factor = switch (shifts) {
            case ONE -> Ratio.of("3.6");
            case TWO -> Ratio.of("1.8");
            case THREE -> Ratio.of("1.2");
            case CONTINUOUS -> Ratio.ONE;
        };
        if (sink.isRecording()) {
            sink.exact(MeteringSteps.CORRECTION_FACTOR_OF_SHIFTS, customer, Args.of("shifts", shifts), factor);
        }
        return factor;
    }

    /**
     * The factor of a customer's working hours.
     *
     * @param working hours of work in a month of 720 h; 1 to 720
     * @param customer whose hours they are, by which refusals and traces name it
     * @param rounding of the factor
     * @param sink told the step
     * @return 720 ÷ hours; refused where the hours are less than one or more than 720, K being 1 at least
     */
    public static Outcome<Ratio> of(Hours working, ObjectRef customer, Rounding rounding, TraceSink sink) {
        boolean possible = working.signum() <= 0 || working.compareTo(SHORTEST) >= 0;
        List<Issue> issues = ValueChecks.of(customer)
                .positive("workingHours", working)
                .require(possible, MeteringIssues.LOSS_OUT_OF_RANGE, "workingHours", Args.of("highest", MONTH))
                .require(
                        working.toBigDecimal().compareTo(MONTH) <= 0,
                        MeteringIssues.CORRECTION_FACTOR_BELOW_ONE,
                        "workingHours",
                        Args.of("value", working))
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Ratio factor = Ratio.of(rounding.quotient(MONTH, working.toBigDecimal()));
        if (sink.isRecording()) {
            sink.rounded(MeteringSteps.CORRECTION_FACTOR_OF_HOURS, customer, Args.of("t", working), factor, rounding);
        }
        return Outcome.ok(factor);
    }
}
