package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Power losses (功率损耗) of a transformer at a steady load.
 *
 * @param transformer the transformer, by which refusals and traces name it
 * @param active ΔP, kW
 * @param reactive ΔQ, kvar
 */
public record PowerLosses(ObjectRef transformer, Power active, ReactivePower reactive) {
    private static final Rounding MOST_DECIMALS = Rounding.halfUp(18);

    /**
     * The losses at a load: ΔP = P0 + β²·Pk and ΔQ = Q0 + β²·Qk. For estimates and checks; billed losses are those of metered
     * energy, see {@link TransformerLossByFormula}.
     *
     * @param nameplate the transformer; its K value is not used
     * @param loadFactor β (负载系数), load ÷ rated capacity; at least zero
     * @param sink told both losses
     * @return the losses; refused with every value that has the wrong sign
     */
    public static Outcome<PowerLosses> at(TransformerNameplate nameplate, Ratio loadFactor, TraceSink sink) {
        List<Issue> issues = ValueChecks.of(nameplate.transformer())
                .notNegative("noLoadLoss", nameplate.noLoadLoss())
                .notNegative("loadLoss", nameplate.loadLoss())
                .notNegative("noLoadReactiveLoss", nameplate.noLoadReactiveLoss())
                .notNegative("loadReactiveLoss", nameplate.loadReactiveLoss())
                .notNegative("loadFactor", loadFactor)
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Ratio squared = loadFactor.times(loadFactor);
        PowerLosses losses = new PowerLosses(
                nameplate.transformer(),
                nameplate.noLoadLoss().plus(nameplate.loadLoss().times(squared)),
                nameplate.noLoadReactiveLoss().plus(nameplate.loadReactiveLoss().times(squared)));
        if (sink.isRecording()) {
            losses.tell(nameplate, loadFactor, sink);
        }
        return Outcome.ok(losses);
    }

    private void tell(TransformerNameplate nameplate, Ratio loadFactor, TraceSink sink) {
        Args ofActive = Args.of("P0", nameplate.noLoadLoss())
                .and("Pk", nameplate.loadLoss())
                .and("β", loadFactor);
        Args ofReactive = Args.of("Q0", nameplate.noLoadReactiveLoss())
                .and("Qk", nameplate.loadReactiveLoss())
                .and("β", loadFactor);
        sink.exact(MeteringSteps.POWER_LOSS_ACTIVE, transformer, ofActive, active);
        sink.exact(MeteringSteps.POWER_LOSS_REACTIVE, transformer, ofReactive, reactive);
    }

    /**
     * The comprehensive loss (综合功率损耗), which counts the active power that the reactive loss costs in the network.
     *
     * @param reactiveEquivalent KQ (无功经济当量), kW per kvar; 0.1 is usual; at least zero
     * @param sink told the step
     * @return ΔP + KQ·ΔQ, kW; refused for an equivalent below zero, and above 10¹⁵ kW
     */
    public Outcome<Power> comprehensive(Ratio reactiveEquivalent, TraceSink sink) {
        List<Issue> issues = ValueChecks.of(transformer)
                .notNegative("reactiveEquivalent", reactiveEquivalent)
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        BigDecimal sum =
                active.toBigDecimal().add(reactive.times(reactiveEquivalent).toBigDecimal());
        return LossBounds.within(MOST_DECIMALS.quotient(sum, BigDecimal.ONE), transformer, Power::ofKw)
                .map(loss -> {
                    if (sink.isRecording()) {
                        Args args = Args.of("ΔP", active)
                                .and("KQ", reactiveEquivalent)
                                .and("ΔQ", reactive);
                        sink.rounded(MeteringSteps.POWER_LOSS_COMPREHENSIVE, transformer, args, loss, MOST_DECIMALS);
                    }
                    return loss;
                });
    }

    /**
     * A steady power over a time.
     *
     * @param power a loss, kW; at least zero
     * @param time for how long; at least zero
     * @param transformer the transformer, by which refusals and traces name it
     * @param sink told the step
     * @return the energy, kWh; refused with every value below zero, and above 10¹⁵ kWh
     */
    public static Outcome<Energy> over(Power power, Hours time, ObjectRef transformer, TraceSink sink) {
        List<Issue> issues = ValueChecks.of(transformer)
                .notNegative("power", power)
                .notNegative("hours", time)
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        BigDecimal product = power.toBigDecimal().multiply(time.toBigDecimal());
        return LossBounds.within(MOST_DECIMALS.quotient(product, BigDecimal.ONE), transformer, Energy::ofKwh)
                .map(energy -> {
                    if (sink.isRecording()) {
                        Args args = Args.of("P", power).and("T", time);
                        sink.rounded(MeteringSteps.POWER_OVER_TIME, transformer, args, energy, MOST_DECIMALS);
                    }
                    return energy;
                });
    }
}
