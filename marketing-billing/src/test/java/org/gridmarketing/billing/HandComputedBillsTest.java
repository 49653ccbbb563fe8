package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.ContractDemandRule;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierBandSurcharges;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Customers of kinds that no published problem covers, worked out by hand from the rules before they were billed. */
class HandComputedBillsTest {
    private static Bill price(SettledUsage usage) {
        return Billing.price(usage).orElseThrow().bill();
    }

    private static List<String> amounts(Bill bill) {
        return bill.lines().stream().map(line -> line.amount().toPlainString()).toList();
    }

    private static BandedEnergy bands(int peak, int valley) {
        return BandedEnergy.of(
                Energy.ofKwh(peak + valley),
                Map.of(TouBand.PEAK, Energy.ofKwh(peak), TouBand.VALLEY, Energy.ofKwh(valley)));
    }

    private static Map<TouBand, EnergyPrice> prices(String peak, String valley) {
        return Map.of(TouBand.PEAK, Usages.price(peak), TouBand.VALLEY, Usages.price(valley));
    }

    private static TierSchedule annual(TierMethod method, int first, TierBandSurcharges... bands) {
        return TierSchedule.builder()
                .cycle(TierCycle.ANNUAL)
                .method(method)
                .addTiers(Tier.upTo(Energy.ofKwh(first), EnergyPrice.ZERO))
                .addTiers(Tier.upTo(Energy.ofKwh(4800), Usages.price("0.05")))
                .addTiers(Tier.open(Usages.price("0.3")))
                .addBandSurcharges(bands)
                .build();
    }

    /** Jiangsu, bands first: 130 × 0.5583, 70 × 0.3583, and of 2650 + 200 kWh 90 beyond 2760 at 0.05 more. */
    @Test
    void aHouseholdThatReachesTierTwoWithBands() {
        TariffVersion version = Usages.version(Usages.byBand(prices("0.5583", "0.3583")))
                .withTiers(Optional.of(annual(TierMethod.INCREMENT, 2760)));
        BillableAgreement agreement = Usages.agreement("A1", version).withRunningTotal(Energy.ofKwh(2650));
        assertThat(amounts(price(Usages.usage(Usages.use(agreement, bands(130, 70))))))
                .containsExactly("72.58", "25.08", "4.50");
    }

    /**
     * Shanghai, a price for each tier and band: 3000 before, 240 of which 120 are within 3120; 150 in the peak and 90 in the valley are
     * halved. 75 × 0.617, 45 × 0.307, 75 × 0.677, 45 × 0.337: each ends in half a fen.
     */
    @Test
    void aHouseholdWithPricesByTierAndBand() {
        TierSchedule tiers = annual(
                TierMethod.SEGMENT,
                3120,
                new TierBandSurcharges(1, prices("0", "0")),
                new TierBandSurcharges(2, prices("0.06", "0.03")),
                new TierBandSurcharges(3, prices("0.36", "0.18")));
        TariffVersion version =
                Usages.version(Usages.byBand(prices("0.617", "0.307"))).withTiers(Optional.of(tiers));
        BillableAgreement agreement = Usages.agreement("A1", version).withRunningTotal(Energy.ofKwh(3000));
        Bill bill = price(Usages.usage(Usages.use(agreement, bands(150, 90))));
        assertThat(amounts(bill)).containsExactly("46.28", "13.82", "50.78", "15.17");
        assertThat(bill.total()).isEqualTo(Yuan.of("126.05"));
    }

    /** A meter that several households share (合表) has one price and no tiers, as in Guangdong 0.6272: 7200 kWh cost 4515.84. */
    @Test
    void householdsThatShareAMeter() {
        Edit edit = Edit.of(SampleCases.tier15())
                .version(
                        "FX-TIER-15-RESIDENTIAL",
                        version -> version.withTiers(Optional.empty())
                                .withComponents(version.components()
                                        .get(0)
                                        .withPrice(new ComponentPrice.Flat(Usages.price("0.6272")))));
        assertThat(amounts(Billing.bill(edit.result()).orElseThrow().bill())).containsExactly("4515.84");
    }

    private static SettledUsage assessed(PowerFactorStandard standard, int kvarh) {
        BillableAgreement agreement = Usages.agreement("A1", Usages.version(Usages.flat("base", "0.5")))
                .withPowerFactorStandard(standard)
                .withPowerFactorParticipation(PowerFactorParticipation.ENERGY_AND_CHARGE);
        return Usages.usage(new AgreementUsage(
                agreement, BandedEnergy.of(Energy.ofKwh(10_000)), ReactiveEnergy.ofKvarh(kvarh), Optional.empty()));
    }

    /**
     * 10000 kWh at 0.5 are 5000 yuan. Agriculture by 0.80: cosφ 0.78 is 1 % more, 0.80 nothing, above 0.92 1.3 % less. The border between
     * 0.89 and 0.90 is cosφ 0.895, Wq = 4983.98: one kvarh decides.
     */
    @ParameterizedTest
    @CsvSource({
        "P080, 8023, 5050.00",
        "P080, 7500, 5000.00",
        "P080, 3000, 4935.00",
        "P090, 4983, 5000.00",
        "P090, 4984, 5025.00",
        "P085, 4983, 4975.00",
        "P085, 4984, 4980.00",
        "P085, 3600, 4945.00",
        "P085, 3794, 4952.50"
    })
    void thePowerFactorOfFiveThousandYuan(PowerFactorStandard standard, int kvarh, String total) {
        assertThat(price(assessed(standard, kvarh)).total()).isEqualTo(Yuan.of(total));
    }

    /** 800 of 1600 kVA suspended on the eleventh: ten days. 800 + 800 × 10 ÷ 30 or ÷ 31, at 26.3 yuan. */
    @ParameterizedTest
    @CsvSource({
        "2023-10, 31, 1066.67 kVA 28053.42",
        "2024-09, 30, 1066.67 kVA 28053.42",
        "2024-10, 31, 1058.06 kVA 27826.98"
    })
    void suspendedOnTheEleventh(String month, int days, String charge) {
        Edit edit = TwoPart.with(
                TwoPart.period(month + "-01", month + "-" + days, "26.3"),
                TwoPart.unit("T1", "800", TwoPart.suspended(month + "-11")),
                TwoPart.unit("T2", "800"));
        assertThat(TwoPart.basic(edit)).containsExactly(charge);
    }

    /** 1200 kW agreed, 1300 used, limit 1260: 1280, 1340 and 1400 kW at 42 yuan. */
    @ParameterizedTest
    @CsvSource({"CONTRACT_PLUS_2X, 53760.00", "LIMIT105_PLUS_2X, 56280.00", "ACTUAL_PLUS_EXCESS, 58800.00"})
    void demandBeyondTheContract(ContractDemandRule rule, String charge) {
        TariffVersion version = Usages.version(Usages.flat("base", "0"))
                .withBasicCharge(BasicChargePrices.builder()
                        .demandPrice(DemandPrice.ofYuanPerKwMonth("42"))
                        .build());
        BillableAgreement agreement = Usages.agreement("A1", version)
                .withBasicCharge(new BasicCharge.ByContractDemand(
                        Power.ofKw(1200), ApparentPower.ofKva(2500), ApparentPower.ofKva(2500)));
        AgreementUsage use = new AgreementUsage(
                agreement, BandedEnergy.of(Energy.ofKwh(1)), ReactiveEnergy.ZERO, Optional.of(Power.ofKw(1300)));
        SettledUsage usage =
                Usages.usage(use).withPolicy(BillingPolicy.defaults().withContractDemandRule(rule));
        assertThat(price(usage).total()).isEqualTo(Yuan.of(charge));
    }

    /** 1000 kWh, 0.50 for twenty days and 0.60 for ten: 667 and 333 kWh. */
    @Test
    void aPriceThatChangesOnThe21st() {
        LocalDate change = LocalDate.of(2025, 6, 21);
        CompiledTariff before = CompiledTariff.of("T1", Usages.version(Usages.flat("base", "0.5")));
        CompiledTariff after = CompiledTariff.of(
                "T1", Usages.version(Usages.flat("base", "0.6")).withEffective(EffectiveRange.since(change)));
        BillableAgreement agreement = BillableAgreement.builder()
                .no("A1")
                .tariff(after)
                .tariffTimeline(Timeline.changing(Usages.MONTH, before, new TreeMap<>(Map.of(change, after))))
                .build();
        assertThat(amounts(price(Usages.usage(Usages.use(agreement, "1000"))))).containsExactly("333.50", "199.80");
    }

    /**
     * A market user of 500 kVA: transmission 10630.00, funds 4520.00, capacity 12200.00, contract 40000.00 and deviation −120.55 as settled.
     * cosφ 0.95 takes 0.75 % of 62709.45 off, 470.32; the tax of 13 % is in all but the funds, 62239.13 × 13 ÷ 113.
     */
    @Test
    void aMarketUserWithDeviation() {
        TariffVersion version = Usages.version(
                        Usages.component(
                                "transport", ChargeKind.TRANSMISSION, new ComponentPrice.Flat(Usages.price("0.1063"))),
                        Usages.component("fund", ChargeKind.FUND, new ComponentPrice.Flat(Usages.price("0.0452"))))
                .withBasicCharge(BasicChargePrices.builder()
                        .capacityPrice(CapacityPrice.ofYuanPerKvaMonth("24.4"))
                        .build());
        BillableAgreement agreement = Usages.agreement("A1", version)
                .withBasicCharge(new BasicCharge.ByCapacity(ApparentPower.ofKva(500)))
                .withPowerFactorStandard(PowerFactorStandard.P090)
                .withPowerFactorParticipation(PowerFactorParticipation.ENERGY_AND_CHARGE);
        Bill bill = price(Usages.usage(new AgreementUsage(
                        agreement,
                        BandedEnergy.of(Energy.ofKwh(100_000)),
                        ReactiveEnergy.ofKvarh(33_000),
                        Optional.empty()))
                .withStatedCharges(market("contract", "40000.00"), market("deviation", "-120.55"))
                .withPolicy(BillingPolicy.defaults().withVatRate(Optional.of(Percentage.ofPercent("13")))));
        assertThat(amounts(bill)).containsExactly("10630.00", "4520.00", "12200.00", "40000.00", "-120.55", "-470.32");
        assertThat(bill.total()).isEqualTo(Yuan.of("66759.13"));
        assertThat(bill.vatIncluded()).contains(Yuan.of("7160.25"));
    }

    private static StatedCharge market(String code, String yuan) {
        return new StatedCharge("A1", code, new Bilingual(code, code), Yuan.of(yuan), true, true);
    }
}
