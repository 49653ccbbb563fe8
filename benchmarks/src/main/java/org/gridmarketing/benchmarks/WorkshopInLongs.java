package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.benchmarks.LongBill.Line;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.BillingCase;

/** {@link Sample#BILL_05} on whole numbers: readings and energies in tenths. */
final class WorkshopInLongs implements ByHand {
    private static final long MULTIPLIER = 80;
    private static final long[] TABLE_ENERGY = {120_000, 278_180, 450_000};
    private static final long[] ACTIVE_LOSS = {950, 1220, 1760};
    private static final long[] REACTIVE_LOSS = {10_900, 12_820, 15_400};

    /** The readings of a customer. */
    private record Meters(
            String customerNo,
            long workshop0,
            long workshop1,
            long reactive0,
            long reactive1,
            long office0,
            long office1,
            long dormitory0,
            long dormitory1) {}

    private final Meters[] meters;

    private WorkshopInLongs(Meters[] meters) {
        this.meters = meters;
    }

    static ByHand of(List<BillingCase> customers) {
        return new WorkshopInLongs(
                customers.stream().map(WorkshopInLongs::meters).toArray(Meters[]::new));
    }

    @Override
    public LongBill bill(int customer) {
        Meters m = meters[customer];
        long workshop = (m.workshop1 - m.workshop0) * MULTIPLIER;
        long office = m.office1 - m.office0;
        long dormitory = m.dormitory1 - m.dormitory0;
        long all = workshop + office + dormitory;
        int row = all <= TABLE_ENERGY[1] ? 0 : 1;
        long active = workshop + 10 * ownPart(loss(ACTIVE_LOSS, row, all), office, dormitory, all);
        long reactive = (m.reactive1 - m.reactive0) * MULTIPLIER
                + 10 * ownPart(loss(REACTIVE_LOSS, row, all), office, dormitory, all);
        Line energy = Line.of("catalogue-energy", "", active, 486_000);
        Line capacity = Line.of("capacity-charge", "", 5_000, 13_000_000);
        long base = energy.fen() + capacity.fen();
        int cosPhi = PowerFactors.hundredths(active, reactive);
        long rate = PowerFactors.basisPoints(cosPhi);
        Line adjustment = new Line("power-factor-adjustment", "", base, rate, LongBill.quotient(base * rate, 10_000));
        return new LongBill(m.customerNo, base + adjustment.fen(), 0, cosPhi, energy, capacity, adjustment);
    }

    private static long loss(long[] losses, int row, long energy) {
        long below = energy - TABLE_ENERGY[row];
        long above = TABLE_ENERGY[row + 1] - energy;
        return LongBill.quotient(losses[row] * above + losses[row + 1] * below, above + below);
    }

    /** The workshop has the most energy: it takes what the rounded shares of the others leave. */
    private static long ownPart(long loss, long office, long dormitory, long all) {
        return loss - LongBill.quotient(loss * office, all) - LongBill.quotient(loss * dormitory, all);
    }

    private static Meters meters(BillingCase customer) {
        Shown workshop = Shown.of(customer, "FX-BILL-05-M-WORKSHOP", RegisterKind.ACTIVE_TOTAL);
        Shown reactive = Shown.of(customer, "FX-BILL-05-M-WORKSHOP", RegisterKind.REACTIVE_TOTAL);
        Shown office = Shown.of(customer, "FX-BILL-05-M-OFFICE", RegisterKind.ACTIVE_TOTAL);
        Shown dormitory = Shown.of(customer, "FX-BILL-05-M-DORMITORY", RegisterKind.ACTIVE_TOTAL);
        return new Meters(
                customer.dossier().customer().no(),
                whole(workshop.previous()),
                whole(workshop.current()),
                whole(reactive.previous()),
                whole(reactive.current()),
                whole(office.previous()),
                whole(office.current()),
                whole(dormitory.previous()),
                whole(dormitory.current()));
    }

    private static long whole(BigDecimal reading) {
        return reading.movePointRight(1).longValueExact();
    }
}
