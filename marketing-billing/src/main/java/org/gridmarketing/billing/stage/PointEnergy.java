package org.gridmarketing.billing.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.metering.powerfactor.ReactiveForAssessment;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** What a point has used, at one stage between reading and settling. */
record PointEnergy(
        BillablePoint point,
        BandedEnergy energy,
        ReactiveEnergy forward,
        ReactiveEnergy reverse,
        Optional<Power> demand,
        List<PartEnergy> parts) {
    PointEnergy withEnergy(BandedEnergy newEnergy) {
        return new PointEnergy(point, newEnergy, forward, reverse, demand, parts);
    }

    PointEnergy withReactive(ReactiveEnergy newForward, ReactiveEnergy newReverse) {
        return new PointEnergy(point, energy, newForward, newReverse, demand, parts);
    }

    /** What was read in parts less what was read behind, as far as both were read at the same instants. */
    PointEnergy withoutParts(List<PartEnergy> behind) {
        Set<LocalDate> ends = PartEnergies.commonEnds(List.of(parts, behind));
        List<PartEnergy> own = PartEnergies.joined(parts, ends);
        List<PartEnergy> taken = PartEnergies.joined(behind, ends);
        List<PartEnergy> rest = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            BandedEnergy left = own.get(i).energy().less(taken.get(i).energy(), remainderBand());
            rest.add(new PartEnergy(own.get(i).days(), left));
        }
        return new PointEnergy(point, energy, forward, reverse, demand, rest);
    }

    /** Reactive energy for losses and the power factor: forward and reverse by size. */
    ReactiveEnergy reactive(TraceSink trace) {
        return reverse.isZero() ? forward : ReactiveForAssessment.absoluteSum(forward, reverse, point.ref(), trace);
    }

    /** Energy of another point taken off; where only this one is divided, it comes off the remainder band. */
    BandedEnergy less(BandedEnergy other) {
        return energy.less(other, remainderBand());
    }

    boolean hasShortfall() {
        return !shortfall().byName().isEmpty();
    }

    /** What is below zero, by the name of its register, and by how much; nothing where nothing is. */
    Args shortfall() {
        if (energy.total().isNegative()) {
            return shortfall(RegisterKind.ACTIVE_TOTAL, energy.total());
        }
        for (Map.Entry<TouBand, Energy> band : energy.bands().entrySet()) {
            if (band.getValue().isNegative()) {
                return shortfall(band.getKey(), band.getValue());
            }
        }
        if (forward.isNegative()) {
            return shortfall(RegisterKind.REACTIVE_TOTAL, forward);
        }
        return reverse.isNegative() ? shortfall(RegisterKind.REVERSE_REACTIVE_TOTAL, reverse) : Args.none();
    }

    private static Args shortfall(Code what, Quantity<?> left) {
        return Args.of("what", what).and("left", left);
    }

    /** The band that takes whatever is not divided. */
    TouBand remainderBand() {
        return point.quantity() instanceof PointQuantity.Read read
                ? read.remainderBand().orElse(TouBand.FLAT)
                : TouBand.FLAT;
    }

    /** A point without a meter: its energy is agreed, not divided, and without reactive energy or demand. */
    static PointEnergy agreed(BillablePoint point, Energy energy) {
        return new PointEnergy(
                point, BandedEnergy.of(energy), ReactiveEnergy.ZERO, ReactiveEnergy.ZERO, Optional.empty(), List.of());
    }
}
