package org.gridmarketing.metering.adjustment;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.allocation.BandPlacement;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
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
    private static final Root3 LARGEST = Root3.of(1_000_000_000_000_000L);
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
     * @return the adjustment; refused with every reason: a method that is not one of the {@linkplain AdjustmentMethod#causes() rule's
     *     cause}, values that have the wrong sign, an error or a drop within what is permitted, an error of −100 % or less, energy
     *     beyond ±10¹⁵ kWh, more crept than recorded, and energy to be refunded where the rule only collects
     */
    public static Outcome<EnergyAdjustment> compute(
            AdjustmentMethod method,
            Energy recorded,
            AdjustmentRule rule,
            AdjustmentRounding rounding,
            ObjectRef subject,
            TraceSink sink) {
        List<Issue> issues = AdjustmentChecks.of(method, recorded, rule, subject);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Computation computation = new Computation(method, recorded, rule, rounding);
        Root3 exact = computation.energy();
        if (!AdjustmentChecks.isWithin(exact, LARGEST)) {
            Args args = Args.of("highest", LARGEST.toString());
            return Outcome.refused(new Issue(MeteringIssues.ADJUSTMENT_OUT_OF_RANGE, subject, "", args));
        }
        Energy energy = Energy.ofKwh(exact.toDecimal(rounding.energy()));
        List<Issue> contradicted = AdjustmentChecks.ofResult(method, recorded, rule, energy, subject);
        if (!contradicted.isEmpty()) {
            return Outcome.refused(contradicted);
        }
        if (sink.isRecording()) {
            computation.tell(energy, subject, sink);
        }
        return Outcome.ok(new EnergyAdjustment(recorded, energy));
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
     *     both signs were recorded, or bands that are not those of the recorded energy
     */
    public Outcome<BandedEnergy> byBand(
            BandedEnergy recordedBands, TouBand remainderBand, Rounding rounding, ObjectRef subject, TraceSink sink) {
        if (!recordedBands.total().equals(recorded)) {
            Args args =
                    Args.of("difference", recordedBands.total().minus(recorded)).and("tolerance", Energy.ZERO);
            return Outcome.refused(new Issue(MeteringIssues.BANDS_DISAGREE, subject, "recordedBands", args));
        }
        BandedEnergy weights = recorded.isNegative() ? BandedEnergy.NONE.minus(recordedBands) : recordedBands;
        Energy size = isRefund() ? energy.negate() : energy;
        return BandPlacement.add(weights, size, LossPlacement.SPREAD_BY_BAND, remainderBand, rounding, subject, sink)
                .map(together -> together.minus(weights))
                .map(shares -> isRefund() ? BandedEnergy.NONE.minus(shares) : shares);
    }

    /** One adjustment of values that were checked. */
    private record Computation(
            AdjustmentMethod method, Energy recorded, AdjustmentRule rule, AdjustmentRounding rounding) {

        Root3 energy() {
            Root3 whole = Root3.of(recorded);
            if (method instanceof AdjustmentMethod.NormalUse use) {
                return portion().times(Root3.of(use.normal()).minus(whole));
            }
            if (method instanceof AdjustmentMethod.Creep creep) {
                Root3 minutes = Root3.of(creep.idle()).times(Root3.of(60));
                Root3 turnsTimes = Root3.of(creep.minutesPerTurn()).times(Root3.of(creep.turnsPerKwh()));
                Root3 crept = minutes.dividedBy(turnsTimes).times(Root3.of(creep.multiplier()));
                return portion().times(crept).negate();
            }
            return portion().times(factor().minus(Root3.ONE)).times(whole);
        }

        /** As it is used: exact, or to declared decimals. */
        private Root3 factor() {
            Root3 exact = AdjustmentFactor.of(method).value();
            return rounding.factor()
                    .map(places -> Root3.of(exact.toDecimal(places)))
                    .orElse(exact);
        }

        void tell(Energy energy, ObjectRef subject, TraceSink sink) {
            Args args = Args.of("h", rule.portion());
            if (method instanceof AdjustmentMethod.NormalUse use) {
                Args inputs = args.and("Wn", use.normal()).and("W′", recorded);
                tell(MeteringSteps.ADJUSTED_TO_NORMAL_USE, inputs, energy, subject, sink);
            } else if (method instanceof AdjustmentMethod.Creep creep) {
                Args inputs = args.and("t", creep.idle())
                        .and("t1", creep.minutesPerTurn())
                        .and("C", creep.turnsPerKwh())
                        .and("B", creep.multiplier());
                tell(MeteringSteps.ADJUSTED_FOR_CREEP, inputs, energy, subject, sink);
            } else {
                AdjustmentFactor factor = AdjustmentFactor.of(method);
                Rounding places = rounding.factor().orElse(SHOWN); // an exact factor is shown rounded
                BigDecimal shown = factor().toDecimal(places);
                sink.rounded(factor.step(), subject, factor.inputs(), shown, places);
                Args inputs = args.and("F", shown).and("W′", recorded);
                tell(MeteringSteps.ADJUSTED_BY_FACTOR, inputs, energy, subject, sink);
            }
        }

        private void tell(TraceStep step, Args inputs, Energy energy, ObjectRef subject, TraceSink sink) {
            sink.rounded(step.withBases(List.of(rule.basis())), subject, inputs, energy, rounding.energy());
        }

        private Root3 portion() {
            return Root3.of(rule.portion());
        }
    }
}
