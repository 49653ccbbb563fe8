package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LossFormulaRounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Transformer loss by formula (变损公式法).
 *
 * <p>ΔWp = P0·T + K·Pk·(Wp² + Wq²) ÷ (S²·T) and ΔWq = Q0·T + K·Qk·(Wp² + Wq²) ÷ (S²·T): the no-load part runs all the time,
 * the load part grows with the square of the average load. Trade practice; no document with the formula was read.
 */
public final class TransformerLossByFormula {
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
        return compute(nameplate, wp, wq, energised, LossFormulaRounding.ONCE, rounding, sink);
    }

    /**
     * The same with a choice of rounding inside the formula.
     *
     * @param nameplate the transformer
     * @param wp active energy of the period on the low side, kWh; at least zero
     * @param wq reactive energy of the period on the low side, kvarh; at least zero
     * @param energised T, hours for which the transformer was energised in the period; above zero
     * @param inside whether coefficients are rounded on the way
     * @param rounding of each loss
     * @param sink told both formulas
     * @return as {@link #compute(TransformerNameplate, Energy, ReactiveEnergy, Hours, Rounding, TraceSink)}
     */
    public static Outcome<Losses> compute(
            TransformerNameplate nameplate,
            Energy wp,
            ReactiveEnergy wq,
            Hours energised,
            LossFormulaRounding inside,
            Rounding rounding,
            TraceSink sink) {
        List<Issue> issues = check(nameplate, wp)
                .notNegative("reactiveEnergy", wq)
                .positive("energisedHours", energised)
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Args energies = Args.of("Wp", wp).and("Wq", wq);
        LossFormula formula = new LossFormula(
                nameplate, square(wp).add(square(wq)), BigDecimal.ONE, energised, rounding, energies, sink);
        return inside == LossFormulaRounding.ONCE
                ? formula.both(MeteringSteps.LOSS_FORMULA_ACTIVE, MeteringSteps.LOSS_FORMULA_REACTIVE)
                : formula.withCoefficientsInTenths();
    }

    /**
     * The active loss where no reactive energy is read: Wp ÷ cosφ stands for √(Wp² + Wq²), and no reactive loss is added.
     *
     * @param nameplate the transformer
     * @param wp active energy of the period on the low side, kWh; at least zero
     * @param assumedPowerFactor cosφ, above 0 up to 1
     * @param energised T, hours for which the transformer was energised in the period; above zero
     * @param rounding of the loss
     * @param sink told the formula
     * @return the active loss and no reactive one; refused as {@link #compute(TransformerNameplate, Energy, ReactiveEnergy,
     *     Hours, Rounding, TraceSink)}, and for a power factor that is none
     */
    public static Outcome<Losses> withoutReactive(
            TransformerNameplate nameplate,
            Energy wp,
            Ratio assumedPowerFactor,
            Hours energised,
            Rounding rounding,
            TraceSink sink) {
        List<Issue> issues = check(nameplate, wp)
                .positive("energisedHours", energised)
                .require(
                        assumedPowerFactor.signum() > 0 && assumedPowerFactor.compareTo(Ratio.ONE) <= 0,
                        MeteringIssues.POWER_FACTOR_OUT_OF_RANGE,
                        "assumedPowerFactor",
                        Args.of("value", assumedPowerFactor))
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Args energies = Args.of("Wp", wp).and("cosφ", assumedPowerFactor);
        return new LossFormula(nameplate, square(wp), square(assumedPowerFactor), energised, rounding, energies, sink)
                .activeAlone();
    }

    private static ValueChecks check(TransformerNameplate nameplate, Energy wp) {
        return ValueChecks.of(nameplate.transformer())
                .positive("ratedCapacity", nameplate.ratedCapacity())
                .notNegative("noLoadLoss", nameplate.noLoadLoss())
                .notNegative("loadLoss", nameplate.loadLoss())
                .notNegative("noLoadReactiveLoss", nameplate.noLoadReactiveLoss())
                .notNegative("loadReactiveLoss", nameplate.loadReactiveLoss())
                .positive("correctionFactor", nameplate.correctionFactor())
                .require(
                        nameplate.correctionFactor().signum() <= 0
                                || nameplate.correctionFactor().compareTo(Ratio.ONE) >= 0,
                        MeteringIssues.CORRECTION_FACTOR_BELOW_ONE,
                        "correctionFactor",
                        Args.of("value", nameplate.correctionFactor()))
                .notNegative("activeEnergy", wp);
    }

    private static BigDecimal square(Quantity<?> quantity) {
        return quantity.toBigDecimal().pow(2);
    }
}
