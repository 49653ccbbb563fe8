package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gridmarketing.benchmarks.DecimalBill.Line;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.BillingCase;

/** {@link Sample#BILL_05} with {@link BigDecimal}. */
final class WorkshopInDecimals implements ByHand {
    private static final BigDecimal MULTIPLIER = new BigDecimal("80");
    private static final BigDecimal ENERGY_PRICE = new BigDecimal("0.486");
    private static final BigDecimal CAPACITY = new BigDecimal("500");
    private static final BigDecimal CAPACITY_PRICE = new BigDecimal("13");
    private static final List<Row> TABLE = List.of(
            Row.of("12000", "950", "10900"), Row.of("27818", "1220", "12820"), Row.of("45000", "1760", "15400"));

    /** A row of the loss table. */
    private record Row(BigDecimal energy, BigDecimal active, BigDecimal reactive) {
        static Row of(String energy, String active, String reactive) {
            return new Row(new BigDecimal(energy), new BigDecimal(active), new BigDecimal(reactive));
        }
    }

    /** The readings of a customer. */
    private record Meters(String customerNo, Shown workshop, Shown reactive, Shown office, Shown dormitory) {}

    private final List<Meters> meters;

    private WorkshopInDecimals(List<Meters> meters) {
        this.meters = meters;
    }

    static ByHand of(List<BillingCase> customers) {
        return new WorkshopInDecimals(
                customers.stream().map(WorkshopInDecimals::meters).toList());
    }

    @Override
    public DecimalBill bill(int customer) {
        Meters m = meters.get(customer);
        BigDecimal workshop = m.workshop.difference().multiply(MULTIPLIER);
        BigDecimal office = m.office.difference();
        BigDecimal dormitory = m.dormitory.difference();
        BigDecimal all = workshop.add(office).add(dormitory);
        int row = all.compareTo(TABLE.get(1).energy) <= 0 ? 0 : 1;
        Row low = TABLE.get(row);
        Row high = TABLE.get(row + 1);
        BigDecimal activeLoss = between(low, high, low.active, high.active, all);
        BigDecimal reactiveLoss = between(low, high, low.reactive, high.reactive, all);
        BigDecimal active = workshop.add(ownPart(activeLoss, office, dormitory, all));
        BigDecimal reactive =
                m.reactive.difference().multiply(MULTIPLIER).add(ownPart(reactiveLoss, office, dormitory, all));
        return priced(m.customerNo, active, reactive);
    }

    private static DecimalBill priced(String customerNo, BigDecimal active, BigDecimal reactive) {
        Line energy = Line.of("catalogue-energy", "", active, ENERGY_PRICE);
        Line capacity = Line.of("capacity-charge", "", CAPACITY, CAPACITY_PRICE);
        BigDecimal base = energy.amount().add(capacity.amount());
        BigDecimal cosPhi = DecimalBill.powerFactor(active, reactive);
        Line adjustment = Line.of("power-factor-adjustment", "", base, DecimalBill.adjustment(cosPhi));
        return new DecimalBill(
                customerNo,
                base.add(adjustment.amount()),
                BigDecimal.ZERO,
                cosPhi,
                List.of(energy, capacity, adjustment));
    }

    private static BigDecimal between(Row low, Row high, BigDecimal lower, BigDecimal upper, BigDecimal energy) {
        return lower.multiply(high.energy.subtract(energy))
                .add(upper.multiply(energy.subtract(low.energy)))
                .divide(high.energy.subtract(low.energy), 0, RoundingMode.HALF_UP);
    }

    /** The workshop has the most energy: it takes what the rounded shares of the others leave. */
    private static BigDecimal ownPart(BigDecimal loss, BigDecimal office, BigDecimal dormitory, BigDecimal all) {
        return loss.subtract(loss.multiply(office).divide(all, 0, RoundingMode.HALF_UP))
                .subtract(loss.multiply(dormitory).divide(all, 0, RoundingMode.HALF_UP));
    }

    private static Meters meters(BillingCase customer) {
        return new Meters(
                customer.dossier().customer().no(),
                Shown.of(customer, "FX-BILL-05-M-WORKSHOP", RegisterKind.ACTIVE_TOTAL),
                Shown.of(customer, "FX-BILL-05-M-WORKSHOP", RegisterKind.REACTIVE_TOTAL),
                Shown.of(customer, "FX-BILL-05-M-OFFICE", RegisterKind.ACTIVE_TOTAL),
                Shown.of(customer, "FX-BILL-05-M-DORMITORY", RegisterKind.ACTIVE_TOTAL));
    }
}
