package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.FreeEnergySplit;
import org.gridmarketing.model.tariff.LineSplit;
import org.gridmarketing.model.tariff.RoundedAs;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.time.Timeline;

/** What the energy of an agreement costs in a {@link NaiveBill}, without its tiers. */
final class NaiveEnergy {
    private final NaiveLines lines;
    private final AgreementUsage use;

    NaiveEnergy(NaiveLines lines, AgreementUsage use) {
        this.lines = lines;
        this.use = use;
    }

    /** The energy of some days and what it is billed by: all days, the days before a change or those after it. */
    record Part(TariffVersion version, BigDecimal total, Map<TouBand, BigDecimal> bands, BigDecimal before, Days days) {
        boolean first() {
            return days != Days.AFTER;
        }
    }

    enum Days {
        ALL,
        BEFORE,
        AFTER
    }

    /** What has the same price before and after a change is one line, in the place of the first. */
    void price() {
        List<Part> parts = parts();
        Part whole = whole(parts.get(0).version);
        for (Part part : parts) {
            TariffVersion version = part.version;
            for (EnergyComponent component : version.components()) {
                boolean exempt = use.agreement().exemptComponents().contains(component.code());
                boolean alike = parts.stream().allMatch(each -> bills(each.version, component, version));
                if (!exempt && bills(version, component, version) && (part.first() || !alike)) {
                    component(component, alike ? whole : part);
                }
            }
            boolean alike = parts.stream().allMatch(each -> tiersAlike(each.version, version));
            if (part.first() || !alike) {
                version.tiers().ifPresent(schedule -> new NaiveTiers(lines, use).price(schedule, alike ? whole : part));
            }
        }
        freeEnergy(parts);
        minimum();
    }

    private static boolean bills(TariffVersion version, EnergyComponent component, TariffVersion asIn) {
        boolean segments =
                version.tiers().map(t -> t.method() == TierMethod.SEGMENT).orElse(false);
        boolean inTiers = segments && component.kind() == ChargeKind.CATALOGUE_ENERGY;
        return !inTiers && version.components().contains(component) && sameEverywhere(component, version, asIn);
    }

    private static boolean sameEverywhere(EnergyComponent component, TariffVersion one, TariffVersion other) {
        if (component.price() instanceof ComponentPrice.Residual) {
            return one.publishedPrices().keySet().equals(other.publishedPrices().keySet())
                    && one.publishedPrices().keySet().stream()
                            .allMatch(
                                    band -> price(component, band, one).compareTo(price(component, band, other)) == 0);
        }
        return !(component.price() instanceof ComponentPrice.Floating)
                || one.floatedPriceRounding().equals(other.floatedPriceRounding());
    }

    private static boolean tiersAlike(TariffVersion one, TariffVersion other) {
        boolean segments =
                one.tiers().map(t -> t.method() == TierMethod.SEGMENT).orElse(false);
        return one.tiers().equals(other.tiers()) && (!segments || sameBase(one, other));
    }

    private static boolean sameBase(TariffVersion one, TariffVersion other) {
        EnergyComponent base = NaiveTiers.base(one);
        return base.equals(NaiveTiers.base(other)) && sameEverywhere(base, one, other);
    }

    /** Given back at the price of tier one, never more than was used; two prices share it as they share the energy. */
    private void freeEnergy(List<Part> parts) {
        Part last = parts.get(parts.size() - 1);
        BigDecimal used = use.energy().total().toBigDecimal();
        BigDecimal free = use.agreement().freeEnergy().toBigDecimal().min(used);
        boolean onePrice = lines.usage().policy().freeEnergySplit() == FreeEnergySplit.CLOSING_PRICE
                || parts.stream()
                        .allMatch(part -> sameBase(part.version, last.version)
                                && tierOne(part).compareTo(tierOne(last)) == 0);
        if (free.signum() <= 0) {
            return;
        }
        BigDecimal early = onePrice || parts.get(0).total.signum() <= 0
                ? BigDecimal.ZERO
                : last.total.signum() <= 0
                        ? free
                        : divided(free, parts.get(0).total, used).min(free);
        giveBack(early, parts.get(0));
        giveBack(free.subtract(early), last);
    }

    private void giveBack(BigDecimal free, Part part) {
        if (free.signum() > 0) {
            BigDecimal price = price(part.version.components().get(0), TouBand.FLAT, part.version)
                    .add(tierOne(part));
            BigDecimal back = lines.money(free.negate().multiply(price));
            lines.add(new NaiveLines.Line(use.agreement().no(), "free-energy", back, false, false, true, false));
        }
    }

    private static BigDecimal tierOne(Part part) {
        return part.version
                .tiers()
                .map(tiers -> tiers.tiers().get(0).surcharge().toBigDecimal())
                .orElse(BigDecimal.ZERO);
    }

    private void minimum() {
        Optional<BigDecimal> minimum =
                use.agreement().tariff().version().minimumCharge().map(yuan -> yuan.toBigDecimal());
        BigDecimal energy = NaiveLines.sum(lines.all().stream()
                .filter(line -> line.agreement().equals(use.agreement().no()))
                .toList());
        if (minimum.isPresent() && minimum.get().compareTo(energy) > 0) {
            BigDecimal missing = minimum.get().subtract(energy);
            lines.add(new NaiveLines.Line(
                    use.agreement().no(), "minimum-charge", lines.money(missing), false, false, true, false));
        }
    }

    private Part whole(TariffVersion version) {
        Map<TouBand, BigDecimal> bands = new EnumMap<>(TouBand.class);
        use.energy().bands().forEach((band, kwh) -> bands.put(band, kwh.toBigDecimal()));
        BigDecimal before = use.agreement().runningTotal().toBigDecimal();
        return new Part(version, use.energy().total().toBigDecimal(), bands, before, Days.ALL);
    }

    private Optional<Timeline<CompiledTariff>> change() {
        return use.agreement().tariffTimeline().filter(each -> !each.isConstant());
    }

    /** Days of the first tariff out of all days, rounded; the last takes the remainder. */
    private List<Part> parts() {
        if (change().isEmpty()) {
            return List.of(whole(use.agreement().tariff().version()));
        }
        var segments = change().get().segments();
        Part whole = whole(segments.get(0).value().version());
        BigDecimal days = BigDecimal.valueOf(segments.get(0).period().days());
        BigDecimal all = BigDecimal.valueOf(lines.usage().period().days());
        Map<TouBand, BigDecimal> early = new EnumMap<>(TouBand.class);
        Map<TouBand, BigDecimal> late = new EnumMap<>(TouBand.class);
        whole.bands.forEach((band, kwh) -> {
            BigDecimal part = divided(kwh, days, all);
            early.put(band, part);
            late.put(band, kwh.subtract(part));
        });
        BigDecimal first = whole.bands.isEmpty()
                ? divided(whole.total, days, all)
                : early.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        TariffVersion next = segments.get(1).value().version();
        return List.of(
                new Part(whole.version, first, early, whole.before, Days.BEFORE),
                new Part(next, whole.total.subtract(first), late, whole.before.add(first), Days.AFTER));
    }

    private BigDecimal divided(BigDecimal whole, BigDecimal part, BigDecimal all) {
        return divided(lines, whole, part, all);
    }

    static BigDecimal divided(NaiveLines lines, BigDecimal whole, BigDecimal part, BigDecimal all) {
        int scale = lines.usage().policy().splitRounding().scale();
        return whole.multiply(part).divide(all, scale, RoundingMode.HALF_UP);
    }

    private void component(EnergyComponent component, Part part) {
        Map<TouBand, BigDecimal> bands = part.bands;
        BigDecimal total = part.total;
        if (component.statedQuantity().isPresent()) {
            bands = Map.of();
            total = stated(component.statedQuantity().get(), part);
        }
        BigDecimal multiple = component.kind() == ChargeKind.AGENCY_PURCHASE
                ? use.agreement().purchaseMultiple().toBigDecimal()
                : BigDecimal.ONE;
        boolean oneLine =
                component.price() instanceof ComponentPrice.Flat && component.lineSplit() == LineSplit.ONE_LINE;
        if (oneLine || bands.isEmpty()) {
            if (total.signum() != 0) {
                BigDecimal price = price(component, TouBand.FLAT, part.version).multiply(multiple);
                lines.add(use, component.code(), total.multiply(price), component);
            }
            return;
        }
        Map<TouBand, BigDecimal> exact = new EnumMap<>(TouBand.class);
        for (TouBand band : TouBand.values()) {
            BigDecimal kwh = bands.getOrDefault(band, BigDecimal.ZERO);
            if (kwh.signum() != 0) {
                exact.put(
                        band, kwh.multiply(price(component, band, part.version).multiply(multiple)));
            }
        }
        Map<TouBand, BigDecimal> residual = residual(component, exact);
        exact.forEach((band, yuan) -> lines.add(
                use,
                component.code() + " " + band,
                lines.money(yuan).add(residual.getOrDefault(band, BigDecimal.ZERO)),
                component));
    }

    /** What the rounded lines lack of the rounded sum, on the line that takes it. */
    private Map<TouBand, BigDecimal> residual(EnergyComponent component, Map<TouBand, BigDecimal> exact) {
        if (component.roundedAs() == RoundedAs.LINE || exact.isEmpty() || lines.isExact()) {
            return Map.of();
        }
        BigDecimal sum = exact.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal shown = exact.values().stream().map(NaiveLines::fen).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<TouBand> order = List.copyOf(exact.keySet());
        TouBand taker = order.get(order.size() - 1);
        if (component.roundedAs() == RoundedAs.COMPONENT_LARGEST_LINE) {
            taker = order.stream()
                    .max(Comparator.<TouBand, BigDecimal>comparing(band -> NaiveLines.get(exact, band))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
        }
        return Map.of(taker, NaiveLines.fen(sum).subtract(shown));
    }

    private BigDecimal stated(String name, Part part) {
        BigDecimal whole =
                NaiveLines.get(lines.usage().statedQuantities(), name).toBigDecimal();
        if (change().isEmpty() || part.days == Days.ALL) {
            return whole;
        }
        BigDecimal first = divided(
                whole,
                BigDecimal.valueOf(change().get().segments().get(0).period().days()),
                BigDecimal.valueOf(lines.usage().period().days()));
        return part.first() ? first : whole.subtract(first);
    }

    static BigDecimal price(EnergyComponent component, TouBand band, TariffVersion version) {
        if (component.price() instanceof ComponentPrice.Flat one) {
            return one.price().toBigDecimal();
        }
        if (component.price() instanceof ComponentPrice.ByBand table) {
            return NaiveLines.get(table.prices(), band).toBigDecimal();
        }
        if (component.price() instanceof ComponentPrice.Floating floating) {
            BigDecimal exact = floating.base()
                    .toBigDecimal()
                    .multiply(NaiveLines.get(floating.ratios(), band).toBigDecimal());
            return version.floatedPriceRounding()
                    .map(rounding -> exact.setScale(rounding.scale(), RoundingMode.HALF_UP))
                    .orElse(exact);
        }
        BigDecimal rest = NaiveLines.get(version.publishedPrices(), band).toBigDecimal();
        for (EnergyComponent other : version.components()) {
            if (!other.code().equals(component.code()) && other.statedQuantity().isEmpty()) {
                rest = rest.subtract(price(other, band, version));
            }
        }
        return rest;
    }
}
