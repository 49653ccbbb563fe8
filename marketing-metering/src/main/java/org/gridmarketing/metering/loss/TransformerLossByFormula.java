package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Transformer loss by formula (变损公式法).
 *
 * <p>ΔWp = P0·T + K·Pk·(Wp² + Wq²) ÷ (S²·T) and ΔWq = Q0·T + K·Qk·(Wp² + Wq²) ÷ (S²·T): the no-load part runs all the time,
 * the load part grows with the square of the average load. Trade practice; no document with the formula was read.
 */
public final class TransformerLossByFormula {
    private static final BigDecimal HIGHEST = BigDecimal.TEN.pow(15);

    private TransformerLossByFormula() {}

    /**
     * The losses of a period. Each is one exact fraction, rounded once.
     *
     * @param nameplate the transformer
     * @param wp active energy of the period on the low side, kWh; at least zero
     * @param wq reactive energy of the period on the low side, kvarh; at least zero
     * @param energised T, hours for which the transformer was energised in the period; above zero
     * @param rounding of each loss
     * @param sink told both formulas
     * @return the losses; refused with every value that has the wrong sign, named as attribute, and where a loss comes out
     *     above 10¹⁵, as it can from garbled readings or capacities
     */
    public static Outcome<Losses> compute(
            TransformerNameplate nameplate,
            Energy wp,
            ReactiveEnergy wq,
            Hours energised,
            Rounding rounding,
            TraceSink sink) {
        List<Issue> issues = check(nameplate, wp, wq, energised);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Load load = new Load(nameplate, wp, wq, energised);
        BigDecimal active = load.loss(nameplate.noLoadLoss(), nameplate.loadLoss(), rounding);
        BigDecimal reactive = load.loss(nameplate.noLoadReactiveLoss(), nameplate.loadReactiveLoss(), rounding);
        if (active.max(reactive).compareTo(HIGHEST) > 0) {
            Args args = Args.of("highest", HIGHEST);
            return Outcome.refused(new Issue(MeteringIssues.LOSS_OUT_OF_RANGE, nameplate.transformer(), "", args));
        }
        Losses losses = new Losses(Energy.ofKwh(active), ReactiveEnergy.ofKvarh(reactive));
        if (sink.isRecording()) {
            load.tell(losses, rounding, sink);
        }
        return Outcome.ok(losses);
    }

    private static List<Issue> check(TransformerNameplate nameplate, Energy wp, ReactiveEnergy wq, Hours energised) {
        List<Issue> issues = new ArrayList<>();
        ObjectRef subject = nameplate.transformer();
        requirePositive(nameplate.ratedCapacity(), "ratedCapacity", subject, issues);
        requireNotNegative(nameplate.noLoadLoss(), "noLoadLoss", subject, issues);
        requireNotNegative(nameplate.loadLoss(), "loadLoss", subject, issues);
        requireNotNegative(nameplate.noLoadReactiveLoss(), "noLoadReactiveLoss", subject, issues);
        requireNotNegative(nameplate.loadReactiveLoss(), "loadReactiveLoss", subject, issues);
        requirePositive(nameplate.correctionFactor(), "correctionFactor", subject, issues);
        requireNotNegative(wp, "activeEnergy", subject, issues);
        requireNotNegative(wq, "reactiveEnergy", subject, issues);
        requirePositive(energised, "energisedHours", subject, issues);
        return issues;
    }

    private static void requirePositive(Quantity<?> value, String attribute, ObjectRef subject, List<Issue> issues) {
        if (value.signum() <= 0) {
            issues.add(issue(MeteringIssues.VALUE_NOT_POSITIVE, value, attribute, subject));
        }
    }

    private static void requireNotNegative(Quantity<?> value, String attribute, ObjectRef subject, List<Issue> issues) {
        if (value.isNegative()) {
            issues.add(issue(MeteringIssues.VALUE_NEGATIVE, value, attribute, subject));
        }
    }

    private static Issue issue(IssueCode code, Quantity<?> value, String attribute, ObjectRef subject) {
        return new Issue(code, subject, attribute, Args.of("value", value));
    }

    /** What the two formulas have in common. */
    private record Load(TransformerNameplate nameplate, Energy wp, ReactiveEnergy wq, Hours energised) {

        /** P0·T + K·Pk·(Wp² + Wq²) ÷ (S²·T) over the common denominator S²·T. */
        BigDecimal loss(Quantity<?> noLoad, Quantity<?> atLoad, Rounding rounding) {
            BigDecimal hours = energised.toBigDecimal();
            BigDecimal denominator = square(nameplate.ratedCapacity()).multiply(hours);
            BigDecimal noLoadPart = noLoad.toBigDecimal().multiply(hours).multiply(denominator);
            BigDecimal loadPart = nameplate
                    .correctionFactor()
                    .toBigDecimal()
                    .multiply(atLoad.toBigDecimal())
                    .multiply(square(wp).add(square(wq)));
            return rounding.quotient(noLoadPart.add(loadPart), denominator);
        }

        void tell(Losses losses, Rounding rounding, TraceSink sink) {
            Args active = inputs(Args.of("P0", nameplate.noLoadLoss()).and("Pk", nameplate.loadLoss()));
            Args reactive =
                    inputs(Args.of("Q0", nameplate.noLoadReactiveLoss()).and("Qk", nameplate.loadReactiveLoss()));
            ObjectRef subject = nameplate.transformer();
            sink.rounded(MeteringSteps.LOSS_FORMULA_ACTIVE, subject, active, losses.active(), rounding);
            sink.rounded(MeteringSteps.LOSS_FORMULA_REACTIVE, subject, reactive, losses.reactive(), rounding);
        }

        private Args inputs(Args ratedLosses) {
            return ratedLosses
                    .and("K", nameplate.correctionFactor())
                    .and("S", nameplate.ratedCapacity())
                    .and("T", energised)
                    .and("Wp", wp)
                    .and("Wq", wq);
        }

        private static BigDecimal square(Quantity<?> quantity) {
            return quantity.toBigDecimal().pow(2);
        }
    }
}
