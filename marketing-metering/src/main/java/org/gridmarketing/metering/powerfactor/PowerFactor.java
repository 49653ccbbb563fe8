package org.gridmarketing.metering.powerfactor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.PowerFactorWithoutActive;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Power factor (功率因数): the weighted average of a month, cosφ = Wp ÷ √(Wp² + Wq²), to two decimals half up (水电财字〔1983〕
 * 215号).
 */
public final class PowerFactor {
    private static final int ONE = 100;
    private static final Rounding TABLE = Rounding.halfUp(4);
    private static final BigDecimal PRINTED_BEYOND = new BigDecimal("1.2490");
    private static final int PRINTED_ROW = 63;

    private PowerFactor() {}

    /**
     * The monthly average power factor.
     *
     * @param active Wp, active energy of the month, kWh; losses included where metering is on the low side
     * @param reactive Wq, assessed reactive energy of the month, kvarh, see {@link ReactiveForAssessment}
     * @param subject what is assessed, by which refusals and traces name it
     * @param sink told the step
     * @return 0.00 to 1.00; refused: negative energies, no energy at all, and reactive energy without active energy, for
     *     which the regulation has no rule
     */
    public static Outcome<Ratio> monthly(Energy active, ReactiveEnergy reactive, ObjectRef subject, TraceSink sink) {
        List<Issue> issues = check(active, reactive, subject);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Ratio powerFactor = Ratio.ofHundredths(hundredths(active.toBigDecimal(), reactive.toBigDecimal()));
        if (sink.isRecording()) {
            Args args = Args.of("Wp", active).and("Wq", reactive);
            sink.rounded(MeteringSteps.POWER_FACTOR, subject, args, powerFactor, Rounding.halfUp(2));
        }
        return Outcome.ok(powerFactor);
    }

    /**
     * The power factor as the printed table of reactive by active energy has it: the quotient is rounded to four decimals before
     * it is looked up. The source (wgbc.cn/zxjs/205.html, 23 rows seen) prints the row of 0.63 up to 1.2490, a ten-thousandth
     * beyond its edge; all other rows seen end where cosφ of the rounded quotient does.
     *
     * @param active Wp, active energy of the month, kWh
     * @param reactive Wq, assessed reactive energy of the month, kvarh
     * @param subject what is assessed, by which refusals and traces name it
     * @param sink told the step
     * @return as {@link #monthly(Energy, ReactiveEnergy, ObjectRef, TraceSink)}
     */
    public static Outcome<Ratio> byRatioTable(
            Energy active, ReactiveEnergy reactive, ObjectRef subject, TraceSink sink) {
        List<Issue> issues = check(active, reactive, subject);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        BigDecimal quotient = TABLE.quotient(reactive.toBigDecimal(), active.toBigDecimal());
        int found = quotient.compareTo(PRINTED_BEYOND) == 0 ? PRINTED_ROW : hundredths(BigDecimal.ONE, quotient);
        Ratio powerFactor = Ratio.ofHundredths(found);
        if (sink.isRecording()) {
            Args args = Args.of("Wp", active).and("Wq", reactive).and("k", quotient);
            sink.exact(MeteringSteps.POWER_FACTOR_BY_TABLE, subject, args, powerFactor);
        }
        return Outcome.ok(powerFactor);
    }

    /**
     * The same for assessments that must not stop at a month without active energy, of which the regulation says nothing.
     *
     * @param active Wp, active energy of the month, kWh
     * @param reactive Wq, assessed reactive energy of the month, kvarh
     * @param lookup whether cosφ itself or the printed table of quotients is asked
     * @param withoutActive what holds where only reactive energy was used
     * @param subject what is assessed
     * @param sink told the step
     * @return the power factor; empty where nothing is adjusted: no energy at all, or only reactive energy and {@link
     *     PowerFactorWithoutActive#NO_ADJUSTMENT}. Refused: negative energies, and only reactive energy with {@link
     *     PowerFactorWithoutActive#REFUSED}
     */
    public static Outcome<Optional<Ratio>> assessed(
            Energy active,
            ReactiveEnergy reactive,
            PowerFactorLookup lookup,
            PowerFactorWithoutActive withoutActive,
            ObjectRef subject,
            TraceSink sink) {
        boolean onlyReactive = active.isZero() && reactive.signum() > 0;
        if ((active.isZero() && reactive.isZero())
                || (onlyReactive && withoutActive == PowerFactorWithoutActive.NO_ADJUSTMENT)) {
            return Outcome.ok(Optional.empty());
        }
        if (onlyReactive && withoutActive == PowerFactorWithoutActive.AS_ZERO) {
            Ratio zero = Ratio.ofHundredths(0);
            if (sink.isRecording()) {
                Args args = Args.of("Wp", active).and("Wq", reactive);
                sink.exact(MeteringSteps.POWER_FACTOR, subject, args, zero);
            }
            return Outcome.ok(Optional.of(zero));
        }
        Outcome<Ratio> found = lookup == PowerFactorLookup.BY_COSPHI
                ? monthly(active, reactive, subject, sink)
                : byRatioTable(active, reactive, subject, sink);
        return found.map(Optional::of);
    }

    /**
     * The same, untold, for callers that know no object; refusals name the power factor itself.
     *
     * @param active active energy of the month, kWh
     * @param reactive assessed reactive energy of the month, kvarh
     * @return as {@link #monthly(Energy, ReactiveEnergy, ObjectRef, TraceSink)}
     */
    public static Outcome<Ratio> monthly(Energy active, ReactiveEnergy reactive) {
        return monthly(active, reactive, ObjectRef.of(PowerFactor.class, "monthly"), TraceSink.none());
    }

    /**
     * The greatest c for which c − ½ hundredths do not exceed cosφ, that is (200·Wp)² ≥ (2c − 1)²·(Wp² + Wq²): squares are
     * compared, because a root would have to be rounded before it is rounded.
     */
    private static int hundredths(BigDecimal active, BigDecimal reactive) {
        BigDecimal apparentSquared = active.pow(2).add(reactive.pow(2));
        BigDecimal left = active.multiply(BigDecimal.valueOf(2L * ONE)).pow(2);
        int reached = 0;
        int notReached = ONE + 1;
        while (notReached - reached > 1) {
            int middle = (reached + notReached) / 2;
            BigDecimal edge = BigDecimal.valueOf((long) (2 * middle - 1) * (2 * middle - 1));
            if (left.compareTo(edge.multiply(apparentSquared)) >= 0) {
                reached = middle;
            } else {
                notReached = middle;
            }
        }
        return reached;
    }

    private static List<Issue> check(Energy active, ReactiveEnergy reactive, ObjectRef subject) {
        List<Issue> issues = new ArrayList<>();
        requireNotNegative(active, "activeEnergy", subject, issues);
        requireNotNegative(reactive, "reactiveEnergy", subject, issues);
        if (active.isZero() && reactive.isZero()) {
            issues.add(issue(MeteringIssues.POWER_FACTOR_NO_ENERGY, subject, "", Args.none()));
        } else if (active.isZero() && !reactive.isNegative()) {
            Args args = Args.of("reactive", reactive);
            issues.add(issue(MeteringIssues.POWER_FACTOR_ONLY_REACTIVE, subject, "activeEnergy", args));
        }
        return issues;
    }

    private static void requireNotNegative(
            Quantity<?> energy, String attribute, ObjectRef subject, List<Issue> issues) {
        if (energy.isNegative()) {
            issues.add(issue(MeteringIssues.VALUE_NEGATIVE, subject, attribute, Args.of("value", energy)));
        }
    }

    private static Issue issue(IssueCode code, ObjectRef subject, String attribute, Args args) {
        return new Issue(code, subject, attribute, args);
    }
}
