package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorRelief;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.HouseholdAllowance;
import org.gridmarketing.model.tariff.HouseholdBounds;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.HouseholdTiers;
import org.gridmarketing.model.tariff.LineSplit;
import org.gridmarketing.model.tariff.PartCycle;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.tariff.RoundedAs;
import org.gridmarketing.model.tariff.SeasonalTiers;
import org.gridmarketing.model.tariff.SeveralStandards;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierClosing;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.tariff.TotalRounding;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/**
 * A second way to the same bill: slow, with {@link BigDecimal} only, from the authored tariff and the printed rules. It shares no
 * arithmetic with the library: quantities are unpacked first.
 */
final class NaiveBill {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SettledUsage usage;
    private final List<Line> lines = new ArrayList<>();

    private NaiveBill(SettledUsage usage) {
        this.usage = usage;
    }

    private record Line(
            String agreement,
            String text,
            BigDecimal amount,
            boolean basic,
            boolean adjusted,
            boolean taxed,
            boolean fund) {
        Line with(BigDecimal other) {
            return new Line(agreement, text, other, basic, adjusted, taxed, fund);
        }
    }

    /** All that is compared: every line with its amount, then the total, then the tax. */
    static List<String> of(SettledUsage usage) {
        NaiveBill bill = new NaiveBill(usage);
        usage.agreements().forEach(bill::agreement);
        usage.statedCharges()
                .forEach(charge -> bill.lines.add(new Line(
                        charge.agreementNo(),
                        charge.code(),
                        bill.money(charge.amount().toBigDecimal()),
                        false,
                        charge.inPowerFactorBase(),
                        charge.taxed(),
                        false)));
        bill.powerFactor();
        bill.roundTotal();
        List<String> out = new ArrayList<>();
        bill.lines.forEach(line -> out.add(line.agreement + " " + line.text + " " + line.amount.toPlainString()));
        out.add("total " + sum(bill.lines).toPlainString());
        out.add("tax " + bill.tax().map(BigDecimal::toPlainString).orElse("-"));
        return out;
    }

    /** The library's bill in the same form. */
    static List<String> textOf(Bill bill) {
        List<String> out = new ArrayList<>();
        for (BillLine line : bill.lines()) {
            String place = line.band().map(band -> " " + band).orElse("")
                    + (line.tier().isPresent() ? " tier" + line.tier().getAsInt() : "");
            out.add(line.source().agreementNo() + " " + line.source().component() + place + " "
                    + fen(line.amount().toBigDecimal()).toPlainString());
        }
        out.add("total " + fen(bill.total().toBigDecimal()).toPlainString());
        out.add("tax "
                + bill.vatIncluded()
                        .map(tax -> fen(tax.toBigDecimal()).toPlainString())
                        .orElse("-"));
        return out;
    }

    private static <K, V> V get(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }

    private boolean isExact() {
        return usage.policy().totalRounding() != TotalRounding.SUM_OF_LINES;
    }

    private BigDecimal money(BigDecimal exact) {
        return isExact() ? exact : fen(exact);
    }

    /** Where the total alone is rounded, one line takes what the others' fen leave of it. */
    private void roundTotal() {
        BigDecimal left = isExact() ? fen(sum(lines)) : BigDecimal.ZERO;
        int taker = lines.size() - 1;
        for (int i = taker - 1; i >= 0 && usage.policy().totalRounding() == TotalRounding.TOTAL_LARGEST_LINE; i--) {
            taker = lines.get(i).amount.compareTo(lines.get(taker).amount) >= 0 ? i : taker;
        }
        for (int i = 0; i < lines.size() && isExact(); i++) {
            Line line = lines.get(i);
            left = left.subtract(fen(line.amount));
            lines.set(i, line.with(fen(line.amount)));
        }
        if (taker >= 0 && isExact()) {
            lines.set(taker, lines.get(taker).with(lines.get(taker).amount.add(left)));
        }
    }

    private static BigDecimal fen(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private void add(AgreementUsage use, String text, BigDecimal exact, EnergyComponent component) {
        lines.add(new Line(
                use.agreement().no(),
                text,
                money(exact),
                false,
                component.inPowerFactorBase(),
                component.taxed(),
                component.kind() == ChargeKind.FUND));
    }

    /** The energy of some days and what it is billed by. */
    private record Part(TariffVersion version, BigDecimal total, Map<TouBand, BigDecimal> bands, BigDecimal before) {}

    private void agreement(AgreementUsage use) {
        for (Part part : parts(use)) {
            TariffVersion version = part.version;
            boolean segments =
                    version.tiers().map(t -> t.method() == TierMethod.SEGMENT).orElse(false);
            for (EnergyComponent component : version.components()) {
                boolean exempt = use.agreement().exemptComponents().contains(component.code());
                if (!exempt && (!segments || component.kind() != ChargeKind.CATALOGUE_ENERGY)) {
                    component(use, component, part);
                }
            }
            version.tiers().ifPresent(schedule -> tiers(use, schedule, part));
        }
        freeEnergy(use);
        minimum(use);
        use.agreement().basicCharge().ifPresent(basis -> basic(use, basis));
    }

    /** Given back at the price of tier one, never more than the last tariff's energy. */
    private void freeEnergy(AgreementUsage use) {
        List<Part> parts = parts(use);
        Part last = parts.get(parts.size() - 1);
        BigDecimal free = use.agreement().freeEnergy().toBigDecimal().min(last.total);
        if (free.signum() > 0) {
            BigDecimal price = price(last.version.components().get(0), TouBand.FLAT, last.version)
                    .add(last.version
                            .tiers()
                            .map(tiers -> tiers.tiers().get(0).surcharge().toBigDecimal())
                            .orElse(BigDecimal.ZERO));
            BigDecimal back = money(free.negate().multiply(price));
            lines.add(new Line(use.agreement().no(), "free-energy", back, false, false, true, false));
        }
    }

    private void minimum(AgreementUsage use) {
        Optional<BigDecimal> minimum =
                use.agreement().tariff().version().minimumCharge().map(yuan -> yuan.toBigDecimal());
        BigDecimal energy = sum(lines.stream()
                .filter(line -> line.agreement.equals(use.agreement().no()))
                .toList());
        if (minimum.isPresent() && minimum.get().compareTo(energy) > 0) {
            BigDecimal missing = minimum.get().subtract(energy);
            lines.add(new Line(use.agreement().no(), "minimum-charge", money(missing), false, false, true, false));
        }
    }

    /** Another price of capacity or demand leaves energy whole. */
    private static boolean isEnergyDivided(AgreementUsage use) {
        return use.agreement()
                .tariffTimeline()
                .filter(each -> !each.isConstant())
                .map(Timeline::segments)
                .filter(each -> {
                    TariffVersion one = each.get(0).value().version();
                    TariffVersion other = each.get(1).value().version();
                    return !(one.components().equals(other.components())
                            && one.publishedPrices().equals(other.publishedPrices()));
                })
                .isPresent();
    }

    /** Days of the first tariff out of all days, rounded; the last takes the remainder. */
    private List<Part> parts(AgreementUsage use) {
        BigDecimal total = use.energy().total().toBigDecimal();
        Map<TouBand, BigDecimal> bands = new EnumMap<>(TouBand.class);
        use.energy().bands().forEach((band, kwh) -> bands.put(band, kwh.toBigDecimal()));
        BigDecimal before = use.agreement().runningTotal().toBigDecimal();
        if (!isEnergyDivided(use)) {
            return List.of(new Part(use.agreement().tariff().version(), total, bands, before));
        }
        var segments = use.agreement().tariffTimeline().get().segments();
        BigDecimal days = BigDecimal.valueOf(segments.get(0).period().days());
        BigDecimal all = BigDecimal.valueOf(usage.period().days());
        Map<TouBand, BigDecimal> early = new EnumMap<>(TouBand.class);
        Map<TouBand, BigDecimal> late = new EnumMap<>(TouBand.class);
        bands.forEach((band, kwh) -> {
            BigDecimal part = divided(kwh, days, all);
            early.put(band, part);
            late.put(band, kwh.subtract(part));
        });
        BigDecimal first = bands.isEmpty()
                ? divided(total, days, all)
                : early.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(
                new Part(segments.get(0).value().version(), first, early, before),
                new Part(segments.get(1).value().version(), total.subtract(first), late, before.add(first)));
    }

    private BigDecimal divided(BigDecimal whole, BigDecimal part, BigDecimal all) {
        return whole.multiply(part).divide(all, usage.policy().splitRounding().scale(), RoundingMode.HALF_UP);
    }

    private void component(AgreementUsage use, EnergyComponent component, Part part) {
        Map<TouBand, BigDecimal> bands = part.bands;
        BigDecimal total = part.total;
        if (component.statedQuantity().isPresent()) {
            bands = Map.of();
            total = stated(use, component.statedQuantity().get(), part);
        }
        BigDecimal multiple = component.kind() == ChargeKind.AGENCY_PURCHASE
                ? use.agreement().purchaseMultiple().toBigDecimal()
                : BigDecimal.ONE;
        boolean oneLine =
                component.price() instanceof ComponentPrice.Flat && component.lineSplit() == LineSplit.ONE_LINE;
        if (oneLine || bands.isEmpty()) {
            if (total.signum() != 0) {
                BigDecimal price = price(component, TouBand.FLAT, part.version).multiply(multiple);
                add(use, component.code(), total.multiply(price), component);
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
        exact.forEach((band, yuan) -> add(
                use,
                component.code() + " " + band,
                money(yuan).add(residual.getOrDefault(band, BigDecimal.ZERO)),
                component));
    }

    /** What the rounded lines lack of the rounded sum, on the line that takes it. */
    private Map<TouBand, BigDecimal> residual(EnergyComponent component, Map<TouBand, BigDecimal> exact) {
        if (component.roundedAs() == RoundedAs.LINE || exact.isEmpty() || isExact()) {
            return Map.of();
        }
        BigDecimal sum = exact.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal shown = exact.values().stream().map(NaiveBill::fen).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<TouBand> order = List.copyOf(exact.keySet());
        TouBand taker = order.get(order.size() - 1);
        if (component.roundedAs() == RoundedAs.COMPONENT_LARGEST_LINE) {
            taker = order.stream()
                    .max(Comparator.<TouBand, BigDecimal>comparing(band -> get(exact, band))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
        }
        return Map.of(taker, fen(sum).subtract(shown));
    }

    private BigDecimal stated(AgreementUsage use, String name, Part part) {
        BigDecimal whole = get(usage.statedQuantities(), name).toBigDecimal();
        if (!isEnergyDivided(use)) {
            return whole;
        }
        var segments = use.agreement().tariffTimeline().get().segments();
        BigDecimal first = divided(
                whole,
                BigDecimal.valueOf(segments.get(0).period().days()),
                BigDecimal.valueOf(usage.period().days()));
        boolean early = part.version.equals(segments.get(0).value().version());
        return early ? first : whole.subtract(first);
    }

    private static BigDecimal price(EnergyComponent component, TouBand band, TariffVersion version) {
        if (component.price() instanceof ComponentPrice.Flat one) {
            return one.price().toBigDecimal();
        }
        if (component.price() instanceof ComponentPrice.ByBand table) {
            return get(table.prices(), band).toBigDecimal();
        }
        if (component.price() instanceof ComponentPrice.Floating floating) {
            BigDecimal exact = floating.base()
                    .toBigDecimal()
                    .multiply(get(floating.ratios(), band).toBigDecimal());
            return version.floatedPriceRounding()
                    .map(rounding -> exact.setScale(rounding.scale(), RoundingMode.HALF_UP))
                    .orElse(exact);
        }
        BigDecimal rest = get(version.publishedPrices(), band).toBigDecimal();
        for (EnergyComponent other : version.components()) {
            if (!other.code().equals(component.code()) && other.statedQuantity().isEmpty()) {
                rest = rest.subtract(price(other, band, version));
            }
        }
        return rest;
    }

    private void tiers(AgreementUsage use, TierSchedule schedule, Part part) {
        boolean segments = schedule.method() == TierMethod.SEGMENT;
        EnergyComponent base = part.version.components().stream()
                .filter(each -> each.kind() == ChargeKind.CATALOGUE_ENERGY)
                .findFirst()
                .orElse(part.version.components().get(0));
        boolean byBand = !part.bands.isEmpty()
                && (!schedule.bandSurcharges().isEmpty()
                        || (segments && !(base.price() instanceof ComponentPrice.Flat)));
        List<BigDecimal> energies = inTiers(schedule, use, part);
        Map<TouBand, BigDecimal> left = new EnumMap<>(TouBand.class);
        left.putAll(part.bands);
        for (int i = 0; i < energies.size(); i++) {
            BigDecimal energy = energies.get(i);
            boolean last = energies.subList(i + 1, energies.size()).stream().allMatch(kwh -> kwh.signum() == 0);
            if (!byBand) {
                tier(use, schedule, part, i, Optional.empty(), energy, segments ? Optional.of(base) : Optional.empty());
            } else if (energy.signum() != 0) {
                Map<TouBand, BigDecimal> row = last ? new EnumMap<>(left) : row(part, energy);
                for (Map.Entry<TouBand, BigDecimal> each : row.entrySet()) {
                    left.merge(each.getKey(), each.getValue().negate(), BigDecimal::add);
                    tier(
                            use,
                            schedule,
                            part,
                            i,
                            Optional.of(each.getKey()),
                            each.getValue(),
                            segments ? Optional.of(base) : Optional.empty());
                }
            }
        }
    }

    /** What lies in each tier after the part, less what lay in it before, each under the bounds that it was billed by. */
    private List<BigDecimal> inTiers(TierSchedule schedule, AgreementUsage use, Part part) {
        List<BigDecimal> after = laid(bounds(schedule, use, false), part.before.add(part.total));
        List<BigDecimal> before = laid(bounds(schedule, use, true), part.before);
        List<BigDecimal> energies = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            energies.add(after.get(i).subtract(before.get(i)));
        }
        return energies;
    }

    private static List<BigDecimal> laid(List<BigDecimal> bounds, BigDecimal total) {
        List<BigDecimal> laid = new ArrayList<>();
        BigDecimal lower = BigDecimal.ZERO;
        for (BigDecimal bound : bounds) {
            // more may be given back than was used before: the first tier has no lower end
            BigDecimal capped = total.min(bound);
            laid.add(laid.isEmpty() ? capped : capped.subtract(lower).max(BigDecimal.ZERO));
            lower = lower.max(bound);
        }
        return laid;
    }

    /** Twelfths of a year's bounds for the months in use, more for a large household, other ones in some months. */
    private List<BigDecimal> bounds(TierSchedule schedule, AgreementUsage use, boolean asBilledBefore) {
        TierFacts facts = use.agreement().tierFacts();
        LocalDate end = usage.period().to();
        boolean annual = schedule.cycle() == TierCycle.ANNUAL;
        boolean shrinks = schedule.partCycle().equals(Optional.of(PartCycle.STARTED_MONTHS));
        int first = annual ? 1 : end.getMonthValue();
        int last = annual ? 12 : end.getMonthValue();
        if (shrinks && facts.suppliedFrom().isPresent()) {
            LocalDate from = facts.suppliedFrom().get();
            first = from.getYear() == end.getYear() && !from.isAfter(end) ? from.getMonthValue() : 1;
        }
        if (shrinks && facts.suppliedTo().isPresent()) {
            boolean again = usage.period().contains(facts.suppliedTo().get())
                    && usage.policy().tierClosing() == TierClosing.RESETTLED;
            last = asBilledBefore && again ? 12 : facts.suppliedTo().get().getMonthValue();
        }
        int persons = facts.persons().orElse(0);
        Optional<LocalDate> since = facts.personsSince().map(day -> day.withDayOfMonth(1));
        if (since.isPresent() && since.get().isAfter(end)) {
            persons = 0;
        }
        int counted = since.filter(day -> day.getYear() == end.getYear())
                .map(LocalDate::getMonthValue)
                .orElse(1);
        BigDecimal more = schedule.household().isEmpty()
                ? BigDecimal.ZERO
                : more(schedule.household().get(), persons)
                        .multiply(BigDecimal.valueOf(last - Math.max(first, counted) + 1L));
        List<BigDecimal> bounds = new ArrayList<>();
        for (Tier tier : tiers(schedule, persons, end)) {
            BigDecimal months = BigDecimal.valueOf(annual ? last - first + 1L : 12);
            BigDecimal bound = tier.upTo()
                    .map(kwh ->
                            kwh.toBigDecimal().multiply(months).divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP))
                    .orElse(new BigDecimal("1e30"));
            boolean rises = bounds.isEmpty()
                    || schedule.household()
                            .filter(rule -> rule.bounds() == HouseholdBounds.ALL_BOUNDS)
                            .isPresent();
            bounds.add(rises ? bound.add(more) : bound);
        }
        return bounds;
    }

    private static List<Tier> tiers(TierSchedule schedule, int persons, LocalDate end) {
        for (HouseholdTiers own : schedule.householdTiers()) {
            if (persons >= own.fromPersons()) {
                return own.tiers();
            }
        }
        for (SeasonalTiers season : schedule.seasons()) {
            if (season.months().contains(end.getMonth())) {
                return season.tiers();
            }
        }
        return schedule.tiers();
    }

    private static BigDecimal more(HouseholdResizing rule, int persons) {
        boolean each = rule.allowance().equals(Optional.of(HouseholdAllowance.PERSON));
        int times = persons < rule.fromPersons() ? 0 : each ? persons - rule.fromPersons() + 1 : 1;
        return rule.perMonth().toBigDecimal().multiply(BigDecimal.valueOf(times));
    }

    /** The band with the most energy takes what the others' whole kWh leave. */
    private Map<TouBand, BigDecimal> row(Part part, BigDecimal energy) {
        TouBand most = part.bands.keySet().stream()
                .max(Comparator.<TouBand, BigDecimal>comparing(band -> get(part.bands, band))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Map<TouBand, BigDecimal> row = new EnumMap<>(TouBand.class);
        BigDecimal rest = energy;
        for (TouBand band : part.bands.keySet()) {
            if (band != most && part.total.signum() != 0) {
                BigDecimal share = divided(get(part.bands, band), energy, part.total);
                row.put(band, share);
                rest = rest.subtract(share);
            }
        }
        row.put(most, rest);
        return row;
    }

    private void tier(
            AgreementUsage use,
            TierSchedule schedule,
            Part part,
            int index,
            Optional<TouBand> band,
            BigDecimal energy,
            Optional<EnergyComponent> base) {
        BigDecimal surcharge = schedule.tiers().get(index).surcharge().toBigDecimal();
        if (band.isPresent() && !schedule.bandSurcharges().isEmpty()) {
            surcharge = get(schedule.bandSurcharges().get(index).surcharges(), band.get())
                    .toBigDecimal();
        }
        String place = band.map(each -> " " + each).orElse("") + " tier" + (index + 1);
        if (base.isPresent() && energy.signum() != 0) {
            BigDecimal price =
                    price(base.get(), band.orElse(TouBand.FLAT), part.version).add(surcharge);
            add(use, base.get().code() + place, energy.multiply(price), base.get());
        } else if (base.isEmpty() && energy.signum() != 0 && surcharge.signum() != 0) {
            lines.add(new Line(
                    use.agreement().no(),
                    "tier-surcharge" + place,
                    money(energy.multiply(surcharge)),
                    false,
                    schedule.inPowerFactorBase(),
                    true,
                    false));
        }
    }

    private void basic(AgreementUsage use, BasicCharge basis) {
        if (basis instanceof BasicCharge.ByCapacity capacity) {
            capacityLines(use, capacity.operatingCapacity().toBigDecimal(), day -> BigDecimal.ONE);
            return;
        }
        if (basis instanceof BasicCharge.ByChangingCapacity changing) {
            capacityLines(
                    use,
                    changing(changing.capacity()),
                    day -> changing.capacity().at(day).toBigDecimal());
            return;
        }
        BigDecimal actual = use.demand().orElseThrow().toBigDecimal();
        BigDecimal billed;
        BigDecimal agreed;
        Optional<ChargedMonth> part;
        if (basis instanceof BasicCharge.ByContractDemand contract) {
            billed = contractDemand(contract, actual);
            agreed = contract.contractCapacity().toBigDecimal();
            part = contract.part();
        } else {
            BasicCharge.ByActualDemand byActual = (BasicCharge.ByActualDemand) basis;
            BigDecimal floor = byActual.operatingCapacity()
                    .toBigDecimal()
                    .multiply(usage.policy().basicCharge().actualDemandFloor().toBigDecimal())
                    .divide(HUNDRED);
            billed = actual.max(floor);
            agreed = byActual.contractCapacity().toBigDecimal();
            part = byActual.part();
        }
        if (part.isPresent() && part.get().days() < part.get().month().days()) {
            billed = byDays(billed, part.get().days(), part.get().month());
        }
        for (Priced priced : priced(use, billed, day -> BigDecimal.ONE)) {
            BigDecimal amount = priced.quantity.multiply(demandPrice(priced.prices, agreed));
            lines.add(new Line(use.agreement().no(), "demand-charge", money(amount), true, true, true, false));
        }
    }

    private BigDecimal demandPrice(BasicChargePrices prices, BigDecimal agreed) {
        BigDecimal price = prices.demandPrice().orElseThrow().toBigDecimal();
        BigDecimal energy = usage.agreements().stream()
                .map(each -> each.energy().total().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (prices.loadFactorDiscount().isPresent()) {
            BigDecimal threshold = prices.loadFactorDiscount().get().kwhPerKva().toBigDecimal();
            if (energy.subtract(agreed.multiply(threshold)).signum() >= 0) {
                return price.multiply(prices.loadFactorDiscount().get().share().toBigDecimal())
                        .divide(HUNDRED);
            }
        }
        return price;
    }

    private void capacityLines(AgreementUsage use, BigDecimal kva, Function<LocalDate, BigDecimal> weight) {
        for (Priced priced : priced(use, kva, weight)) {
            BigDecimal price = priced.prices.capacityPrice().orElseThrow().toBigDecimal();
            BigDecimal amount = money(priced.quantity.multiply(price));
            lines.add(new Line(use.agreement().no(), "capacity-charge", amount, true, true, true, false));
        }
    }

    /** What is billed at one price of a basic charge. */
    private record Priced(BigDecimal quantity, BasicChargePrices prices) {}

    /** A month between two prices is divided by what was there on the days of each; the later one takes the rest. */
    private List<Priced> priced(AgreementUsage use, BigDecimal billed, Function<LocalDate, BigDecimal> weight) {
        BasicChargePrices late =
                use.agreement().tariff().version().basicCharge().orElseThrow();
        if (use.agreement().tariffTimeline().filter(each -> !each.isConstant()).isEmpty()) {
            return List.of(new Priced(billed, late));
        }
        var first = use.agreement().tariffTimeline().get().segments().get(0);
        BasicChargePrices early = first.value().version().basicCharge().orElseThrow();
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal after = BigDecimal.ZERO;
        for (LocalDate day = usage.period().firstDay();
                !day.isAfter(usage.period().to());
                day = day.plusDays(1)) {
            boolean isEarly = !day.isAfter(first.period().to());
            before = isEarly ? before.add(weight.apply(day)) : before;
            after = isEarly ? after : after.add(weight.apply(day));
        }
        if (early.equals(late) || before.signum() == 0 || after.signum() == 0) {
            return List.of(new Priced(billed, after.signum() == 0 && before.signum() != 0 ? early : late));
        }
        Rounding rounding = usage.policy().basicCharge().proratedRounding();
        BigDecimal share = billed.multiply(before).divide(before.add(after), rounding.scale(), rounding.mode());
        return List.of(new Priced(share, early), new Priced(billed.subtract(share), late));
    }

    /** Day by day: what is there every day in full, and what is above it by the days on which it is reached. */
    private BigDecimal changing(Timeline<ApparentPower> timeline) {
        BillingPeriod month = timeline.period();
        List<BigDecimal> days = new ArrayList<>();
        for (LocalDate day = month.firstDay(); !day.isAfter(month.to()); day = day.plusDays(1)) {
            days.add(timeline.at(day).toBigDecimal());
        }
        BigDecimal billed = BigDecimal.ZERO;
        BigDecimal reached = BigDecimal.ZERO;
        for (BigDecimal level : new TreeSet<>(days)) {
            int count = 0;
            for (BigDecimal day : days) {
                count += day.compareTo(level) >= 0 ? 1 : 0;
            }
            BigDecimal step = level.subtract(reached);
            billed = billed.add(count == days.size() ? step : byDays(step, count, month));
            reached = level;
        }
        return billed;
    }

    private BigDecimal byDays(BigDecimal whole, int days, BillingPeriod month) {
        boolean calendar = switch (usage.policy().basicCharge().dayShare()) {
            case THIRTIETH -> false;
            case CALENDAR_DAYS -> true;
            case BY_EDITION -> !month.to().isBefore(LocalDate.of(2024, 6, 1));
        };
        int all = calendar ? month.days() : 30;
        Rounding rounding = usage.policy().basicCharge().proratedRounding();
        return whole.multiply(BigDecimal.valueOf(Math.min(days, all)))
                .divide(BigDecimal.valueOf(all), rounding.scale(), rounding.mode());
    }

    private BigDecimal contractDemand(BasicCharge.ByContractDemand basis, BigDecimal actual) {
        BigDecimal floor = basis.operatingCapacity()
                .toBigDecimal()
                .multiply(usage.policy().contractDemandFloor().toBigDecimal())
                .divide(HUNDRED);
        BigDecimal contract = basis.contractDemand().toBigDecimal().max(floor);
        BigDecimal limit = contract.multiply(new BigDecimal("1.05"));
        BigDecimal two = BigDecimal.valueOf(2);
        return switch (usage.policy().contractDemandRule()) {
            case CONTRACT_PLUS_2X ->
                actual.compareTo(limit) <= 0
                        ? contract
                        : contract.add(actual.subtract(limit).multiply(two));
            case LIMIT105_PLUS_2X ->
                actual.compareTo(limit) <= 0
                        ? contract
                        : limit.add(actual.subtract(limit).multiply(two));
            case ACTUAL_PLUS_EXCESS ->
                actual.compareTo(contract) <= 0
                        ? actual.max(floor)
                        : actual.multiply(two).subtract(contract);
        };
    }

    private void powerFactor() {
        Map<String, List<AgreementUsage>> groups = new LinkedHashMap<>();
        for (AgreementUsage use : usage.agreements()) {
            boolean alone = use.agreement().powerFactorParticipation() == PowerFactorParticipation.SEPARATE_SUB_POINT;
            String name = alone
                    ? "alone " + use.agreement().no()
                    : "with " + use.agreement().powerFactorAssessment();
            groups.computeIfAbsent(name, n -> new ArrayList<>()).add(use);
        }
        groups.values().forEach(this::assessment);
    }

    private void assessment(List<AgreementUsage> group) {
        Set<PowerFactorStandard> standards = new LinkedHashSet<>();
        group.stream()
                .filter(NaiveBill::adjusts)
                .forEach(use -> standards.add(use.agreement().powerFactorStandard()));
        boolean one = standards.size() < 2
                || usage.policy().powerFactor().severalStandards() == SeveralStandards.ONE_FACTOR_FOR_ALL;
        for (PowerFactorStandard standard : standards) {
            BigDecimal active = BigDecimal.ZERO;
            BigDecimal reactive = BigDecimal.ZERO;
            List<BillableAgreement> charged = new ArrayList<>();
            for (AgreementUsage use : group) {
                boolean same = use.agreement().powerFactorStandard() == standard;
                if ((one || same) && use.agreement().powerFactorParticipation() != PowerFactorParticipation.NONE) {
                    active = active.add(use.energy().total().toBigDecimal());
                    reactive = reactive.add(use.reactive().toBigDecimal());
                }
                if (same && adjusts(use)) {
                    charged.add(use.agreement());
                }
            }
            if (active.signum() > 0) {
                int hundredths = cosPhi(active, reactive);
                BigDecimal rate = rate(standard.hundredths().orElseThrow(), hundredths);
                for (PowerFactorRelief relief : List.of(PowerFactorRelief.NONE, PowerFactorRelief.STANDARD_LOWERED)) {
                    List<BillableAgreement> alike = charged.stream()
                            .filter(each -> each.powerFactorRelief() == relief)
                            .toList();
                    boolean lowered = relief == PowerFactorRelief.STANDARD_LOWERED;
                    if (!alike.isEmpty()) {
                        adjust(alike, lowered ? rate.max(BigDecimal.ZERO) : rate);
                    }
                }
            }
        }
    }

    private static boolean adjusts(AgreementUsage use) {
        PowerFactorParticipation part = use.agreement().powerFactorParticipation();
        return use.agreement().powerFactorStandard().isAssessed()
                && (part == PowerFactorParticipation.ENERGY_AND_CHARGE
                        || part == PowerFactorParticipation.SEPARATE_SUB_POINT);
    }

    private int cosPhi(BigDecimal active, BigDecimal reactive) {
        BigDecimal kwh = active;
        BigDecimal kvarh = reactive;
        if (usage.policy().powerFactor().lookup() == PowerFactorLookup.BY_RATIO_TABLE) {
            kvarh = reactive.divide(active, 4, RoundingMode.HALF_UP);
            kwh = BigDecimal.ONE;
            if (kvarh.compareTo(new BigDecimal("1.249")) == 0) {
                return 63;
            }
        }
        BigDecimal square = kwh.multiply(kwh).add(kvarh.multiply(kvarh));
        return kwh.divide(square.sqrt(new MathContext(60)), new MathContext(50))
                .setScale(2, RoundingMode.HALF_UP)
                .movePointRight(2)
                .intValueExact();
    }

    private boolean inBase(Line line) {
        return switch (usage.policy().powerFactor().base()) {
            case AS_TARIFF -> line.adjusted;
            case WITHOUT_LEVIES -> !line.fund && !line.text.equals("power-factor-adjustment");
            case WITH_LEVIES -> !line.text.equals("power-factor-adjustment");
        };
    }

    private void adjust(List<BillableAgreement> charged, BigDecimal percent) {
        List<BigDecimal> base = new ArrayList<>();
        for (BillableAgreement agreement : charged) {
            Optional<BigDecimal> stated = agreement.statedPowerFactorBase().map(yuan -> yuan.toBigDecimal());
            stated.ifPresent(base::add);
            lines.stream()
                    .filter(line -> line.agreement.equals(agreement.no()) && inBase(line))
                    .filter(line -> line.basic || stated.isEmpty())
                    .forEach(line -> base.add(line.amount));
        }
        BigDecimal rate = percent.movePointLeft(2);
        BigDecimal once = base.stream().reduce(BigDecimal.ZERO, BigDecimal::add).multiply(rate);
        BigDecimal each = base.stream().map(part -> fen(part.multiply(rate))).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean perLine = usage.policy().powerFactorRounding() == PowerFactorRounding.EACH_LINE;
        lines.add(new Line(
                charged.get(0).no(),
                "power-factor-adjustment",
                money(perLine ? each : once),
                false,
                false,
                true,
                false));
    }

    /** Walks the printed table of the 1983 notice from the standard, hundredth by hundredth. */
    static BigDecimal rate(int standard, int cosPhi) {
        BigDecimal rate = BigDecimal.ZERO;
        for (int c = standard - 1; c >= cosPhi; c--) {
            int missing = standard - c;
            rate = rate.add(new BigDecimal(missing <= 20 ? "0.5" : missing <= 25 ? "1" : "2"));
        }
        int last = standard == 90 ? 95 : standard == 85 ? 94 : 92;
        for (int c = standard + 1; c <= Math.min(cosPhi, last); c++) {
            rate = rate.subtract(new BigDecimal(c <= 90 ? "0.1" : "0.15"));
        }
        return rate;
    }

    private Optional<BigDecimal> tax() {
        BigDecimal taxed = sum(lines.stream().filter(Line::taxed).toList());
        return usage.policy().vatRate().map(rate -> {
            BigDecimal percent = rate.toBigDecimal();
            return taxed.multiply(percent).divide(HUNDRED.add(percent), 2, RoundingMode.HALF_UP);
        });
    }
}
