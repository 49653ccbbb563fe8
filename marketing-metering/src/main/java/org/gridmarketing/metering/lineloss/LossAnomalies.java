package org.gridmarketing.metering.lineloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Detection of anomalies (线损异常判定). Limits are held against the energies, so that a rate that only rounds to its limit is not
 * reported.
 */
public final class LossAnomalies {
    private final AssessmentUnit unit;
    private final LineLossResult loss;
    private final LossLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Issue> undecided = new ArrayList<>();

    private LossAnomalies(AssessmentUnit unit, LineLossResult loss, LossLimits limits) {
        this.unit = unit;
        this.loss = loss;
        this.limits = limits;
    }

    /**
     * Looks for anomalies.
     *
     * @param statistics of the unit in this period
     * @param limits what is looked for
     * @param theoretical its theoretical loss; empty where it is not known
     * @param previous its loss in the period before; empty where it is not known
     * @return findings, and everything that was asked for and could not be looked for
     */
    public static LossAssessment of(
            UnitLoss statistics,
            LossLimits limits,
            Optional<TheoreticalLoss> theoretical,
            Optional<LineLossResult> previous) {
        if (!(statistics.outcome() instanceof Outcome.Ok<LineLossResult> ok)) {
            return new LossAssessment(List.of(), statistics.outcome().issues());
        }
        LossAnomalies anomalies = new LossAnomalies(statistics.unit(), ok.value(), limits);
        anomalies.negative();
        anomalies.high();
        anomalies.target();
        anomalies.theoretical(theoretical);
        anomalies.jump(previous);
        return new LossAssessment(anomalies.findings, anomalies.undecided);
    }

    private void negative() {
        Percentage floor = limits.negativeTolerance().negate();
        addIf(loss.isBelow(floor), LossAnomaly.NEGATIVE, Args.of("limit", floor));
    }

    private void high() {
        limits.highAbove().ifPresent(limit -> addIf(loss.isAbove(limit), LossAnomaly.HIGH, Args.of("limit", limit)));
    }

    private void target() {
        if (limits.aboveTargetBy().isEmpty()) {
            return;
        }
        if (unit.target().isEmpty()) {
            missing("target");
            return;
        }
        Percentage limit = unit.target().get().plus(limits.aboveTargetBy().get());
        addIf(
                loss.isAbove(limit),
                LossAnomaly.ABOVE_TARGET,
                Args.of("target", unit.target().get()).and("limit", limit));
    }

    private void theoretical(Optional<TheoreticalLoss> theoretical) {
        if (limits.belowTheoreticalBy().isEmpty() && limits.aboveTheoreticalBy().isEmpty()) {
            return;
        }
        if (theoretical.isEmpty()) {
            missing("theoretical");
            return;
        }
        Outcome<LossComparison> outcome = LossComparison.of(loss, theoretical.get(), TraceSink.none());
        undecided.addAll(outcome.issues());
        if (outcome instanceof Outcome.Ok<LossComparison> ok) {
            compare(ok.value());
        }
    }

    private void compare(LossComparison comparison) {
        Args args = Args.of("theoretical", comparison.theoretical())
                .and("theoreticalRate", comparison.theoreticalRate())
                .and("management", comparison.management());
        limits.belowTheoreticalBy().ifPresent(by -> {
            Energy floor = loss.supplied().times(by).negate();
            boolean below = comparison.management().compareTo(floor) < 0;
            addIf(below, LossAnomaly.BELOW_THEORETICAL, args.and("limit", by));
        });
        limits.aboveTheoreticalBy().ifPresent(by -> {
            boolean above = comparison.management().compareTo(loss.supplied().times(by)) > 0;
            addIf(above, LossAnomaly.ABOVE_THEORETICAL, args.and("limit", by));
        });
    }

    private void jump(Optional<LineLossResult> previous) {
        if (limits.jumpBy().isEmpty()) {
            return;
        }
        if (previous.isEmpty()) {
            missing("previous");
            return;
        }
        LineLossResult before = previous.get();
        if (!before.unit().equals(loss.unit())) {
            Args args = Args.of("unit", loss.unit().toString());
            undecided.add(new Issue(MeteringIssues.LINE_LOSS_OTHER_UNIT, before.unit(), "", args));
            return;
        }
        if (before.treatment() != loss.treatment()) {
            undecided.add(new Issue(MeteringIssues.LINE_LOSS_TREATMENTS_DIFFER, loss.unit(), "previous", Args.none()));
            return;
        }
        Percentage by = limits.jumpBy().get();
        Args args = Args.of("previous", before.rate()).and("limit", by);
        addIf(isJump(before, by), LossAnomaly.JUMP, args);
    }

    /** |ΔW1 ÷ W1 − ΔW0 ÷ W0| &gt; by, multiplied by both supplies. */
    private boolean isJump(LineLossResult before, Percentage by) {
        Energy now = loss.lost();
        var cross = now.toBigDecimal()
                .multiply(before.supplied().toBigDecimal())
                .subtract(before.lost().toBigDecimal().multiply(loss.supplied().toBigDecimal()));
        var limit = loss.supplied()
                .times(by)
                .toBigDecimal()
                .multiply(before.supplied().toBigDecimal());
        return cross.abs().compareTo(limit) > 0;
    }

    private void missing(String attribute) {
        undecided.add(new Issue(MeteringIssues.VALUE_MISSING, unit.ref(), attribute, Args.none()));
    }

    private void addIf(boolean found, LossAnomaly anomaly, Args args) {
        if (found) {
            findings.add(Finding.builder()
                    .rule(anomaly.rule())
                    .severity(anomaly.severity())
                    .subject(unit.ref())
                    .attribute("rate")
                    .place(unit.dimension().name())
                    .messageKey(anomaly.messageKey())
                    .args(args.and("supplied", loss.supplied())
                            .and("sold", loss.sold())
                            .and("rate", loss.rate()))
                    .observed(Args.argOf(loss.rate()))
                    .owner(anomaly.owner())
                    .centre(anomaly.centre())
                    .build());
        }
    }
}
