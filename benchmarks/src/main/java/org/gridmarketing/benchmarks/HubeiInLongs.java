package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.benchmarks.LongBill.Line;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.BillingCase;

/** {@link Sample#HUBEI_35KV} on whole numbers: readings in ten-thousandths, energies in tenths. */
final class HubeiInLongs implements ByHand {
    /** Multiplier 14000, from ten-thousandths to tenths. */
    private static final long MULTIPLIER = 14;

    private static final long DISCOUNT_FROM = 260 * 6300 * 10;

    /** The readings of a customer. */
    private record Meter(
            String customerNo,
            long total0,
            long total1,
            long sharp0,
            long sharp1,
            long peak0,
            long peak1,
            long valley0,
            long valley1,
            long reactive0,
            long reactive1,
            long reverse0,
            long reverse1,
            long demand) {}

    private final Meter[] meters;

    private HubeiInLongs(Meter[] meters) {
        this.meters = meters;
    }

    static ByHand of(List<BillingCase> customers) {
        return new HubeiInLongs(customers.stream().map(HubeiInLongs::meter).toArray(Meter[]::new));
    }

    @Override
    public LongBill bill(int customer) {
        Meter m = meters[customer];
        long total = (m.total1 - m.total0) * MULTIPLIER;
        long sharp = (m.sharp1 - m.sharp0) * MULTIPLIER;
        long peak = (m.peak1 - m.peak0) * MULTIPLIER;
        long valley = (m.valley1 - m.valley0) * MULTIPLIER;
        long reactive = (m.reactive1 - m.reactive0 + m.reverse1 - m.reverse0) * MULTIPLIER;
        Line p1 = Line.of("purchase-and-line-loss", "SHARP", sharp, 796_226);
        Line p2 = Line.of("purchase-and-line-loss", "PEAK", peak, 593_188);
        Line p3 = Line.of("purchase-and-line-loss", "FLAT", total - sharp - peak - valley, 398_113);
        Line p4 = Line.of("purchase-and-line-loss", "VALLEY", valley, 179_151);
        Line transmission = Line.of("transmission", "", total, 106_500);
        Line operation = Line.of("system-operation", "", total, 82_273);
        Line grid = Line.of("fund-rural-grid-loan", "", total, 20_000);
        Line reservoir = Line.of("fund-reservoir-resettlement", "", total, 6_200);
        Line renewable = Line.of("fund-renewable-energy", "", total, 19_000);
        Line demand =
                Line.of("demand-charge", "", m.demand * MULTIPLIER, total >= DISCOUNT_FROM ? 37_800_000 : 42_000_000);
        long base = p1.fen() + p2.fen() + p3.fen() + p4.fen() + transmission.fen() + operation.fen() + demand.fen();
        int cosPhi = PowerFactors.hundredths(total, reactive);
        long rate = PowerFactors.basisPoints(cosPhi);
        Line adjustment = new Line("power-factor-adjustment", "", base, rate, LongBill.quotient(base * rate, 10_000));
        long taxed = base + adjustment.fen();
        return new LongBill(
                m.customerNo,
                taxed + grid.fen() + reservoir.fen() + renewable.fen(),
                LongBill.quotient(taxed * 13, 113),
                cosPhi,
                p1,
                p2,
                p3,
                p4,
                transmission,
                operation,
                grid,
                reservoir,
                renewable,
                demand,
                adjustment);
    }

    private static Meter meter(BillingCase customer) {
        Shown total = shown(customer, RegisterKind.ACTIVE_TOTAL);
        Shown sharp = shown(customer, RegisterKind.ACTIVE_SHARP);
        Shown peak = shown(customer, RegisterKind.ACTIVE_PEAK);
        Shown valley = shown(customer, RegisterKind.ACTIVE_VALLEY);
        Shown reactive = shown(customer, RegisterKind.REACTIVE_TOTAL);
        Shown reverse = shown(customer, RegisterKind.REVERSE_REACTIVE_TOTAL);
        return new Meter(
                customer.dossier().customer().no(),
                whole(total.previous()),
                whole(total.current()),
                whole(sharp.previous()),
                whole(sharp.current()),
                whole(peak.previous()),
                whole(peak.current()),
                whole(valley.previous()),
                whole(valley.current()),
                whole(reactive.previous()),
                whole(reactive.current()),
                whole(reverse.previous()),
                whole(reverse.current()),
                whole(shown(customer, RegisterKind.MAX_DEMAND).current()));
    }

    private static Shown shown(BillingCase customer, RegisterKind register) {
        return Shown.of(customer, "FX-HB-35KV-M1", register);
    }

    private static long whole(BigDecimal reading) {
        return reading.movePointRight(4).longValueExact();
    }
}
