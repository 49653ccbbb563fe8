package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.quantity.Rounding;

/**
 * Power losses (功率损耗) of a transformer at a steady load.
 *
 * @param active ΔP, kW
 * @param reactive ΔQ, kvar
 */
public record PowerLosses(Power active, ReactivePower reactive) {
    private static final Rounding MOST_DECIMALS = Rounding.halfUp(18);

    /**
     * The losses at a load: ΔP = P0 + β²·Pk and ΔQ = Q0 + β²·Qk. For estimates and checks; billed losses are those of metered
     * energy, see {@link TransformerLossByFormula}.
     *
     * @param nameplate the transformer; its K value is not used
     * @param loadFactor β (负载系数), load ÷ rated capacity
     * @return the losses
     */
    public static PowerLosses at(TransformerNameplate nameplate, Ratio loadFactor) {
        Ratio squared = loadFactor.times(loadFactor);
        return new PowerLosses(
                nameplate.noLoadLoss().plus(nameplate.loadLoss().times(squared)),
                nameplate.noLoadReactiveLoss().plus(nameplate.loadReactiveLoss().times(squared)));
    }

    /**
     * The comprehensive loss (综合功率损耗), which counts the active power that the reactive loss costs in the network.
     *
     * @param reactiveEquivalent KQ (无功经济当量), kW per kvar; 0.1 is usual
     * @return ΔP + KQ·ΔQ, kW
     */
    public Power comprehensive(Ratio reactiveEquivalent) {
        return active.plus(Power.ofKw(
                MOST_DECIMALS.round(reactive.times(reactiveEquivalent)).toBigDecimal()));
    }

    /**
     * A steady power over a time.
     *
     * @param power a loss, kW
     * @param time for how long
     * @return the energy, kWh
     */
    public static Energy over(Power power, Hours time) {
        return Energy.ofKwh(MOST_DECIMALS.quotient(power.toBigDecimal().multiply(time.toBigDecimal()), BigDecimal.ONE));
    }
}
