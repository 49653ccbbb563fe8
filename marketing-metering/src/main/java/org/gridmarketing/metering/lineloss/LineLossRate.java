package org.gridmarketing.metering.lineloss;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Line-loss rate (线损率) = (supplied − sold) ÷ supplied. */
public final class LineLossRate {
    private LineLossRate() {}

    /**
     * The loss of a balance.
     *
     * @param balance what went in and what was sold, kWh
     * @param treatment what becomes of lossless energy
     * @param rounding of the rate, in decimals of a per cent
     * @param unit whose balance, by which refusals and traces name it
     * @param sink told supply, loss and rate
     * @return the loss, of any sign; refused with every reason: a negative energy, more lossless energy than was sold, and
     *     nothing supplied, of which there is no rate
     */
    public static Outcome<LineLossResult> of(
            EnergyBalance balance, LosslessTreatment treatment, Rounding rounding, ObjectRef unit, TraceSink sink) {
        Energy lossless = treatment == LosslessTreatment.EXCLUDED ? balance.lossless() : Energy.ZERO;
        Energy supplied = balance.supplied().minus(lossless);
        Energy sold = balance.sold().minus(lossless);
        List<Issue> issues = check(balance, supplied, unit);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Energy lost = supplied.minus(sold);
        Percentage rate = rate(lost, supplied, rounding);
        tell(balance, lossless, supplied, unit, sink);
        if (sink.isRecording()) {
            Args args = Args.of("Ws", supplied).and("Wd", sold).and("ΔW", lost);
            sink.rounded(MeteringSteps.LINE_LOSS_RATE, unit, args, rate, rounding);
        }
        return Outcome.ok(new LineLossResult(unit, supplied, sold, lost, rate, treatment, rounding));
    }

    /**
     * The loss of several units together: all that was supplied to them against all that was sold. Only units that do not
     * supply each other may be put together, such as all station areas.
     *
     * @param parts the units' losses, all under the same treatment
     * @param rounding of the rate
     * @param whole what they are together
     * @param sink told the rate
     * @return the loss; refused where there are no parts, where one stands twice, and where their treatments differ
     */
    public static Outcome<LineLossResult> total(
            List<LineLossResult> parts, Rounding rounding, ObjectRef whole, TraceSink sink) {
        List<Issue> issues = checkParts(parts, whole);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Energy supplied = parts.stream().map(LineLossResult::supplied).reduce(Energy.ZERO, Energy::plus);
        Energy sold = parts.stream().map(LineLossResult::sold).reduce(Energy.ZERO, Energy::plus);
        Energy lost = supplied.minus(sold);
        Percentage rate = rate(lost, supplied, rounding);
        if (sink.isRecording()) {
            Args args = Args.of("Ws", supplied).and("Wd", sold).and("ΔW", lost);
            sink.rounded(MeteringSteps.LINE_LOSS_RATE, whole, args, rate, rounding);
        }
        return Outcome.ok(new LineLossResult(
                whole, supplied, sold, lost, rate, parts.get(0).treatment(), rounding));
    }

    static Percentage rate(Energy part, Energy whole, Rounding rounding) {
        return Percentage.ofPercent(rounding.quotient(part.toBigDecimal().movePointRight(2), whole.toBigDecimal()));
    }

    private static void tell(EnergyBalance balance, Energy lossless, Energy supplied, ObjectRef unit, TraceSink sink) {
        if (sink.isRecording()) {
            Args args = Args.of("feedIn", balance.feedIn())
                    .and("purchased", balance.purchased())
                    .and("plantUse", balance.plantUse())
                    .and("output", balance.output())
                    .and("lossless", lossless);
            sink.exact(MeteringSteps.LINE_LOSS_SUPPLY, unit, args, supplied);
        }
    }

    private static List<Issue> check(EnergyBalance balance, Energy supplied, ObjectRef unit) {
        Args exceeds = Args.of("lossless", balance.lossless()).and("sold", balance.sold());
        return ValueChecks.of(unit)
                .notNegative("feedIn", balance.feedIn())
                .notNegative("purchased", balance.purchased())
                .notNegative("plantUse", balance.plantUse())
                .notNegative("output", balance.output())
                .notNegative("sold", balance.sold())
                .notNegative("lossless", balance.lossless())
                .require(
                        balance.lossless().compareTo(balance.sold()) <= 0,
                        MeteringIssues.LINE_LOSS_LOSSLESS_EXCEEDS_SOLD,
                        "lossless",
                        exceeds)
                .require(
                        supplied.signum() > 0,
                        MeteringIssues.LINE_LOSS_NO_SUPPLY,
                        "supplied",
                        Args.of("supplied", supplied))
                .quotientInRange("supplied", balance.sold(), supplied)
                .issues();
    }

    private static List<Issue> checkParts(List<LineLossResult> parts, ObjectRef whole) {
        List<Issue> issues = new ArrayList<>();
        if (parts.isEmpty()) {
            issues.add(new Issue(MeteringIssues.LINE_LOSS_UNIT_EMPTY, whole, "", Args.none()));
        }
        if (parts.stream().map(LineLossResult::treatment).distinct().count() > 1) {
            issues.add(new Issue(MeteringIssues.LINE_LOSS_TREATMENTS_DIFFER, whole, "", Args.none()));
        }
        parts.stream()
                .map(LineLossResult::unit)
                .filter(unit ->
                        parts.stream().filter(part -> part.unit().equals(unit)).count() > 1)
                .distinct()
                .forEach(unit -> issues.add(new Issue(MeteringIssues.LINE_LOSS_UNIT_TWICE, unit, "", Args.none())));
        return issues;
    }
}
