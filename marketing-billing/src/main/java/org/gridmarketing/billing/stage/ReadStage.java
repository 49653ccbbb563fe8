package org.gridmarketing.billing.stage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.consumption.BandSplit;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.metering.consumption.ReadEnergies;
import org.gridmarketing.metering.consumption.SplitResult;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Read energy (抄见电量): register differences times the multiplier, divided into bands. */
final class ReadStage {
    private final BillablePoint point;
    private final PointQuantity.Read read;
    private final BillingPolicy policy;
    private final TraceSink trace;

    private ReadStage(BillablePoint point, PointQuantity.Read read, BillingPolicy policy, TraceSink trace) {
        this.point = point;
        this.read = read;
        this.policy = policy;
        this.trace = trace;
    }

    /** What was read, and by how much a flat register differs from the remainder. */
    record Result(PointEnergy use, Optional<Energy> discrepancy) {}

    static Outcome<Result> read(BillablePoint point, PointQuantity.Read read, BillingPolicy policy, TraceSink trace) {
        return new ReadStage(point, read, policy, trace).run();
    }

    private Outcome<Result> run() {
        return ReadEnergies.of(read.readings(), trace)
                .flatMap(energies -> split(energies, trace)
                        .flatMap(split -> parts().map(parts -> {
                            PointEnergy use = new PointEnergy(
                                    point,
                                    split.energy(),
                                    reactive(energies, RegisterKind.REACTIVE_TOTAL),
                                    reactive(energies, RegisterKind.REVERSE_REACTIVE_TOTAL),
                                    Optional.ofNullable(energies.demand().get(RegisterKind.MAX_DEMAND)),
                                    parts);
                            return new Result(use, split.discrepancy());
                        })));
    }

    private Outcome<List<PartEnergy>> parts() {
        return Outcome.all(read.parts().stream()
                .map(part -> part(point, read, part, policy, TraceSink.none()))
                .toList());
    }

    /** What was read in a part of the period. */
    static Outcome<PartEnergy> part(
            BillablePoint point,
            PointQuantity.Read read,
            PointQuantity.ReadPart part,
            BillingPolicy policy,
            TraceSink trace) {
        return ReadEnergies.of(part.readings(), trace)
                .flatMap(energies -> new ReadStage(point, read, policy, trace).split(energies, trace))
                .map(split -> new PartEnergy(part.days(), split.energy()));
    }

    private Outcome<SplitResult> split(ReadEnergies energies, TraceSink told) {
        Optional<Energy> total = Optional.ofNullable(energies.active().get(RegisterKind.ACTIVE_TOTAL))
                .map(energy -> rounded(RegisterKind.ACTIVE_TOTAL, energy, told));
        Map<TouBand, Energy> bands = new EnumMap<>(TouBand.class);
        energies.active()
                .forEach((register, energy) ->
                        register.band().ifPresent(band -> bands.put(band, rounded(register, energy, told))));
        return read.remainderBand()
                .map(rest -> BandSplit.resolve(total, bands, policy.bandTotal(), rest, point.ref(), told))
                .orElseGet(() ->
                        Outcome.ok(new SplitResult(BandedEnergy.of(total.orElse(Energy.ZERO)), Optional.empty())));
    }

    private ReactiveEnergy reactive(ReadEnergies energies, RegisterKind register) {
        return Optional.ofNullable(energies.reactive().get(register))
                .map(energy -> rounded(register, energy, trace))
                .orElse(ReactiveEnergy.ZERO);
    }

    private <Q extends Quantity<Q>> Q rounded(RegisterKind register, Q energy, TraceSink told) {
        if (policy.readEnergyRounding().isEmpty()) {
            return energy;
        }
        Rounding rounding = policy.readEnergyRounding().get();
        Q rounded = rounding.round(energy);
        if (told.isRecording() && !rounded.equals(energy)) {
            Args inputs = Args.of("register", register).and("W0", energy);
            told.rounded(BillingSteps.READ_ROUNDED, point.ref(), inputs, rounded, rounding);
        }
        return rounded;
    }
}
