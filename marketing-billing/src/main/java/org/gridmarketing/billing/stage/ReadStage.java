package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.metering.consumption.BandSplit;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.metering.consumption.RegisterEnergy;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.metering.consumption.SplitResult;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.trace.TraceSink;

/** Read energy (抄见电量): register differences times the multiplier, divided into bands. */
final class ReadStage {
    private final BillablePoint point;
    private final PointQuantity.Read read;
    private final BillingPolicy policy;
    private final TraceSink trace;
    private final List<Issue> issues = new ArrayList<>();

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
        Optional<Energy> total = active(RegisterKind.ACTIVE_TOTAL);
        Map<TouBand, Energy> bands = new EnumMap<>(TouBand.class);
        for (RegisterSpan span : read.spans()) {
            if (isBand(span.register())) {
                TouBand band = span.register().band().orElseThrow();
                active(span.register()).ifPresent(energy -> bands.put(band, energy));
            }
        }
        ReactiveEnergy forward = reactive(RegisterKind.REACTIVE_TOTAL);
        ReactiveEnergy reverse = reactive(RegisterKind.REVERSE_REACTIVE_TOTAL);
        Optional<Power> demand =
                read.demand().map(shown -> RegisterEnergy.demand(shown, read.multiplier(), point.ref(), trace));
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        return split(total, bands)
                .map(split -> new Result(
                        new PointEnergy(point, split.energy(), forward, reverse, demand), split.discrepancy()));
    }

    private Outcome<SplitResult> split(Optional<Energy> total, Map<TouBand, Energy> bands) {
        return read.remainderBand()
                .map(rest -> BandSplit.resolve(total, bands, policy.bandTotal(), rest, point.ref(), trace))
                .orElseGet(() ->
                        Outcome.ok(new SplitResult(BandedEnergy.of(total.orElse(Energy.ZERO)), Optional.empty())));
    }

    static boolean isBand(RegisterKind register) {
        return switch (register) {
            case ACTIVE_SHARP, ACTIVE_PEAK, ACTIVE_FLAT, ACTIVE_VALLEY, ACTIVE_DEEP_VALLEY -> true;
            default -> false;
        };
    }

    private Optional<RegisterSpan> span(RegisterKind register) {
        return read.spans().stream().filter(span -> span.register() == register).findFirst();
    }

    private Optional<Energy> active(RegisterKind register) {
        return span(register)
                .flatMap(span -> take(RegisterEnergy.active(span, read.multiplier(), point.ref(), trace)))
                .map(energy ->
                        policy.readEnergyRounding().map(r -> r.round(energy)).orElse(energy));
    }

    private ReactiveEnergy reactive(RegisterKind register) {
        ObjectRef ref = point.ref();
        return span(register)
                .flatMap(span -> take(RegisterEnergy.reactive(span, read.multiplier(), ref, trace)))
                .map(energy ->
                        policy.readEnergyRounding().map(r -> r.round(energy)).orElse(energy))
                .orElse(ReactiveEnergy.ZERO);
    }

    private <T> Optional<T> take(Outcome<T> outcome) {
        issues.addAll(outcome.issues());
        return outcome instanceof Outcome.Ok<T> ok ? Optional.of(ok.value()) : Optional.empty();
    }
}
