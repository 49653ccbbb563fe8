package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.RegisterValue;

/** Quantity table (电量表) of a bill: the energies of all stages beside the readings they came from. */
final class QuantityTable {
    private final BillingInput input;
    private final Map<String, PointEnergy> read;
    private final Map<String, PointEnergy> net;
    private final Map<String, PointEnergy> withLoss;
    private final Map<String, PointEnergy> settled;

    QuantityTable(
            BillingInput input,
            Map<String, PointEnergy> read,
            Map<String, PointEnergy> net,
            Map<String, PointEnergy> withLoss,
            Map<String, PointEnergy> settled) {
        this.input = input;
        this.read = read;
        this.net = net;
        this.withLoss = withLoss;
        this.settled = settled;
    }

    List<QuantityRow> rows() {
        List<QuantityRow> rows = new ArrayList<>();
        for (BillablePoint point : input.points()) {
            if (point.quantity() instanceof PointQuantity.Read quantity) {
                addRead(point, quantity, rows);
            } else {
                Energy energy = settled.getOrDefault(point.no(), PointEnergy.agreed(point, Energy.ZERO))
                        .energy()
                        .total();
                rows.add(new QuantityRow(
                        point.no(),
                        RegisterKind.ACTIVE_TOTAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        energy,
                        Energy.ZERO,
                        Energy.ZERO,
                        energy));
            }
        }
        return rows;
    }

    private void addRead(BillablePoint point, PointQuantity.Read quantity, List<QuantityRow> rows) {
        Stages stages = new Stages(point.no());
        addActive(point, quantity, RegisterKind.ACTIVE_TOTAL, Optional.empty(), stages, rows);
        for (TouBand band : TouBand.values()) {
            if (stages.last().energy().bands().containsKey(band)) {
                addActive(point, quantity, register(band), Optional.of(band), stages, rows);
            }
        }
        addReactive(point, quantity, stages, rows);
        quantity.demand().ifPresent(shown -> {
            Power demand = stages.last().demand().orElse(Power.ZERO);
            rows.add(row(
                    point,
                    quantity,
                    RegisterKind.MAX_DEMAND,
                    Optional.of(shown),
                    demand,
                    Power.ZERO,
                    Power.ZERO,
                    demand));
        });
    }

    private void addActive(
            BillablePoint point,
            PointQuantity.Read quantity,
            RegisterKind register,
            Optional<TouBand> band,
            Stages stages,
            List<QuantityRow> rows) {
        Energy first = energy(stages.first(), band);
        Energy loss = energy(stages.lossy(), band).minus(energy(stages.net(), band));
        Energy billed = energy(stages.last(), band);
        rows.add(row(
                point,
                quantity,
                register,
                Optional.empty(),
                first,
                first.plus(loss).minus(billed),
                loss,
                billed));
    }

    /** Losses stand in the forward row; a point without a reactive register has that row only for its loss. */
    private void addReactive(BillablePoint point, PointQuantity.Read quantity, Stages stages, List<QuantityRow> rows) {
        ReactiveEnergy loss = stages.lossy().forward().minus(stages.net().forward());
        if (isRead(quantity, RegisterKind.REACTIVE_TOTAL) || !loss.isZero()) {
            ReactiveEnergy first = stages.first().forward();
            ReactiveEnergy billed = stages.last().forward();
            ReactiveEnergy deducted = first.plus(loss).minus(billed);
            rows.add(
                    row(point, quantity, RegisterKind.REACTIVE_TOTAL, Optional.empty(), first, deducted, loss, billed));
        }
        if (isRead(quantity, RegisterKind.REVERSE_REACTIVE_TOTAL)) {
            ReactiveEnergy first = stages.first().reverse();
            ReactiveEnergy billed = stages.last().reverse();
            rows.add(row(
                    point,
                    quantity,
                    RegisterKind.REVERSE_REACTIVE_TOTAL,
                    Optional.empty(),
                    first,
                    first.minus(billed),
                    ReactiveEnergy.ZERO,
                    billed));
        }
    }

    private static boolean isRead(PointQuantity.Read quantity, RegisterKind register) {
        return quantity.spans().stream().anyMatch(span -> span.register() == register);
    }

    private static QuantityRow row(
            BillablePoint point,
            PointQuantity.Read quantity,
            RegisterKind register,
            Optional<RegisterValue> shown,
            Quantity<?> read,
            Quantity<?> deducted,
            Quantity<?> loss,
            Quantity<?> billed) {
        Optional<RegisterSpan> span = quantity.spans().stream()
                .filter(each -> each.register() == register)
                .findFirst();
        return new QuantityRow(
                point.no(),
                register,
                span.map(RegisterSpan::previous),
                shown.or(() -> span.map(RegisterSpan::current)),
                Optional.of(quantity.multiplier()),
                read,
                deducted,
                loss,
                billed);
    }

    private static Energy energy(PointEnergy use, Optional<TouBand> band) {
        return band.map(use.energy()::in).orElse(use.energy().total());
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

    /** The energies of one point from reading to settling. */
    private final class Stages {
        private final String no;

        Stages(String no) {
            this.no = no;
        }

        PointEnergy first() {
            return of(read);
        }

        PointEnergy net() {
            return of(net);
        }

        PointEnergy lossy() {
            return of(withLoss);
        }

        PointEnergy last() {
            return of(settled);
        }

        private PointEnergy of(Map<String, PointEnergy> stage) {
            PointEnergy use = stage.get(no);
            if (use == null) {
                throw new IllegalStateException("point was lost between the stages: " + no);
            }
            return use;
        }
    }
}
