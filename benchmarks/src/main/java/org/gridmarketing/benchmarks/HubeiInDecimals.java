package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.benchmarks.DecimalBill.Line;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.BillingCase;

/** {@link Sample#HUBEI_35KV} with {@link BigDecimal}. */
final class HubeiInDecimals implements ByHand {
    private static final BigDecimal MULTIPLIER = new BigDecimal("14000");
    private static final BigDecimal DISCOUNT_FROM = new BigDecimal("1638000");
    private static final BigDecimal SHARP_PRICE = new BigDecimal("0.796226");
    private static final BigDecimal PEAK_PRICE = new BigDecimal("0.593188");
    private static final BigDecimal FLAT_PRICE = new BigDecimal("0.398113");
    private static final BigDecimal VALLEY_PRICE = new BigDecimal("0.179151");
    private static final BigDecimal TRANSMISSION_PRICE = new BigDecimal("0.1065");
    private static final BigDecimal OPERATION_PRICE = new BigDecimal("0.082273");
    private static final BigDecimal GRID_PRICE = new BigDecimal("0.02");
    private static final BigDecimal RESERVOIR_PRICE = new BigDecimal("0.0062");
    private static final BigDecimal RENEWABLE_PRICE = new BigDecimal("0.019");
    private static final BigDecimal DEMAND_PRICE = new BigDecimal("42");
    private static final BigDecimal DISCOUNT = new BigDecimal("0.9");
    private static final BigDecimal VAT = new BigDecimal("13");
    private static final BigDecimal WITH_VAT = new BigDecimal("113");

    /** The readings of a customer. */
    private record Meter(
            String customerNo,
            Shown total,
            Shown sharp,
            Shown peak,
            Shown valley,
            Shown reactive,
            Shown reverse,
            BigDecimal demand) {}

    private final List<Meter> meters;

    private HubeiInDecimals(List<Meter> meters) {
        this.meters = meters;
    }

    static ByHand of(List<BillingCase> customers) {
        return new HubeiInDecimals(
                customers.stream().map(HubeiInDecimals::meter).toList());
    }

    @Override
    public DecimalBill bill(int customer) {
        Meter meter = meters.get(customer);
        BigDecimal total = meter.total.difference().multiply(MULTIPLIER);
        BigDecimal reactive =
                meter.reactive.difference().add(meter.reverse.difference()).multiply(MULTIPLIER);
        List<Line> lines = new ArrayList<>();
        addTaxed(meter, total, lines);
        BigDecimal base = DecimalBill.sum(lines);
        BigDecimal cosPhi = DecimalBill.powerFactor(total, reactive);
        BigDecimal rate = DecimalBill.adjustment(cosPhi);
        lines.add(Line.of("power-factor-adjustment", "", base, rate));
        BigDecimal vat = DecimalBill.sum(lines).multiply(VAT).divide(WITH_VAT, 2, RoundingMode.HALF_UP);
        lines.add(Line.of("fund-rural-grid-loan", "", total, GRID_PRICE));
        lines.add(Line.of("fund-reservoir-resettlement", "", total, RESERVOIR_PRICE));
        lines.add(Line.of("fund-renewable-energy", "", total, RENEWABLE_PRICE));
        return new DecimalBill(meter.customerNo, DecimalBill.sum(lines), vat, cosPhi, lines);
    }

    private static void addTaxed(Meter meter, BigDecimal total, List<Line> lines) {
        BigDecimal sharp = meter.sharp.difference().multiply(MULTIPLIER);
        BigDecimal peak = meter.peak.difference().multiply(MULTIPLIER);
        BigDecimal valley = meter.valley.difference().multiply(MULTIPLIER);
        BigDecimal flat = total.subtract(sharp).subtract(peak).subtract(valley);
        lines.add(Line.of("purchase-and-line-loss", "SHARP", sharp, SHARP_PRICE));
        lines.add(Line.of("purchase-and-line-loss", "PEAK", peak, PEAK_PRICE));
        lines.add(Line.of("purchase-and-line-loss", "FLAT", flat, FLAT_PRICE));
        lines.add(Line.of("purchase-and-line-loss", "VALLEY", valley, VALLEY_PRICE));
        lines.add(Line.of("transmission", "", total, TRANSMISSION_PRICE));
        lines.add(Line.of("system-operation", "", total, OPERATION_PRICE));
        BigDecimal price = total.compareTo(DISCOUNT_FROM) >= 0 ? DEMAND_PRICE.multiply(DISCOUNT) : DEMAND_PRICE;
        lines.add(Line.of("demand-charge", "", meter.demand.multiply(MULTIPLIER), price));
    }

    private static Meter meter(BillingCase customer) {
        return new Meter(
                customer.dossier().customer().no(),
                shown(customer, RegisterKind.ACTIVE_TOTAL),
                shown(customer, RegisterKind.ACTIVE_SHARP),
                shown(customer, RegisterKind.ACTIVE_PEAK),
                shown(customer, RegisterKind.ACTIVE_VALLEY),
                shown(customer, RegisterKind.REACTIVE_TOTAL),
                shown(customer, RegisterKind.REVERSE_REACTIVE_TOTAL),
                shown(customer, RegisterKind.MAX_DEMAND).current());
    }

    private static Shown shown(BillingCase customer, RegisterKind register) {
        return Shown.of(customer, "FX-HB-35KV-M1", register);
    }
}
