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
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.HouseholdAllowance;
import org.gridmarketing.model.tariff.HouseholdBounds;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.HouseholdTiers;
import org.gridmarketing.model.tariff.PartCycle;
import org.gridmarketing.model.tariff.SeasonalTiers;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierClosing;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;

/** Tiers of a {@link NaiveBill}. */
final class NaiveTiers {
    private final NaiveLines lines;
    private final AgreementUsage use;

    NaiveTiers(NaiveLines lines, AgreementUsage use) {
        this.lines = lines;
        this.use = use;
    }

    static EnergyComponent base(TariffVersion version) {
        return version.components().stream()
                .filter(each -> each.kind() == ChargeKind.CATALOGUE_ENERGY)
                .findFirst()
                .orElse(version.components().get(0));
    }

    void price(TierSchedule schedule, NaiveEnergy.Part part) {
        boolean segments = schedule.method() == TierMethod.SEGMENT;
        EnergyComponent base = base(part.version());
        boolean byBand = !part.bands().isEmpty()
                && (!schedule.bandSurcharges().isEmpty()
                        || (segments && !(base.price() instanceof ComponentPrice.Flat)));
        List<BigDecimal> energies = inTiers(schedule, part);
        Map<TouBand, BigDecimal> left = new EnumMap<>(TouBand.class);
        left.putAll(part.bands());
        for (int i = 0; i < energies.size(); i++) {
            BigDecimal energy = energies.get(i);
            boolean last = i == last(schedule, part, energies);
            if (!byBand) {
                tier(schedule, part, i, Optional.empty(), energy, segments ? Optional.of(base) : Optional.empty());
            } else if (last || energy.signum() != 0) {
                Map<TouBand, BigDecimal> row = last ? new EnumMap<>(left) : row(part, energy);
                for (Map.Entry<TouBand, BigDecimal> each : row.entrySet()) {
                    left.merge(each.getKey(), each.getValue().negate(), BigDecimal::add);
                    tier(
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

    /** The highest tier with energy; with none, the tier of what was used before. */
    private int last(TierSchedule schedule, NaiveEnergy.Part part, List<BigDecimal> energies) {
        for (int i = energies.size() - 1; i >= 0; i--) {
            if (energies.get(i).signum() != 0) {
                return i;
            }
        }
        List<BigDecimal> bounds = bounds(schedule, false);
        int tier = 0;
        while (part.before().compareTo(bounds.get(tier)) > 0) {
            tier++;
        }
        return tier;
    }

    /** What lies in each tier after the part, less what lay in it before, each under the bounds that it was billed by. */
    private List<BigDecimal> inTiers(TierSchedule schedule, NaiveEnergy.Part part) {
        List<BigDecimal> after = laid(bounds(schedule, false), part.before().add(part.total()));
        List<BigDecimal> before = laid(bounds(schedule, part.first()), part.before());
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
    private List<BigDecimal> bounds(TierSchedule schedule, boolean asBilledBefore) {
        TierFacts facts = use.agreement().tierFacts();
        LocalDate end = lines.usage().period().to();
        boolean annual = schedule.cycle() == TierCycle.ANNUAL;
        boolean shrinks = schedule.partCycle().equals(Optional.of(PartCycle.STARTED_MONTHS));
        int first = annual ? 1 : end.getMonthValue();
        int last = annual ? 12 : end.getMonthValue();
        if (shrinks && facts.suppliedFrom().isPresent()) {
            LocalDate from = facts.suppliedFrom().get();
            first = from.getYear() == end.getYear() && !from.isAfter(end) ? from.getMonthValue() : 1;
        }
        if (shrinks && facts.suppliedTo().isPresent()) {
            boolean again = lines.usage().period().contains(facts.suppliedTo().get())
                    && lines.usage().policy().tierClosing() == TierClosing.RESETTLED;
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
    private Map<TouBand, BigDecimal> row(NaiveEnergy.Part part, BigDecimal energy) {
        TouBand most = part.bands().keySet().stream()
                .max(Comparator.<TouBand, BigDecimal>comparing(band -> NaiveLines.get(part.bands(), band))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Map<TouBand, BigDecimal> row = new EnumMap<>(TouBand.class);
        BigDecimal rest = energy;
        for (TouBand band : part.bands().keySet()) {
            if (band != most && part.total().signum() != 0) {
                BigDecimal share = NaiveEnergy.divided(lines, NaiveLines.get(part.bands(), band), energy, part.total());
                row.put(band, share);
                rest = rest.subtract(share);
            }
        }
        row.put(most, rest);
        return row;
    }

    private void tier(
            TierSchedule schedule,
            NaiveEnergy.Part part,
            int index,
            Optional<TouBand> band,
            BigDecimal energy,
            Optional<EnergyComponent> base) {
        BigDecimal surcharge = schedule.tiers().get(index).surcharge().toBigDecimal();
        if (band.isPresent() && !schedule.bandSurcharges().isEmpty()) {
            surcharge = NaiveLines.get(schedule.bandSurcharges().get(index).surcharges(), band.get())
                    .toBigDecimal();
        }
        String place = band.map(each -> " " + each).orElse("") + " tier" + (index + 1);
        if (base.isPresent() && energy.signum() != 0) {
            BigDecimal price = NaiveEnergy.price(base.get(), band.orElse(TouBand.FLAT), part.version())
                    .add(surcharge);
            lines.add(use, base.get().code() + place, energy.multiply(price), base.get());
        } else if (base.isEmpty() && energy.signum() != 0 && surcharge.signum() != 0) {
            lines.add(new NaiveLines.Line(
                    use.agreement().no(),
                    "tier-surcharge" + place,
                    lines.money(energy.multiply(surcharge)),
                    false,
                    schedule.inPowerFactorBase(),
                    true,
                    false));
        }
    }
}
