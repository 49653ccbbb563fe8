package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.HouseholdAllowance;
import org.gridmarketing.model.tariff.HouseholdBounds;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.HouseholdTiers;
import org.gridmarketing.model.tariff.PartCycle;
import org.gridmarketing.model.tariff.SeasonalTiers;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierAssignment;
import org.gridmarketing.model.tariff.TierBandSurcharges;
import org.gridmarketing.model.tariff.TierClosing;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierOwnerChange;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;

/**
 * Bounds of tiers after months in use, household, owner, season and band. Bounds of 2400 and 4800 kWh a year are 200 and 400 a month;
 * what falls to each tier is worked out by hand.
 */
class TierBoundsTest {
    private static final EnergyPrice FIVE_FEN = Usages.price("0.05");
    private static final EnergyPrice THIRTY_FEN = Usages.price("0.3");

    private static List<Tier> tiers(int first, int second) {
        return List.of(
                Tier.upTo(Energy.ofKwh(first), EnergyPrice.ZERO),
                Tier.upTo(Energy.ofKwh(second), FIVE_FEN),
                Tier.open(THIRTY_FEN));
    }

    private static final TierSchedule ANNUAL = TierSchedule.builder()
            .cycle(TierCycle.ANNUAL)
            .method(TierMethod.SEGMENT)
            .addAllTiers(tiers(2400, 4800))
            .partCycle(PartCycle.STARTED_MONTHS)
            .build();

    private static final TierSchedule MONTHLY = TierSchedule.builder()
            .cycle(TierCycle.MONTHLY)
            .method(TierMethod.SEGMENT)
            .addAllTiers(tiers(200, 400))
            .addSeasons(new SeasonalTiers(Set.of(Month.MAY, Month.JUNE, Month.JULY), tiers(260, 600)))
            .build();

    private static BillingPeriod period(String from, String to) {
        return new BillingPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Bill bill(
            TierSchedule schedule,
            TierFacts facts,
            BillingPeriod period,
            String before,
            String kwh,
            BillingPolicy policy) {
        BillableAgreement agreement = Usages.agreement(
                        "A1", Usages.version(Usages.flat("base", "0.5")).withTiers(Optional.of(schedule)))
                .withRunningTotal(Energy.ofKwh(before))
                .withTierFacts(facts);
        return Billing.price(Usages.usage(Usages.use(agreement, kwh))
                        .withPeriod(period)
                        .withPolicy(policy))
                .orElseThrow()
                .bill();
    }

    private static String byTier(Bill bill) {
        String[] sums = {"0", "0", "0"};
        for (int tier = 1; tier <= 3; tier++) {
            int number = tier;
            sums[tier - 1] = bill.lines().stream()
                    .filter(line -> line.tier().orElse(0) == number)
                    .map(line -> (Energy) line.quantity())
                    .reduce(Energy.ZERO, Energy::plus)
                    .toBigDecimal()
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return String.join(" ", sums);
    }

    private static String annual(TierFacts.Builder facts, String from, String to, String before, String kwh) {
        return byTier(bill(ANNUAL, facts.build(), period(from, to), before, kwh, BillingPolicy.defaults()));
    }

    /** Moved in on 20 August: five months in use, bounds 1000 and 2000. */
    @Test
    void movedInInsideTheYear() {
        TierFacts.Builder facts = TierFacts.builder().suppliedFrom(LocalDate.of(2025, 8, 20));
        assertThat(annual(facts, "2025-08-19", "2025-12-31", "0", "2500")).isEqualTo("1000 1000 500");
    }

    /** Moved in last year: whole bounds. */
    @Test
    void movedInLastYear() {
        TierFacts.Builder facts = TierFacts.builder().suppliedFrom(LocalDate.of(2024, 8, 20));
        assertThat(annual(facts, "2024-12-31", "2025-12-31", "0", "2500")).isEqualTo("2400 100 0");
    }

    /** Moved out on 10 June: six months, bounds 1200 and 2400. 1500 kWh stood in tier one; the year is settled again. */
    @Test
    void movedOutAndSettledAgain() {
        TierFacts.Builder facts = TierFacts.builder().suppliedTo(LocalDate.of(2025, 6, 10));
        assertThat(annual(facts, "2025-05-31", "2025-06-10", "1500", "200")).isEqualTo("-300 500 0");
    }

    @Test
    void movedOutAndNotReversed() {
        TierFacts facts =
                TierFacts.builder().suppliedTo(LocalDate.of(2025, 6, 10)).build();
        BillingPolicy policy = BillingPolicy.defaults().withTierClosing(TierClosing.NOT_REVERSED);
        Bill bill = bill(ANNUAL, facts, period("2025-05-31", "2025-06-10"), "1100", "200", policy);
        assertThat(byTier(bill)).isEqualTo("100 100 0");
    }

    /** Whole bounds where the area does not shrink them. */
    @Test
    void wholeBounds() {
        TierFacts facts =
                TierFacts.builder().suppliedFrom(LocalDate.of(2025, 8, 20)).build();
        TierSchedule whole = ANNUAL.withPartCycle(PartCycle.WHOLE_BOUNDS);
        Bill bill = bill(whole, facts, period("2025-08-19", "2025-12-31"), "0", "2500", BillingPolicy.defaults());
        assertThat(byTier(bill)).isEqualTo("2400 100 0");
    }

    private static TierFacts persons(int persons, String since) {
        return TierFacts.builder()
                .persons(OptionalInt.of(persons))
                .personsSince(LocalDate.parse(since))
                .build();
    }

    private static String household(HouseholdResizing resizing, TierFacts facts, String before, String kwh) {
        TierSchedule schedule = ANNUAL.withHousehold(Optional.of(resizing));
        return byTier(bill(schedule, facts, period("2025-01-31", "2025-02-28"), before, kwh, BillingPolicy.defaults()));
    }

    /** Registered on 15 February: eleven months of 100 kWh, bounds 3500 and 5900; what was billed before stays. */
    @Test
    void sixPersonsFromFebruaryOn() {
        HouseholdResizing all = new HouseholdResizing(5, Energy.ofKwh(100), HouseholdBounds.ALL_BOUNDS);
        TierFacts facts = persons(6, "2025-02-15");
        assertThat(household(all, facts, "3000", "600")).isEqualTo("500 100 0");
        assertThat(household(all, facts, "5800", "200")).isEqualTo("0 100 100");
        assertThat(household(all, persons(4, "2025-02-15"), "2300", "200")).isEqualTo("100 100 0");
        assertThat(household(all, persons(6, "2025-03-01"), "2300", "200")).isEqualTo("100 100 0");
    }

    /** Only tier one rises: 3500 and 4800. */
    @Test
    void onlyTheFirstBound() {
        HouseholdResizing first = new HouseholdResizing(5, Energy.ofKwh(100), HouseholdBounds.FIRST_BOUND);
        assertThat(household(first, persons(6, "2025-02-15"), "3000", "2000")).isEqualTo("500 1300 200");
    }

    /** From the fifth person on 50 kWh each: six persons have 100 a month more. */
    @Test
    void anAllowanceForEachPerson() {
        HouseholdResizing each = new HouseholdResizing(
                5, Energy.ofKwh(50), HouseholdBounds.ALL_BOUNDS, Optional.of(HouseholdAllowance.PERSON));
        assertThat(household(each, persons(6, "2025-02-15"), "3000", "600")).isEqualTo("500 100 0");
        assertThat(household(each, persons(5, "2025-02-15"), "2900", "100")).isEqualTo("50 50 0");
    }

    /** A first bound that rises above the second leaves tier two empty and loses nothing. */
    @Test
    void aBoundAboveTheNextOne() {
        HouseholdResizing each = new HouseholdResizing(
                5, Energy.ofKwh(50), HouseholdBounds.FIRST_BOUND, Optional.of(HouseholdAllowance.PERSON));
        assertThat(household(each, persons(12, "2025-01-01"), "0", "8000")).isEqualTo("7200 0 800");
    }

    @Test
    void boundsOfTheirOwn() {
        TierSchedule schedule = ANNUAL.withHouseholdTiers(
                new HouseholdTiers(5, tiers(3600, 6000)), new HouseholdTiers(7, tiers(5000, 7000)));
        TierFacts six = TierFacts.builder().persons(OptionalInt.of(6)).build();
        Bill bill = bill(schedule, six, period("2024-12-31", "2025-12-31"), "0", "8000", BillingPolicy.defaults());
        assertThat(byTier(bill)).isEqualTo("3600 2400 2000");
    }

    /** Owner since 1 May: the new one begins at nothing with eight months, or goes on. */
    @Test
    void anotherOwner() {
        TierFacts facts =
                TierFacts.builder().ownerSince(LocalDate.of(2025, 5, 1)).build();
        BillingPeriod may = period("2025-04-30", "2025-05-31");
        BillingPolicy restarts = BillingPolicy.defaults().withTierOwnerChange(Optional.of(TierOwnerChange.RESTARTS));
        BillingPolicy goesOn = BillingPolicy.defaults().withTierOwnerChange(Optional.of(TierOwnerChange.CONTINUES));
        assertThat(byTier(bill(ANNUAL, facts, may, "0", "1700", restarts))).isEqualTo("1600 100 0");
        assertThat(byTier(bill(ANNUAL, facts, may, "1000", "1700", goesOn))).isEqualTo("1400 300 0");
    }

    /** 16 December to 15 January: read in the new year, or fifteen and sixteen days. */
    @Test
    void acrossTheTurnOfTheYear() {
        BillingPeriod turn = period("2024-12-15", "2025-01-15");
        BillingPolicy days = BillingPolicy.defaults().withTierAssignment(TierAssignment.EACH_DAY);
        assertThat(byTier(bill(ANNUAL, TierFacts.NONE, turn, "0", "310", BillingPolicy.defaults())))
                .isEqualTo("310 0 0");
        Bill bill = bill(ANNUAL, TierFacts.NONE, turn, "2350", "310", days);
        assertThat(byTier(bill)).isEqualTo("200 110 0");
        assertThat(bill.lines()).hasSize(3);
    }

    /** May to July have other bounds; a reading after two months has the bounds of both. */
    @Test
    void seasonsAndLateReadings() {
        assertThat(monthly("2025-03-31", "2025-04-30", "700")).isEqualTo("200 200 300");
        assertThat(monthly("2025-04-30", "2025-05-31", "700")).isEqualTo("260 340 100");
        assertThat(monthly("2025-03-31", "2025-05-31", "1400")).isEqualTo("460 540 400");
        assertThat(monthly("2025-04-20", "2025-05-20", "700")).isEqualTo("260 340 100");
        // a month and ten days are begun two months
        assertThat(monthly("2025-04-10", "2025-05-20", "1400")).isEqualTo("460 540 400");
    }

    private static String monthly(String from, String to, String kwh) {
        return byTier(bill(MONTHLY, TierFacts.NONE, period(from, to), "0", kwh, BillingPolicy.defaults()));
    }

    /** Free energy is given back at the price of tier one and still counts. */
    @Test
    void freeEnergy() {
        BillableAgreement agreement = Usages.agreement(
                        "A1", Usages.version(Usages.flat("base", "0.5")).withTiers(Optional.of(MONTHLY)))
                .withFreeEnergy(Energy.ofKwh(15));
        Bill bill = Billing.price(
                        Usages.usage(Usages.use(agreement, "270")).withPeriod(period("2025-05-31", "2025-06-30")))
                .orElseThrow()
                .bill();
        // 260 × 0.5 + 10 × 0.55 − 15 × 0.5
        assertThat(bill.total()).isEqualTo(Yuan.of("128.00"));
    }

    private static TierSchedule shanghai(TierMethod method) {
        return TierSchedule.builder()
                .cycle(TierCycle.ANNUAL)
                .method(method)
                .addAllTiers(List.of(
                        Tier.upTo(Energy.ofKwh(3120), EnergyPrice.ZERO),
                        Tier.upTo(Energy.ofKwh(4800), FIVE_FEN),
                        Tier.open(THIRTY_FEN)))
                .addBandSurcharges(row(1, "0", "0"), row(2, "0.06", "0.03"), row(3, "0.36", "0.18"))
                .build();
    }

    private static TierBandSurcharges row(int tier, String peak, String valley) {
        return new TierBandSurcharges(
                tier, Map.of(TouBand.PEAK, Usages.price(peak), TouBand.VALLEY, Usages.price(valley)));
    }

    /**
     * Bands, then tiers (Shanghai, prices not verified): 3000 used before, 400 kWh of which 100 in the valley; 120 in tier one and 280
     * in tier two, each divided 3 : 1.
     */
    @Test
    void bandsThenTiers() {
        for (TierMethod method : TierMethod.values()) {
            BillableAgreement agreement = Usages.agreement(
                            "A1",
                            Usages.version(Usages.byBand(Map.of(
                                            TouBand.PEAK, Usages.price("0.617"),
                                            TouBand.VALLEY, Usages.price("0.307"))))
                                    .withTiers(Optional.of(shanghai(method))))
                    .withRunningTotal(Energy.ofKwh(3000));
            BandedEnergy energy = BandedEnergy.of(
                    Energy.ofKwh(400), Map.of(TouBand.PEAK, Energy.ofKwh(300), TouBand.VALLEY, Energy.ofKwh(100)));
            Bill bill = Billing.price(Usages.usage(Usages.use(agreement, energy)))
                    .orElseThrow()
                    .bill();
            // 90 × 0.617 + 30 × 0.307 + 210 × 0.677 + 70 × 0.337
            assertThat(bill.total()).as("%s", method).isEqualTo(Yuan.of("230.50"));
        }
    }
}
