package org.gridmarketing.metering.loss;

import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.trace.TraceSink;

/** Transformer loss (变损): the losses of one transformer in a period, on whatever basis they are found. */
public final class TransformerLoss {
    private TransformerLoss() {}

    /**
     * The losses of a period.
     *
     * @param basis how they are found
     * @param wp active energy of the period on the low side, kWh; at least zero
     * @param wq reactive energy of the period on the low side, kvarh, forward and reverse by size; at least zero
     * @param time for how long the transformer was energised; above zero
     * @param rounding of each loss
     * @param sink told every loss
     * @return the losses, or every reason why they cannot be computed
     */
    public static Outcome<Losses> compute(
            TransformerLossBasis basis,
            Energy wp,
            ReactiveEnergy wq,
            EnergisedTime time,
            Rounding rounding,
            TraceSink sink) {
        if (basis instanceof TransformerLossBasis.Formula formula) {
            return TransformerLossByFormula.compute(
                    formula.nameplate(), wp, wq, time.hours(), formula.rounding(), rounding, sink);
        }
        if (basis instanceof TransformerLossBasis.FormulaWithoutReactive formula) {
            return TransformerLossByFormula.withoutReactive(
                    formula.nameplate(), wp, formula.assumedPowerFactor(), time.hours(), rounding, sink);
        }
        if (basis instanceof TransformerLossBasis.Table table) {
            return TransformerLossByTable.lookup(
                    table.table(), wp, table.lookup(), time, rounding, table.transformer(), sink);
        }
        if (basis instanceof TransformerLossBasis.LoadRatio loadRatio) {
            return TransformerLossByLoadRatio.compute(loadRatio, wp, time, rounding, sink);
        }
        if (basis instanceof TransformerLossBasis.Rate rate) {
            return TransformerLossByRate.compute(rate, wp, time, rounding, sink);
        }
        if (basis instanceof TransformerLossBasis.Agreed agreed) {
            return AgreedLoss.ofMonth(agreed.monthly(), time, agreed.transformer(), rounding, sink);
        }
        if (basis instanceof TransformerLossBasis.AgreedShare share) {
            return AgreedLoss.ofEnergy(share.active(), share.reactive(), wp, wq, share.transformer(), rounding, sink);
        }
        return Outcome.ok(Losses.NONE);
    }
}
