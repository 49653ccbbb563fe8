package org.gridmarketing.metering.loss;

import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.tariff.LossFormulaRounding;
import org.gridmarketing.model.tariff.LossTableLookup;

/** Basis of a transformer's loss (变损计算依据): how the loss of one transformer is found. */
public sealed interface TransformerLossBasis {
    /**
     * The transformer.
     *
     * @return by which refusals and traces name it
     */
    ObjectRef transformer();

    /**
     * No loss is billed (不计算).
     *
     * @param transformer the transformer
     */
    record None(ObjectRef transformer) implements TransformerLossBasis {}

    /**
     * By formula (公式法), see {@link TransformerLossByFormula}.
     *
     * @param nameplate capacity, rated losses and K value
     * @param rounding whether coefficients are rounded on the way
     */
    record Formula(TransformerNameplate nameplate, LossFormulaRounding rounding) implements TransformerLossBasis {
        /**
         * By formula, rounded once.
         *
         * @param nameplate capacity, rated losses and K value
         */
        public Formula(TransformerNameplate nameplate) {
            this(nameplate, LossFormulaRounding.ONCE);
        }

        @Override
        public ObjectRef transformer() {
            return nameplate.transformer();
        }
    }

    /**
     * By formula where no reactive energy is read (无无功表): the apparent energy is taken as Wp ÷ cosφ and no reactive loss
     * is added. Read in the code of a working billing system of 2019, with cosφ = 0.8; no document was seen.
     *
     * @param nameplate capacity, rated losses and K value
     * @param assumedPowerFactor cosφ, above 0 up to 1
     */
    record FormulaWithoutReactive(TransformerNameplate nameplate, Ratio assumedPowerFactor)
            implements TransformerLossBasis {
        @Override
        public ObjectRef transformer() {
            return nameplate.transformer();
        }
    }

    /**
     * By rate (费率法, K值法), used in some regions: an iron loss by the month, a copper loss as a share of the active energy,
     * and K times that for the reactive copper loss. Trade practice (LOSS-02); no table of K was seen.
     *
     * @param transformer the transformer
     * @param ironLoss active iron loss of a month (有功铁损), kWh; at least zero
     * @param ironReactiveLoss reactive iron loss of a month (无功铁损), kvarh; at least zero
     * @param copperRate active copper loss (有功铜损率), per cent of the active energy; at least zero
     * @param reactiveFactor K, reactive copper loss ÷ active copper loss; at least zero
     */
    record Rate(
            ObjectRef transformer,
            Energy ironLoss,
            ReactiveEnergy ironReactiveLoss,
            Percentage copperRate,
            Ratio reactiveFactor)
            implements TransformerLossBasis {
        private static final ApparentPower LARGE_ABOVE = ApparentPower.ofKva(315);

        /**
         * The copper rate that goes with a capacity: 1.5 % up to 315 kVA, 1 % above.
         *
         * @param ratedCapacity S, kVA
         * @return per cent of the active energy
         */
        public static Percentage copperRateOf(ApparentPower ratedCapacity) {
            return Percentage.ofBasisPoints(ratedCapacity.compareTo(LARGE_ABOVE) > 0 ? 100 : 150);
        }
    }

    /**
     * By table (查表法), see {@link TransformerLossByTable}.
     *
     * @param transformer the transformer
     * @param table the table of its model and capacity
     * @param lookup what is done between rows
     */
    record Table(ObjectRef transformer, TransformerLossTable table, LossTableLookup lookup)
            implements TransformerLossBasis {}

    /**
     * By table of load ratios (按负荷率查表), see {@link TransformerLossByLoadRatio}.
     *
     * @param transformer the transformer
     * @param table the table of its model and capacity
     * @param fullLoadMonth Wf (班制满载电量), the energy of a month at full load in the customer's shifts, kWh; above zero
     * @param lookup what is done between columns
     */
    record LoadRatio(ObjectRef transformer, LoadRatioTable table, Energy fullLoadMonth, LoadRatioLookup lookup)
            implements TransformerLossBasis {}

    /**
     * Agreed quantity (协议值) of a month.
     *
     * @param transformer the transformer
     * @param monthly the losses of a whole month; at least zero
     */
    record Agreed(ObjectRef transformer, Losses monthly) implements TransformerLossBasis {}

    /**
     * Agreed share (协议损耗率) of the metered energy.
     *
     * @param transformer the transformer
     * @param active per cent of the active energy; at least zero
     * @param reactive per cent of the reactive energy; at least zero
     */
    record AgreedShare(ObjectRef transformer, Percentage active, Percentage reactive) implements TransformerLossBasis {}
}
