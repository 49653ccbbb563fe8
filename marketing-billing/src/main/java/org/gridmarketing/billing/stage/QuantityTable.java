package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.metering.consumption.DemandReading;
import org.gridmarketing.metering.consumption.MeterSpan;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.metering.consumption.RegisterEnergy;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.trace.TraceSink;

/** Quantity table (电量表) of a bill: the energies of all stages beside the readings they came from. */
final class QuantityTable {
    private final BillingInput input;
    private final SettlementStage.Stages stages;
    private final List<QuantityRow> rows = new ArrayList<>();
    private final Set<String> divided;

    /** @param divided agreements whose energy is divided by readings inside the period */
    QuantityTable(BillingInput input, SettlementStage.Stages stages, Set<String> divided) {
        this.input = input;
        this.stages = stages;
        this.divided = divided;
    }

    List<QuantityRow> rows() {
        for (BillablePoint point : input.points()) {
            if (point.quantity() instanceof PointQuantity.Read quantity) {
                addRead(point, quantity);
            } else {
                addAgreed(point);
            }
        }
        return List.copyOf(rows);
    }

    private void addAgreed(BillablePoint point) {
        Energy energy = stages.settled()
                .getOrDefault(point.no(), PointEnergy.agreed(point, Energy.ZERO))
                .energy()
                .total();
        rows.add(new QuantityRow(
                point.no(),
                Optional.empty(),
                RegisterKind.ACTIVE_TOTAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                energy,
                Energy.ZERO,
                Energy.ZERO,
                Energy.ZERO,
                Energy.ZERO,
                energy));
    }

    private void addRead(BillablePoint point, PointQuantity.Read quantity) {
        addActive(
                point, quantity, RegisterKind.ACTIVE_TOTAL, use -> use.energy().total());
        for (TouBand band : TouBand.values()) {
            if (of(stages.settled(), point).energy().bands().containsKey(band)) {
                addActive(point, quantity, register(band), use -> use.energy().in(band));
            }
        }
        addReactive(point, quantity);
        addDemand(point, quantity);
    }

    private void addActive(
            BillablePoint point,
            PointQuantity.Read quantity,
            RegisterKind register,
            Function<PointEnergy, Energy> value) {
        add(
                point,
                activeSpans(point, quantity, register),
                register,
                value,
                span -> RegisterEnergy.active(span.readings(), span.multiplier(), point.ref(), TraceSink.none())
                        .orElseThrow());
    }

    /** Losses stand in the forward row; a point without a reactive register has that row only for its loss. */
    private void addReactive(BillablePoint point, PointQuantity.Read quantity) {
        Function<MeterSpan, ReactiveEnergy> energy =
                span -> RegisterEnergy.reactive(span.readings(), span.multiplier(), point.ref(), TraceSink.none())
                        .orElseThrow();
        List<MeterSpan> forward = spans(quantity.readings(), RegisterKind.REACTIVE_TOTAL);
        ReactiveEnergy loss = of(stages.lined(), point)
                .forward()
                .minus(of(stages.net(), point).forward());
        if (!forward.isEmpty() || !loss.isZero()) {
            add(point, forward, RegisterKind.REACTIVE_TOTAL, PointEnergy::forward, energy);
        }
        List<MeterSpan> reverse = spans(quantity.readings(), RegisterKind.REVERSE_REACTIVE_TOTAL);
        if (!reverse.isEmpty()) {
            add(point, reverse, RegisterKind.REVERSE_REACTIVE_TOTAL, PointEnergy::reverse, energy);
        }
    }

    /** Part by part where the energy was divided by readings inside the period and the register was read at each of them. */
    private List<MeterSpan> activeSpans(BillablePoint point, PointQuantity.Read quantity, RegisterKind register) {
        if (point.agreementNo().filter(divided::contains).isEmpty()) {
            return spans(quantity.readings(), register);
        }
        List<MeterSpan> all = new ArrayList<>();
        for (PointQuantity.ReadPart part : quantity.parts()) {
            List<MeterSpan> spans = spans(part.readings(), register);
            if (spans.isEmpty()) {
                return spans(quantity.readings(), register);
            }
            all.addAll(spans);
        }
        return all;
    }

    private static List<MeterSpan> spans(PairedReadings readings, RegisterKind register) {
        List<MeterSpan> spans = new ArrayList<>(1);
        for (MeterSpan span : readings.spans()) {
            if (span.readings().register() == register) {
                spans.add(span);
            }
        }
        return spans;
    }

    /** A row for each meter, and each part; what is not read from one of them stands in the last. */
    private <Q extends Quantity<Q>> void add(
            BillablePoint point,
            List<MeterSpan> spans,
            RegisterKind register,
            Function<PointEnergy, Q> value,
            Function<MeterSpan, Q> energy) {
        Q read = value.apply(of(stages.read(), point));
        Q net = value.apply(of(stages.net(), point));
        Q lossy = value.apply(of(stages.lossy(), point));
        Q lined = value.apply(of(stages.lined(), point));
        Q billed = value.apply(of(stages.settled(), point));
        Q adjustment = value.apply(of(stages.adjusted(), point)).minus(read);
        Q deducted = read.plus(adjustment).plus(lined.minus(net)).minus(billed);
        Q nothing = read.minus(read);
        for (int i = 0; i + 1 < spans.size(); i++) {
            Q part = energy.apply(spans.get(i));
            rows.add(row(point, register, Optional.of(spans.get(i)), part, nothing, nothing, nothing, nothing, part));
            read = read.minus(part);
            billed = billed.minus(part);
        }
        Optional<MeterSpan> last = spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
        rows.add(row(point, register, last, read, adjustment, deducted, lossy.minus(net), lined.minus(lossy), billed));
    }

    private static QuantityRow row(
            BillablePoint point,
            RegisterKind register,
            Optional<MeterSpan> span,
            Quantity<?> read,
            Quantity<?> adjustment,
            Quantity<?> deducted,
            Quantity<?> loss,
            Quantity<?> lineLoss,
            Quantity<?> billed) {
        return new QuantityRow(
                point.no(),
                span.map(each -> each.readings().meter().key()),
                register,
                span.map(each -> each.readings().previous()),
                span.map(each -> each.readings().current()),
                span.map(MeterSpan::multiplier),
                read,
                adjustment,
                deducted,
                loss,
                lineLoss,
                billed);
    }

    /** Of several meters the one with the highest demand is shown, for that is billed. */
    private void addDemand(BillablePoint point, PointQuantity.Read quantity) {
        of(stages.settled(), point)
                .demand()
                .ifPresent(demand -> quantity.readings().demands().stream()
                        .filter(shown -> shown.register() == RegisterKind.MAX_DEMAND)
                        .filter(shown -> demand(point, shown).equals(demand))
                        .findFirst()
                        .ifPresent(shown -> rows.add(new QuantityRow(
                                point.no(),
                                Optional.of(shown.meter().key()),
                                RegisterKind.MAX_DEMAND,
                                Optional.empty(),
                                Optional.of(shown.shown()),
                                Optional.of(shown.multiplier()),
                                demand,
                                Power.ZERO,
                                Power.ZERO,
                                Power.ZERO,
                                Power.ZERO,
                                demand))));
    }

    private static Power demand(BillablePoint point, DemandReading shown) {
        return RegisterEnergy.demand(shown.shown(), shown.multiplier(), point.ref(), TraceSink.none())
                .orElseThrow();
    }

    private static RegisterKind register(TouBand band) {
        return switch (band) {
            case SHARP -> RegisterKind.ACTIVE_SHARP;
            case PEAK -> RegisterKind.ACTIVE_PEAK;
            case FLAT -> RegisterKind.ACTIVE_FLAT;
            case VALLEY -> RegisterKind.ACTIVE_VALLEY;
            case DEEP_VALLEY -> RegisterKind.ACTIVE_DEEP_VALLEY;
        };
    }

    private static PointEnergy of(Map<String, PointEnergy> stage, BillablePoint point) {
        PointEnergy use = stage.get(point.no());
        if (use == null) {
            throw new IllegalStateException("point was lost between the stages: " + point.no());
        }
        return use;
    }
}
