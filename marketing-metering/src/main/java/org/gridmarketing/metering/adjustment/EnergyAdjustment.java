package org.gridmarketing.metering.adjustment;

import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.metering.allocation.BandPlacement;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LossPlacement;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Energy adjustment (退补电量): by how much what was recorded differs from what was used, for the part of the time that a rule
 * adjusts.
 *
 * @param recorded W′, what the meter recorded, with its multiplier, kWh; below zero where the register ran backward
 * @param energy ΔW, what is collected, kWh; below zero for what is refunded
 */
public record EnergyAdjustment(Energy recorded, Energy energy) {
    private static final Rounding SHOWN = Rounding.halfUp(6);

    /**
     * The adjustment of a cause: ΔW = h·(W ÷ W′ − 1)·W′, where h is the rule's portion. A register that ran backward has recorded
     * less than nothing and K is below zero, so that what it ran back is collected, too.
     *
     * @param method how the right energy follows from what was recorded
     * @param recorded W′, what the meter recorded in the whole time of the rule, with its multiplier, kWh
     * @param rule what the supply rules say of the cause
     * @param rounding of the factor W ÷ W′ and of the energy
     * @param subject the meter or point, by which refusals and traces name it
     * @param sink told the factor and the energy
     * @return the adjustment; refused with every reason: values that have the wrong sign, an error or a drop within what is
     *     permitted, an error of −100 % or less, and energy to be refunded where the rule only collects
     */
    public static Outcome<EnergyAdjustment> compute(
            AdjustmentMethod method,
            Energy recorded,
            AdjustmentRule rule,
            AdjustmentRounding rounding,
            ObjectRef subject,
            TraceSink sink) {
        List<Issue> issues = AdjustmentChecks.of(method, recorded, subject);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Energy energy = new Computation(recorded, rule, rounding, subject, sink).energy(method);
        List<Issue> direction = ValueChecks.of(subject)
                .require(
                        rule.direction() == AdjustmentDirection.EITHER || !energy.isNegative(),
                        MeteringIssues.NOT_REFUNDED,
                        "",
                        Args.of("energy", energy).and("rule", rule.basis().toString()))
                .issues();
        return direction.isEmpty() ? Outcome.ok(new EnergyAdjustment(recorded, energy)) : Outcome.refused(direction);
    }

    /**
     * What was used, as far as it is adjusted.
     *
     * @return recorded and adjusted energy together
     */
    public Energy adjusted() {
        return recorded.plus(energy);
    }

    /**
     * Whether energy is refunded.
     *
     * @return true for ΔW below zero
     */
    public boolean isRefund() {
        return energy.isNegative();
    }

    /**
     * The adjustment by bands (分时退补): every band by the same rate, whole, the remainder band taking what rounding leaves.
     *
     * @param recordedBands what the band registers recorded; all of one sign
     * @param remainderBand the flat band, or the band that stands for it; takes it whole where nothing was recorded
     * @param rounding of the other bands
     * @param subject the meter or point, by which refusals and traces name its bands
     * @param sink told every band
     * @return ΔW by band, in total exactly {@link #energy()}; not divided where the recorded energy is not. Refused where bands of
     *     both signs were recorded
     */
    public Outcome<BandedEnergy> byBand(
            BandedEnergy recordedBands, TouBand remainderBand, Rounding rounding, ObjectRef subject, TraceSink sink) {
        BandedEnergy weights =
                recordedBands.total().isNegative() ? BandedEnergy.NONE.minus(recordedBands) : recordedBands;
        return BandPlacement.add(weights, energy, LossPlacement.SPREAD_BY_BAND, remainderBand, rounding, subject, sink)
                .map(together -> together.minus(weights));
    }

    /** One adjustment being computed from values that were checked. */
    private record Computation(
            Energy recorded, AdjustmentRule rule, AdjustmentRounding rounding, ObjectRef subject, TraceSink sink) {

        Energy energy(AdjustmentMethod method) {
            if (method instanceof AdjustmentMethod.NormalUse use) {
                return normal(use.normal());
            }
            if (method instanceof AdjustmentMethod.Creep creep) {
                return creep(creep);
            }
            AdjustmentFactor factor = AdjustmentFactor.of(method);
            Root3 used = rounding.factor()
                    .map(places -> Root3.of(Ratio.of(factor.value().toDecimal(places))))
                    .orElse(factor.value());
            Root3 energy = portion().times(used.minus(Root3.ONE)).times(Root3.of(recorded));
            Energy rounded = Energy.ofKwh(energy.toDecimal(rounding.energy()));
            if (sink.isRecording()) {
                tell(factor, used, rounded);
            }
            return rounded;
        }

        /** An exact factor is shown to six decimals, and used as it is. */
        private void tell(AdjustmentFactor factor, Root3 used, Energy energy) {
            Rounding places = rounding.factor().orElse(SHOWN);
            Ratio shown = Ratio.of(used.toDecimal(places));
            sink.rounded(factor.step(), subject, factor.inputs(), shown, places);
            Args args = Args.of("h", rule.portion()).and("F", shown).and("W′", recorded);
            sink.rounded(byRule(MeteringSteps.ADJUSTED_BY_FACTOR), subject, args, energy, rounding.energy());
        }

        private Energy normal(Energy normal) {
            Energy energy = rounding.energy().round(normal.minus(recorded).times(rule.portion()));
            if (sink.isRecording()) {
                Args args = Args.of("h", rule.portion()).and("Wn", normal).and("W′", recorded);
                sink.rounded(byRule(MeteringSteps.ADJUSTED_TO_NORMAL_USE), subject, args, energy, rounding.energy());
            }
            return energy;
        }

        private Energy creep(AdjustmentMethod.Creep creep) {
            Root3 minutes = Root3.of(creep.idle()).times(Root3.of(60));
            Root3 turnsTimes = Root3.of(creep.minutesPerTurn()).times(Root3.of(creep.turnsPerKwh()));
            Root3 crept = minutes.dividedBy(turnsTimes).times(Root3.of(creep.multiplier()));
            Energy energy = Energy.ofKwh(portion().times(crept).negate().toDecimal(rounding.energy()));
            if (sink.isRecording()) {
                Args args = Args.of("h", rule.portion())
                        .and("t", creep.idle())
                        .and("t1", creep.minutesPerTurn())
                        .and("C", creep.turnsPerKwh())
                        .and("B", creep.multiplier());
                sink.rounded(byRule(MeteringSteps.ADJUSTED_FOR_CREEP), subject, args, energy, rounding.energy());
            }
            return energy;
        }

        private TraceStep byRule(TraceStep step) {
            return step.withBases(List.of(rule.basis()));
        }

        private Root3 portion() {
            return Root3.of(rule.portion());
        }
    }
}
