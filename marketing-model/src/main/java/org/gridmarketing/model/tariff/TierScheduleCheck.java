package org.gridmarketing.model.tariff;

import java.time.Month;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gridmarketing.model.quantity.EnergyPrice;

/** What the parts of a tier schedule must satisfy together. */
final class TierScheduleCheck {
    private TierScheduleCheck() {}

    static void check(TierSchedule schedule) {
        TierCheck.check(schedule.tiers());
        seasons(schedule);
        households(schedule);
        bands(schedule);
        if (schedule.partCycle().isPresent() && schedule.cycle() != TierCycle.ANNUAL) {
            throw new IllegalArgumentException("TierSchedule.partCycle is for annual cycles only");
        }
    }

    /** Without tiers for the other months there must be no other months. */
    static void requireWholeYear(List<SeasonalTiers> seasons) {
        Set<Month> missing = EnumSet.allOf(Month.class);
        seasons.forEach(season -> missing.removeAll(season.months()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "TierSchedule.tiers must be there for the months without a season: " + missing);
        }
    }

    private static void seasons(TierSchedule schedule) {
        if (!schedule.seasons().isEmpty() && schedule.cycle() != TierCycle.MONTHLY) {
            throw new IllegalArgumentException("TierSchedule.seasons are for monthly cycles only");
        }
        Set<Month> seen = EnumSet.noneOf(Month.class);
        for (SeasonalTiers season : schedule.seasons()) {
            for (Month month : season.months()) {
                if (!seen.add(month)) {
                    throw new IllegalArgumentException("TierSchedule.seasons: month twice: " + month);
                }
            }
            if (!surcharges(season.tiers()).equals(surcharges(schedule.tiers()))) {
                throw new IllegalArgumentException("TierSchedule.seasons: surcharges differ from those of the tiers");
            }
        }
    }

    private static void households(TierSchedule schedule) {
        Set<Integer> seen = new HashSet<>();
        for (HouseholdTiers household : schedule.householdTiers()) {
            if (!seen.add(household.fromPersons())) {
                throw new IllegalArgumentException(
                        "TierSchedule.householdTiers: persons twice: " + household.fromPersons());
            }
            if (!surcharges(household.tiers()).equals(surcharges(schedule.tiers()))) {
                throw new IllegalArgumentException(
                        "TierSchedule.householdTiers: surcharges differ from those of the tiers");
            }
        }
    }

    private static List<EnergyPrice> surcharges(List<Tier> tiers) {
        return tiers.stream().map(Tier::surcharge).toList();
    }

    private static void bands(TierSchedule schedule) {
        Set<Integer> seen = new HashSet<>();
        for (TierBandSurcharges row : schedule.bandSurcharges()) {
            if (row.tier() < 1 || row.tier() > schedule.tiers().size() || !seen.add(row.tier())) {
                throw new IllegalArgumentException(
                        "TierSchedule.bandSurcharges: each row needs a tier of its own: " + row.tier());
            }
            if (!row.surcharges()
                    .keySet()
                    .equals(schedule.bandSurcharges().get(0).surcharges().keySet())) {
                throw new IllegalArgumentException(
                        "TierSchedule.bandSurcharges: bands differ between tiers, tier " + row.tier());
            }
        }
        if (!seen.isEmpty() && seen.size() < schedule.tiers().size()) {
            throw new IllegalArgumentException("TierSchedule.bandSurcharges must name every tier");
        }
    }
}
