package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.PriceChangeSplit;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.Timeline;
import org.junit.jupiter.api.Test;

/** A price that changes inside the period; June 2025, and the new price holds from the eleventh on. Amounts are worked out by hand. */
class PriceChangeTest {
    private static final LocalDate CHANGE = LocalDate.of(2025, 6, 11);
    private static final BillingPeriod BEFORE = new BillingPeriod(LocalDate.of(2025, 5, 31), LocalDate.of(2025, 6, 10));
    private static final BillingPeriod AFTER = new BillingPeriod(LocalDate.of(2025, 6, 10), LocalDate.of(2025, 6, 30));

    private static CompiledTariff compiled(TariffVersion version, LocalDate from) {
        return CompiledTariff.of("T1", version.withEffective(EffectiveRange.since(from)));
    }

    private static BillableAgreement agreement(TariffVersion before, TariffVersion after) {
        CompiledTariff first = compiled(before, LocalDate.of(2024, 1, 1));
        CompiledTariff second = compiled(after, CHANGE);
        Timeline<CompiledTariff> tariffs =
                Timeline.changing(Usages.MONTH, first, new TreeMap<>(Map.of(CHANGE, second)));
        return BillableAgreement.builder()
                .no("A1")
                .tariff(second)
                .tariffTimeline(tariffs)
                .build();
    }

    static SettledUsage usage(String before, String after, String kwh) {
        return Usages.usage(Usages.use(
                agreement(Usages.version(Usages.flat("base", before)), Usages.version(Usages.flat("base", after))),
                kwh));
    }

    private static Bill bill(SettledUsage usage) {
        return Billing.price(usage).orElseThrow().bill();
    }

    private static List<String> lines(Bill bill) {
        return bill.lines().stream()
                .map(line -> line.days().map(BillingPeriod::toString).orElse("whole") + " "
                        + line.band().map(band -> band + " ").orElse("") + line.quantity() + " " + line.price() + " "
                        + line.amount().toPlainString())
                .toList();
    }

    /** 301 kWh × 10 ÷ 30 is 100.33: 100 before and the remainder of 201 after; and the bill says so. */
    @Test
    void byDays() {
        Bill bill = bill(usage("0.5", "0.6", "301"));
        assertThat(lines(bill))
                .containsExactly(
                        "2025-06-01 to 2025-06-10 100 kWh 0.5 yuan/kWh 50.00",
                        "2025-06-11 to 2025-06-30 201 kWh 0.6 yuan/kWh 120.60");
        assertThat(bill.lines().get(0).source().tariffVersion()).isEqualTo("2024-01-01");
        assertThat(bill.lines().get(1).source().tariffVersion()).isEqualTo("2025-06-11");
        assertThat(bill.warnings().stream().map(each -> each.code()))
                .containsExactly(BillingIssues.ENERGY_SPLIT_BY_DAYS);
    }

    @Test
    void byDaysToHundredths() {
        BillingPolicy policy = BillingPolicy.defaults().withSplitRounding(Rounding.halfUp(2));
        Bill bill = bill(usage("0.5", "0.6", "301").withPolicy(policy));
        assertThat(bill.lines().get(0).quantity()).isEqualTo(Energy.ofKwh("100.33"));
        assertThat(bill.lines().get(1).quantity()).isEqualTo(Energy.ofKwh("200.67"));
    }

    private static SettledUsage read(SettledUsage usage, String before, String after) {
        AgreementUsage use = usage.agreements().get(0);
        PartEnergy first = new PartEnergy(BEFORE, BandedEnergy.of(Energy.ofKwh(before)));
        PartEnergy second = new PartEnergy(AFTER, BandedEnergy.of(Energy.ofKwh(after)));
        return usage.withAgreements(new AgreementUsage(
                use.agreement(), use.energy(), use.reactive(), use.demand(), List.of(first, second)));
    }

    @Test
    void byReadingsAtTheChange() {
        Bill bill = bill(read(usage("0.5", "0.6", "301"), "40.5", "260.5"));
        assertThat(lines(bill))
                .containsExactly(
                        "2025-06-01 to 2025-06-10 40.5 kWh 0.5 yuan/kWh 20.25",
                        "2025-06-11 to 2025-06-30 260.5 kWh 0.6 yuan/kWh 156.30");
        assertThat(bill.warnings()).isEmpty();
    }

    /** Loss was added to what was read: 33 kWh more go 41 : 260, that is 4.5 and 28.5, whole kWh first. */
    @Test
    void lossFollowsWhatWasRead() {
        Bill bill = bill(read(usage("0.5", "0.6", "334"), "41", "260"));
        // 334 × 41 ÷ 301 = 45.49
        assertThat(bill.lines().get(0).quantity()).isEqualTo(Energy.ofKwh(45));
        assertThat(bill.lines().get(1).quantity()).isEqualTo(Energy.ofKwh(289));
    }

    @Test
    void readingsAreNotLookedAtWhereThePolicySaysDays() {
        BillingPolicy policy = BillingPolicy.defaults().withPriceChangeSplit(PriceChangeSplit.DAYS);
        Bill bill = bill(read(usage("0.5", "0.6", "300"), "40", "260").withPolicy(policy));
        assertThat(bill.lines().get(0).quantity()).isEqualTo(Energy.ofKwh(100));
    }

    @Test
    void allAtTheClosingPrice() {
        BillingPolicy policy = BillingPolicy.defaults().withPriceChangeSplit(PriceChangeSplit.CLOSING_PRICE);
        assertThat(lines(bill(usage("0.5", "0.6", "301").withPolicy(policy))))
                .containsExactly("whole 301 kWh 0.6 yuan/kWh 180.60");
    }

    /** A band goes to the days on which it has a price: sharp hours that begin on the eleventh were not sharp before. */
    @Test
    void aNewBandGoesToItsOwnDays() {
        TariffVersion before = Usages.version(
                Usages.byBand(Map.of(TouBand.PEAK, Usages.price("0.8"), TouBand.FLAT, Usages.price("0.5"))));
        TariffVersion after = Usages.version(Usages.byBand(Map.of(
                TouBand.SHARP,
                Usages.price("1"),
                TouBand.PEAK,
                Usages.price("0.8"),
                TouBand.FLAT,
                Usages.price("0.5"))));
        BandedEnergy energy = BandedEnergy.of(
                Energy.ofKwh(360),
                Map.of(
                        TouBand.SHARP, Energy.ofKwh(60),
                        TouBand.PEAK, Energy.ofKwh(90),
                        TouBand.FLAT, Energy.ofKwh(210)));
        Bill bill = bill(Usages.usage(Usages.use(agreement(before, after), energy)));
        assertThat(lines(bill))
                .containsExactly(
                        "2025-06-01 to 2025-06-10 PEAK 30 kWh 0.8 yuan/kWh 24.00",
                        "2025-06-01 to 2025-06-10 FLAT 70 kWh 0.5 yuan/kWh 35.00",
                        "2025-06-11 to 2025-06-30 SHARP 60 kWh 1 yuan/kWh 60.00",
                        "2025-06-11 to 2025-06-30 PEAK 60 kWh 0.8 yuan/kWh 48.00",
                        "2025-06-11 to 2025-06-30 FLAT 140 kWh 0.5 yuan/kWh 70.00");
    }

    @Test
    void anExemptCustomerHasNoLineOfTheFund() {
        TariffVersion version = Usages.version(
                Usages.flat("base", "0.5"),
                Usages.component("fund", ChargeKind.FUND, new ComponentPrice.Flat(Usages.price("0.02"))));
        BillableAgreement exempt = Usages.agreement("A1", version).withExemptComponents("fund");
        assertThat(bill(Usages.usage(Usages.use(exempt, "300"))).total()).isEqualTo(Yuan.of("150.00"));
    }

    @Test
    void oneAndAHalfTimesThePurchasePrice() {
        TariffVersion version = Usages.version(
                Usages.component("purchase", ChargeKind.AGENCY_PURCHASE, new ComponentPrice.Flat(Usages.price("0.4"))),
                Usages.component("transport", ChargeKind.TRANSMISSION, new ComponentPrice.Flat(Usages.price("0.2"))));
        BillableAgreement dear =
                Usages.agreement("A1", version).withPurchaseMultiple(org.gridmarketing.model.quantity.Ratio.of("1.5"));
        assertThat(lines(bill(Usages.usage(Usages.use(dear, "100")))))
                .containsExactly("whole 100 kWh 0.6 yuan/kWh 60.00", "whole 100 kWh 0.2 yuan/kWh 20.00");
    }

    private static SettledUsage noOp(int day, String kwh) {
        TariffVersion version = Usages.version(Usages.flat("base", "0.5583"));
        LocalDate change = LocalDate.of(2025, 6, day);
        Timeline<CompiledTariff> tariffs = Timeline.changing(
                Usages.MONTH,
                compiled(version, LocalDate.of(2024, 1, 1)),
                new TreeMap<>(Map.of(change, compiled(version, change))));
        BillableAgreement agreement = BillableAgreement.builder()
                .no("A1")
                .tariff(compiled(version, change))
                .tariffTimeline(tariffs)
                .build();
        return Usages.usage(Usages.use(agreement, kwh));
    }

    @Property
    void aChangeThatChangesNoPriceDividesNothing(
            @ForAll @IntRange(min = 1, max = 30) int day, @ForAll @IntRange(max = 900_000) int hundredths) {
        String kwh = BigDecimal.valueOf(hundredths, 2).toPlainString();
        Bill bill = bill(noOp(day, kwh));
        assertThat(bill.warnings()).isEmpty();
        assertThat(bill.lines()).allSatisfy(line -> assertThat(line.days()).isEmpty());
        assertThat(bill.total()).isEqualTo(Rounding.FEN.round(Energy.ofKwh(kwh).at(Usages.price("0.5583"))));
    }

    @Property
    void theDividedEnergyIsTheWhole(
            @ForAll @IntRange(min = -90_000, max = 900_000) int peak, @ForAll @IntRange(max = 900_000) int flat) {
        TariffVersion version = Usages.version(
                Usages.byBand(Map.of(TouBand.PEAK, Usages.price("0.8"), TouBand.FLAT, Usages.price("0.5"))));
        BandedEnergy energy =
                BandedEnergy.of(kwh(peak).plus(kwh(flat)), Map.of(TouBand.PEAK, kwh(peak), TouBand.FLAT, kwh(flat)));
        Bill bill = bill(Usages.usage(new AgreementUsage(
                agreement(
                        version,
                        Usages.version(Usages.byBand(
                                Map.of(TouBand.PEAK, Usages.price("0.9"), TouBand.FLAT, Usages.price("0.6"))))),
                energy,
                ReactiveEnergy.ZERO,
                Optional.empty())));
        for (TouBand band : energy.bands().keySet()) {
            assertThat(bill.lines().stream()
                            .filter(line -> line.band().equals(Optional.of(band)))
                            .map(line -> (Energy) line.quantity())
                            .reduce(Energy.ZERO, Energy::plus))
                    .isEqualTo(energy.in(band));
        }
    }

    private static Energy kwh(int hundredths) {
        return Energy.ofKwh(BigDecimal.valueOf(hundredths, 2));
    }
}
