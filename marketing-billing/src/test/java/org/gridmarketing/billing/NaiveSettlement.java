package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gridmarketing.billing.MeteredCustomer.Agreed;
import org.gridmarketing.billing.MeteredCustomer.MeterSpec;
import org.gridmarketing.billing.MeteredCustomer.Point;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.LossPlacement;

/**
 * A second way from meters to lines: read, deduct, add losses, split off, price; with {@link BigDecimal} only and nothing of the
 * library's arithmetic.
 */
final class NaiveSettlement {
    /** The energy of the highest row of the loss table. */
    static final BigDecimal HIGHEST = new BigDecimal("100000000");

    private final MeteredCustomer customer;
    private final Map<String, Use> uses = new TreeMap<>();

    /** Energy by band, forward and reverse reactive energy of one point. */
    private static final class Use {
        final Map<RegisterKind, BigDecimal> bands = new EnumMap<>(RegisterKind.class);
        BigDecimal forward = BigDecimal.ZERO;
        BigDecimal reverse = BigDecimal.ZERO;

        BigDecimal total() {
            return bands.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        void add(RegisterKind band, BigDecimal energy) {
            bands.merge(band, energy, BigDecimal::add);
        }
    }

    private NaiveSettlement(MeteredCustomer customer) {
        this.customer = customer;
    }

    /** Every energy line with its amount, then what the power factor is found of. */
    static List<String> of(MeteredCustomer customer) {
        return new NaiveSettlement(customer).bill();
    }

    /** The library's bill in the same form. */
    static List<String> textOf(Bill bill) {
        List<String> out = new ArrayList<>();
        for (BillLine line : bill.lines()) {
            if (line.kind() != ChargeKind.POWER_FACTOR_ADJUSTMENT) {
                String band = line.band().map(each -> " " + each).orElse("");
                out.add(line.source().agreementNo() + " " + line.source().component() + band + " "
                        + line.amount()
                                .toBigDecimal()
                                .setScale(2, RoundingMode.UNNECESSARY)
                                .toPlainString());
            }
        }
        bill.powerFactors()
                .forEach(row -> out.add("assessed " + text(row.active().toBigDecimal()) + " "
                        + text(row.reactive().toBigDecimal())));
        return out;
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private List<String> bill() {
        customer.points.forEach(point -> uses.put(point.no(), read(point)));
        customer.points.forEach(point -> point.parent().ifPresent(parent -> deduct(use(parent), use(point.no()))));
        transformerLoss();
        customer.points.forEach(this::lineLoss);
        Map<String, BigDecimal> agreed = new TreeMap<>();
        BigDecimal first = use("P1").total();
        for (Agreed point : customer.agreed) {
            BigDecimal energy = agreed(point, first);
            agreed.put(point.no(), energy);
            use("P1").add(RegisterKind.ACTIVE_FLAT, energy.negate());
        }
        List<String> out = new ArrayList<>();
        customer.points.forEach(point -> out.addAll(lines("A" + point.no(), use(point.no()))));
        customer.agreed.forEach(point -> out.addAll(lines("A" + point.no(), get(agreed, point.no()))));
        Use assessed = use("P1");
        out.add("assessed " + text(assessed.total()) + " " + text(assessed.forward.add(assessed.reverse)));
        return out;
    }

    private Use use(String no) {
        return Optional.ofNullable(uses.get(no)).orElseThrow();
    }

    private Use read(Point point) {
        Map<RegisterKind, BigDecimal> sums = new EnumMap<>(RegisterKind.class);
        for (MeterSpec meter : point.meters()) {
            meter.registers()
                    .forEach((kind, register) -> sums.merge(
                            kind,
                            register.difference().multiply(BigDecimal.valueOf(meter.multiplier())),
                            BigDecimal::add));
        }
        if (customer.wholeReadings) {
            sums.replaceAll((kind, energy) -> energy.setScale(0, RoundingMode.HALF_UP));
        }
        Use use = new Use();
        MeteredCustomer.BANDS.forEach(band -> use.bands.put(band, get(sums, band)));
        if (customer.bandTotal == BandTotal.FLAT_IS_REMAINDER) {
            use.add(
                    RegisterKind.ACTIVE_FLAT,
                    get(sums, RegisterKind.ACTIVE_TOTAL).subtract(use.total()));
        }
        use.forward = get(sums, RegisterKind.REACTIVE_TOTAL);
        use.reverse = get(sums, RegisterKind.REVERSE_REACTIVE_TOTAL);
        return use;
    }

    private static void deduct(Use parent, Use child) {
        child.bands.forEach((band, energy) -> parent.add(band, energy.negate()));
        parent.forward = parent.forward.subtract(child.forward);
        parent.reverse = parent.reverse.subtract(child.reverse);
    }

    private void transformerLoss() {
        BigDecimal active = BigDecimal.ZERO;
        BigDecimal reactive = BigDecimal.ZERO;
        for (Use use : uses.values()) {
            active = active.add(use.total());
            reactive = reactive.add(use.forward).add(use.reverse);
        }
        BigDecimal lost = loss(active, reactive, true);
        BigDecimal lostReactive = loss(active, reactive, false);
        Map<String, BigDecimal> weights = new TreeMap<>();
        customer.points.forEach(point -> weights.put(
                point.no(),
                customer.sharing == LossSharing.BY_ENERGY
                        ? use(point.no()).total()
                        : BigDecimal.valueOf(point.capacity())));
        String main = uses.keySet().stream()
                .max(Comparator.<String, BigDecimal>comparing(no -> use(no).total())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Map<String, BigDecimal> shares = shares(lost, weights, main);
        Map<String, BigDecimal> reactives = shares(lostReactive, weights, main);
        shares.forEach((no, share) -> place(use(no), share));
        reactives.forEach((no, share) -> use(no).forward = use(no).forward.add(share));
    }

    private BigDecimal get(String name) {
        return customer.loss(name);
    }

    private static <K> BigDecimal get(Map<K, BigDecimal> map, K key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }

    private BigDecimal loss(BigDecimal wp, BigDecimal wq, boolean active) {
        if (customer.algorithm == LossAlgorithm.FORMULA) {
            BigDecimal hours = BigDecimal.valueOf(24L * customer.days);
            BigDecimal square = wp.multiply(wp).add(wq.multiply(wq));
            BigDecimal above = get("K").multiply(get(active ? "Pk" : "Qk")).multiply(square);
            BigDecimal below = get("S").pow(2).multiply(hours);
            BigDecimal fixed = get(active ? "P0" : "Q0").multiply(hours);
            return fixed.multiply(below).add(above).divide(below, 0, RoundingMode.HALF_UP);
        }
        int divisor = divisor();
        boolean whole = customer.days == customer.month.days();
        BigDecimal above = BigDecimal.valueOf(whole ? 1 : Math.min(customer.days, divisor));
        BigDecimal below = BigDecimal.valueOf(whole ? 1 : divisor);
        if (customer.byRate) {
            BigDecimal copper = wp.multiply(get("copper")).movePointLeft(2);
            BigDecimal own = active ? copper : copper.multiply(get("factor"));
            return get(active ? "iron" : "reactiveIron")
                    .multiply(above)
                    .add(own.multiply(below))
                    .divide(below, 0, RoundingMode.HALF_UP);
        }
        BigDecimal low = get(active ? "low" : "reactiveLow");
        BigDecimal rise = get(active ? "high" : "reactiveHigh").subtract(low).multiply(wp);
        return low.multiply(above)
                .multiply(HIGHEST)
                .add(rise.multiply(below))
                .divide(below.multiply(HIGHEST), 0, RoundingMode.HALF_UP);
    }

    private int divisor() {
        boolean edition = !customer.month.to().isBefore(LocalDate.of(2024, 6, 1));
        boolean calendar =
                customer.dayShare == DayShare.CALENDAR_DAYS || (customer.dayShare == DayShare.BY_EDITION && edition);
        return calendar ? customer.month.days() : 30;
    }

    private static <K extends Comparable<K>> Map<K, BigDecimal> shares(
            BigDecimal whole, Map<K, BigDecimal> weights, K main) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<K, BigDecimal> shares = new TreeMap<>();
        BigDecimal left = whole;
        for (Map.Entry<K, BigDecimal> each : weights.entrySet()) {
            if (!each.getKey().equals(main)) {
                BigDecimal share = whole.multiply(each.getValue()).divide(sum, 0, RoundingMode.HALF_UP);
                shares.put(each.getKey(), share);
                left = left.subtract(share);
            }
        }
        shares.put(main, left);
        return shares;
    }

    private void place(Use use, BigDecimal loss) {
        if (customer.placement == LossPlacement.FLAT_BAND) {
            use.add(RegisterKind.ACTIVE_FLAT, loss);
        } else {
            shares(loss, new TreeMap<>(use.bands), RegisterKind.ACTIVE_FLAT).forEach(use::add);
        }
    }

    private void lineLoss(Point point) {
        Use use = use(point.no());
        point.lineShare()
                .map(share -> use.total().multiply(share).movePointLeft(2).setScale(0, RoundingMode.HALF_UP))
                .or(() -> point.lineEnergy().map(energy -> energy.setScale(0, RoundingMode.HALF_UP)))
                .ifPresent(loss -> place(use, loss));
    }

    private BigDecimal agreed(Agreed point, BigDecimal parent) {
        if (point.method() == QuantityMethod.FIXED_RATIO) {
            return parent.multiply(point.value()).setScale(0, RoundingMode.HALF_UP);
        }
        return point.method() == QuantityMethod.PER_DAY_AGREEMENT
                ? point.value().multiply(BigDecimal.valueOf(customer.month.days()))
                : point.value();
    }

    private static List<String> lines(String agreement, Use use) {
        List<String> lines = new ArrayList<>();
        for (RegisterKind band : MeteredCustomer.BANDS) {
            TouBand priced = TouBand.valueOf(band.name().substring("ACTIVE_".length()));
            BigDecimal energy = get(use.bands, band);
            if (energy.signum() != 0) {
                lines.add(agreement + " energy " + priced + " " + fen(energy.multiply(price(priced))));
            }
        }
        lines.add(agreement + " fund " + fen(use.total().multiply(new BigDecimal("0.0452"))));
        return lines;
    }

    private static List<String> lines(String agreement, BigDecimal energy) {
        return energy.signum() == 0
                ? List.of()
                : List.of(
                        agreement + " energy " + fen(energy.multiply(price(TouBand.FLAT))),
                        agreement + " fund " + fen(energy.multiply(new BigDecimal("0.0452"))));
    }

    private static BigDecimal price(TouBand band) {
        ComponentPrice.ByBand prices = (ComponentPrice.ByBand)
                MeteredDossier.VERSION.components().get(0).price();
        return Optional.ofNullable(prices.prices().get(band)).orElseThrow().toBigDecimal();
    }

    private static String fen(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
