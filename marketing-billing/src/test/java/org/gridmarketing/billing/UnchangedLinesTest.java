package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.FreeEnergySplit;
import org.gridmarketing.model.tariff.PartCycle;
import org.gridmarketing.model.tariff.PriceChangeSplit;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierClosing;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.Timeline;
import org.junit.jupiter.api.Test;

/** What does not change inside the period stays one line, whatever else changes. June 2025; amounts are worked out by hand. */
class UnchangedLinesTest {
    private static final BillingPolicy READING =
            BillingPolicy.defaults().withPriceChangeSplit(PriceChangeSplit.READING);

    private static EnergyComponent fund(String price) {
        return Usages.component("fund", ChargeKind.FUND, new ComponentPrice.Flat(Usages.price(price)));
    }

    private static EnergyComponent fundUntil(int day) {
        return fund("0.02").withEffective(EffectiveRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, day)));
    }

    private static EnergyComponent transport() {
        return Usages.component("transport", ChargeKind.TRANSMISSION, new ComponentPrice.Flat(Usages.price("0.1")));
    }

    /** One version until a day, another one from the next day on. */
    private static BillableAgreement changing(TariffVersion before, TariffVersion after, int lastDay) {
        LocalDate change = LocalDate.of(2025, 6, lastDay + 1);
        CompiledTariff first = CompiledTariff.of("T1", before);
        CompiledTariff second = CompiledTariff.of("T1", after.withEffective(EffectiveRange.since(change)));
        return BillableAgreement.builder()
                .no("A1")
                .tariff(second)
                .tariffTimeline(Timeline.changing(Usages.MONTH, first, new TreeMap<>(Map.of(change, second))))
                .build();
    }

    private static SettledUsage usage(BillableAgreement agreement, String kwh) {
        return Usages.usage(Usages.use(agreement, kwh));
    }

    private static Bill bill(SettledUsage usage) {
        return Billing.price(usage).orElseThrow().bill();
    }

    private static List<String> lines(Bill bill) {
        return bill.lines().stream().map(UnchangedLinesTest::line).toList();
    }

    private static String line(BillLine line) {
        return line.source().component() + " "
                + line.days().map(BillingPeriod::toString).orElse("whole")
                + (line.tier().isPresent() ? " tier " + line.tier().getAsInt() : "") + " " + line.quantity() + " "
                + line.price() + " " + line.amount().toPlainString();
    }

    @Test
    void aFundThatEndsLeavesThePriceWhole() {
        TariffVersion version = Usages.version(Usages.flat("base", "0.5"), fundUntil(10));
        Bill bill = bill(usage(Usages.agreement("A1", version), "301"));
        assertThat(lines(bill))
                .containsExactly(
                        "base whole 301 kWh 0.5 yuan/kWh 150.50",
                        "fund 2025-06-01 to 2025-06-10 100 kWh 0.02 yuan/kWh 2.00");
        assertThat(bill.warnings()).extracting(w -> w.code()).containsExactly(BillingIssues.ENERGY_SPLIT_BY_DAYS);
    }

    /** Three segments: the price changes on the eleventh, the fund ends on the twentieth. To the twentieth 301 kWh are 200.67. */
    @Test
    void everyLineHasItsOwnDays() {
        BillableAgreement agreement = changing(
                Usages.version(Usages.flat("base", "0.5"), transport(), fundUntil(20)),
                Usages.version(Usages.flat("base", "0.6"), transport(), fundUntil(20)),
                10);
        ComputedBill computed = Billing.price(usage(agreement, "301")).orElseThrow();
        assertThat(lines(computed.bill()))
                .containsExactly(
                        "base 2025-06-01 to 2025-06-10 100 kWh 0.5 yuan/kWh 50.00",
                        "transport whole 301 kWh 0.1 yuan/kWh 30.10",
                        "fund 2025-06-01 to 2025-06-20 201 kWh 0.02 yuan/kWh 4.02",
                        "base 2025-06-11 to 2025-06-30 201 kWh 0.6 yuan/kWh 120.60");
        assertThat(computed.explain())
                .filteredOn(node -> node.step().id().equals(BillingSteps.PARTS_JOINED.id()))
                .hasSize(2);
    }

    @Test
    void aFundOnlyInItsOwnPriceChanges() {
        BillableAgreement agreement = changing(
                Usages.version(Usages.flat("base", "0.5"), fund("0.02")),
                Usages.version(Usages.flat("base", "0.5"), fund("0.01")),
                10);
        assertThat(lines(bill(usage(agreement, "300"))))
                .containsExactly(
                        "base whole 300 kWh 0.5 yuan/kWh 150.00",
                        "fund 2025-06-01 to 2025-06-10 100 kWh 0.02 yuan/kWh 2.00",
                        "fund 2025-06-11 to 2025-06-30 200 kWh 0.01 yuan/kWh 2.00");
    }

    /** What is not billed to the customer changes nothing for it: no division, no warning, and no reading is asked for. */
    @Test
    void aFundFromWhichTheCustomerIsExemptDividesNothing() {
        TariffVersion version = Usages.version(Usages.flat("base", "0.5"), fundUntil(10));
        BillableAgreement dated = Usages.agreement("A1", version).withExemptComponents("fund");
        BillableAgreement changed = changing(
                        Usages.version(Usages.flat("base", "0.5"), fund("0.02")),
                        Usages.version(Usages.flat("base", "0.5"), fund("0.01")),
                        10)
                .withExemptComponents("fund");
        for (BillableAgreement agreement : List.of(dated, changed)) {
            Bill bill = bill(usage(agreement, "301").withPolicy(READING));
            assertThat(lines(bill)).containsExactly("base whole 301 kWh 0.5 yuan/kWh 150.50");
            assertThat(bill.warnings()).isEmpty();
        }
    }

    /** A fund that is billed on a part of what was read asks for the reading of its day; the policy says so. */
    @Test
    void aFundThatIsBilledStillAsksForItsReading() {
        TariffVersion version = Usages.version(Usages.flat("base", "0.5"), fundUntil(10));
        assertThat(Billing.price(usage(Usages.agreement("A1", version), "301").withPolicy(READING))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(BillingIssues.READING_AT_CHANGE_MISSING);
    }

    @Test
    void aStatedQuantityIsDividedByDaysAndNothingElse() {
        EnergyComponent green = fundUntil(10).withStatedQuantity(Optional.of("green"));
        TariffVersion version = Usages.version(Usages.flat("base", "0.5"), green);
        SettledUsage usage = usage(Usages.agreement("A1", version), "301")
                .withStatedQuantities(Map.of("green", Energy.ofKwh(90)))
                .withPolicy(READING);
        Bill bill = bill(usage);
        assertThat(lines(bill))
                .containsExactly(
                        "base whole 301 kWh 0.5 yuan/kWh 150.50",
                        "fund 2025-06-01 to 2025-06-10 90 kWh 0.02 yuan/kWh 1.80");
        assertThat(bill.warnings()).isEmpty();
    }

    /** Whatever day the fund ends on, the other lines are those of a bill without it. */
    @Property
    void otherLinesAreThoseWithoutTheFund(
            @ForAll @IntRange(min = 1, max = 29) int day,
            @ForAll @IntRange(max = 6000) int kwh,
            @ForAll @IntRange(max = 3000) int before,
            @ForAll TierMethod method) {
        Optional<TierSchedule> tiers = Optional.of(tiers(method));
        TariffVersion with =
                Usages.version(Usages.flat("base", "0.5583"), fundUntil(day)).withTiers(tiers);
        TariffVersion without = Usages.version(Usages.flat("base", "0.5583")).withTiers(tiers);
        List<String> lines = new ArrayList<>(lines(bill(used(with, before, kwh))));
        lines.removeIf(line -> line.startsWith("fund"));
        assertThat(lines).isEqualTo(lines(bill(used(without, before, kwh))));
    }

    private static SettledUsage used(TariffVersion version, int before, int kwh) {
        return usage(Usages.agreement("A1", version).withRunningTotal(Energy.ofKwh(before)), Integer.toString(kwh));
    }

    private static TierSchedule tiers(TierMethod method) {
        return TierSchedule.builder()
                .cycle(TierCycle.ANNUAL)
                .method(method)
                .addTiers(Tier.upTo(Energy.ofKwh(2160), Usages.price("0")))
                .addTiers(Tier.upTo(Energy.ofKwh(4800), Usages.price("0.05")))
                .addTiers(Tier.open(Usages.price("0.3")))
                .partCycle(PartCycle.STARTED_MONTHS)
                .build();
    }

    /**
     * Closed on 25 June after 1500 kWh, the price changes on the eleventh: the bounds of six months are 1080 and 2400. 300 kWh more
     * make 1800, so 720 are in tier two in all; the 1500 were billed in tier one, and 420 of them change tier once, not twice.
     */
    @Test
    void theYearIsSettledAgainOnce() {
        BillableAgreement agreement = changing(
                        Usages.version(Usages.flat("base", "0.5")).withTiers(Optional.of(tiers(TierMethod.SEGMENT))),
                        Usages.version(Usages.flat("base", "0.6")).withTiers(Optional.of(tiers(TierMethod.SEGMENT))),
                        10)
                .withRunningTotal(Energy.ofKwh(1500))
                .withTierFacts(TierFacts.builder()
                        .suppliedTo(LocalDate.of(2025, 6, 25))
                        .build());
        assertThat(lines(bill(usage(agreement, "300")
                        .withPolicy(BillingPolicy.defaults().withTierClosing(TierClosing.RESETTLED)))))
                .containsExactly(
                        "base 2025-06-01 to 2025-06-10 tier 1 -420 kWh 0.5 yuan/kWh -210.00",
                        "base 2025-06-01 to 2025-06-10 tier 2 520 kWh 0.55 yuan/kWh 286.00",
                        "base 2025-06-11 to 2025-06-30 tier 2 200 kWh 0.65 yuan/kWh 130.00");
    }

    private static List<String> free(BillableAgreement agreement, FreeEnergySplit split) {
        return lines(bill(usage(agreement, "300")
                        .withPolicy(BillingPolicy.defaults().withFreeEnergySplit(split))))
                .stream()
                .filter(line -> line.startsWith("free-energy"))
                .toList();
    }

    /** 15 kWh free of 300, 100 of them at 0.50 and 200 at 0.60. */
    @Test
    void freeEnergyIsSharedAsTheEnergyOrGoesAtTheClosingPrice() {
        BillableAgreement agreement = changing(
                        Usages.version(Usages.flat("base", "0.5")), Usages.version(Usages.flat("base", "0.6")), 10)
                .withFreeEnergy(Energy.ofKwh(15));
        assertThat(free(agreement, FreeEnergySplit.AS_ENERGY))
                .containsExactly(
                        "free-energy 2025-06-01 to 2025-06-10 -5 kWh 0.5 yuan/kWh -2.50",
                        "free-energy 2025-06-11 to 2025-06-30 -10 kWh 0.6 yuan/kWh -6.00");
        assertThat(free(agreement, FreeEnergySplit.CLOSING_PRICE))
                .containsExactly("free-energy whole -15 kWh 0.6 yuan/kWh -9.00");
    }

    /** 2.9 kWh by 29 of 30 days are 2.8, whole 3: more than there is. */
    @Test
    void roundingGivesNoMoreFreeEnergyThanThereIs() {
        BillableAgreement agreement = changing(
                        Usages.version(Usages.flat("base", "0.5")), Usages.version(Usages.flat("base", "0.6")), 29)
                .withFreeEnergy(Energy.ofKwh("2.9"));
        assertThat(free(agreement, FreeEnergySplit.AS_ENERGY))
                .containsExactly("free-energy 2025-06-01 to 2025-06-29 -2.9 kWh 0.5 yuan/kWh -1.45");
    }

    @Test
    void freeEnergyStaysWholeWhereItsPriceDoes() {
        BillableAgreement agreement = Usages.agreement("A1", Usages.version(Usages.flat("base", "0.5"), fundUntil(10)))
                .withFreeEnergy(Energy.ofKwh(15));
        assertThat(free(agreement, FreeEnergySplit.AS_ENERGY))
                .containsExactly("free-energy whole -15 kWh 0.5 yuan/kWh -7.50");
    }

    /** Free energy is of the whole period: a short last part does not cut it. */
    @Test
    void freeEnergyIsNotCutToTheLastPart() {
        BillableAgreement agreement = changing(
                        Usages.version(Usages.flat("base", "0.5")), Usages.version(Usages.flat("base", "0.6")), 29)
                .withFreeEnergy(Energy.ofKwh(15));
        Bill bill = bill(usage(agreement, "300"));
        assertThat(bill.warnings()).extracting(w -> w.code()).containsExactly(BillingIssues.ENERGY_SPLIT_BY_DAYS);
        assertThat(free(agreement, FreeEnergySplit.CLOSING_PRICE))
                .containsExactly("free-energy whole -15 kWh 0.6 yuan/kWh -9.00");
    }
}
