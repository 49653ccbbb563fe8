package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.metering.powerfactor.ReactiveForAssessment;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.ContractDemandRule;
import org.gridmarketing.model.tariff.LoadFactorDiscount;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published problems that need no meter, from settled usage; each names its source. */
class PublishedRulesTest {
    private static Bill price(SettledUsage usage) {
        return Billing.price(usage).orElseThrow().bill();
    }

    private static BasicChargePrices demandPrice(String price) {
        return BasicChargePrices.builder()
                .demandPrice(DemandPrice.ofYuanPerKwMonth(price))
                .build();
    }

    private static SettledUsage demand(
            BasicCharge basis, BasicChargePrices prices, String actualKw, String kwh, BillingPolicy policy) {
        TariffVersion version = Usages.version(Usages.flat("base", "0")).withBasicCharge(prices);
        BillableAgreement agreement = Usages.agreement("A1", version).withBasicCharge(basis);
        AgreementUsage use = new AgreementUsage(
                agreement, BandedEnergy.of(Energy.ofKwh(kwh)), ReactiveEnergy.ZERO, Optional.of(Power.ofKw(actualKw)));
        return Usages.usage(use).withPolicy(policy);
    }

    private static String billedKw(ContractDemandRule rule, String contract, String actual, int kva) {
        BasicCharge basis = new BasicCharge.ByContractDemand(
                Power.ofKw(contract), ApparentPower.ofKva(kva), ApparentPower.ofKva(kva));
        BillingPolicy policy = BillingPolicy.defaults().withContractDemandRule(rule);
        BillLine line = price(demand(basis, demandPrice("30"), actual, "0", policy)).lines().stream()
                .filter(each -> each.kind() == ChargeKind.DEMAND_CHARGE)
                .findFirst()
                .orElseThrow();
        assertThat(line.amount().toBigDecimal())
                .isEqualByComparingTo(line.quantity().toBigDecimal().multiply(Usages.number("30")));
        return line.quantity().toString();
    }

    /**
     * BF-06 (58z.net/z/310404533.html): contract 1000 kW, actual 1300 kW gives 1550 kW in the published reading; as 发改办价格〔2016〕
     * 1583号 is worded 1500 kW; by the reading before 2016, with no allowance, 1600 kW. The other rows are worked out by hand:
     * at the limit, just above it, below the contract, below the floor of 40 % of 2000 kVA, and a contract below the floor.
     */
    @ParameterizedTest
    @CsvSource({
        "CONTRACT_PLUS_2X, 1000, 1300, 1500",
        "LIMIT105_PLUS_2X, 1000, 1300, 1550",
        "ACTUAL_PLUS_EXCESS, 1000, 1300, 1600",
        "CONTRACT_PLUS_2X, 1000, 1050, 1000",
        "LIMIT105_PLUS_2X, 1000, 1050, 1000",
        "ACTUAL_PLUS_EXCESS, 1000, 1050, 1100",
        "CONTRACT_PLUS_2X, 1000, 1050.1, 1000.2",
        "LIMIT105_PLUS_2X, 1000, 1050.1, 1050.2",
        "CONTRACT_PLUS_2X, 1000, 700, 1000",
        "LIMIT105_PLUS_2X, 1000, 700, 1000",
        "ACTUAL_PLUS_EXCESS, 1000, 900, 900",
        "ACTUAL_PLUS_EXCESS, 1000, 700, 800",
        "CONTRACT_PLUS_2X, 600, 700, 800",
        "CONTRACT_PLUS_2X, 600, 900, 920",
        "LIMIT105_PLUS_2X, 600, 900, 960",
        "ACTUAL_PLUS_EXCESS, 600, 700, 800",
        "ACTUAL_PLUS_EXCESS, 600, 900, 1000"
    })
    void contractDemand(ContractDemandRule rule, String contract, String actual, String billed) {
        assertThat(billedKw(rule, contract, actual, 2000)).isEqualTo(billed + " kW");
    }

    /** BF-11 (99.wendadaohang.com/zd/WXWzOXzjjtXzzXWW77t.html): 2800 kVA at 23 yuan. */
    @Test
    void capacityCharge() {
        TariffVersion version = Usages.version(Usages.flat("base", "0.5"))
                .withBasicCharge(BasicChargePrices.builder()
                        .capacityPrice(CapacityPrice.ofYuanPerKvaMonth("23"))
                        .build());
        Bill bill = price(Usages.usage(Usages.use(
                Usages.agreement("A1", version).withBasicCharge(new BasicCharge.ByCapacity(ApparentPower.ofKva(2800))),
                "0")));
        assertThat(bill.total()).isEqualTo(Yuan.of("64400"));
    }

    /** BF-12 (99.wendadaohang.com/zd/WXWzOXzjjtXzzXWW77t.html): 1227 kW at 32 yuan are 39264; the source prints 39268. */
    @Test
    void demandCharge() {
        BasicCharge basis = new BasicCharge.ByActualDemand(ApparentPower.ofKva(2800));
        Bill bill = price(demand(basis, demandPrice("32"), "1227", "0", BillingPolicy.defaults()));
        assertThat(bill.total()).isEqualTo(Yuan.of("39264"));
    }

    /** PF-09 (circuity.cn/power/69.html): 2650 kWh at 0.5344 are 1416.16, 400 kVA at 26 yuan 10400. */
    @Test
    void energyAndCapacity() {
        TariffVersion version = Usages.version(Usages.flat("base", "0.5344"))
                .withBasicCharge(BasicChargePrices.builder()
                        .capacityPrice(CapacityPrice.ofYuanPerKvaMonth("26"))
                        .build());
        Bill bill = price(Usages.usage(Usages.use(
                Usages.agreement("A1", version).withBasicCharge(new BasicCharge.ByCapacity(ApparentPower.ofKva(400))),
                "2650")));
        assertThat(bill.lines().stream().map(line -> line.amount().toPlainString()))
                .containsExactly("1416.16", "10400.00");
    }

    /**
     * PF-06 (32336.cn, Je3D4090): a meter without a ratchet shows 20000 kvarh after 5000 ran back, so that 25000 were taken and 5000 sent
     * back: 30000 kvarh, and with 40000 kWh cosφ 0.80, 5 % more by the standard of 0.90.
     */
    @Test
    void reactiveEnergySentBack() {
        ReactiveEnergy assessed = ReactiveForAssessment.withoutRatchet(
                        ReactiveEnergy.ofKvarh(20_000),
                        ReactiveEnergy.ofKvarh(5000),
                        ObjectRef.of(Customer.class, "C1"),
                        TraceSink.none())
                .orElseThrow();
        assertThat(assessed).isEqualTo(ReactiveEnergy.ofKvarh(30_000));
        BillableAgreement agreement = assessed(Usages.version(Usages.flat("base", "0.5")), Optional.empty());
        Bill bill = powerFactor(agreement, "40000", assessed.toBigDecimal().toPlainString());
        assertThat(bill.powerFactors().get(0).powerFactor()).isEqualTo(Ratio.of("0.8"));
        assertThat(bill.powerFactors().get(0).rate()).isEqualTo(Percentage.ofPercent("5"));
        assertThat(adjustment(bill)).isEqualTo(Yuan.of("1000"));
    }

    /** 发改价格〔2023〕526号: from 260 kWh for each kVA on, the demand price is 90 %; the border belongs to the discount. */
    @ParameterizedTest
    @CsvSource({"259999.99, 42000.00", "260000, 37800.00", "300000, 37800.00"})
    void loadFactorDiscount(String kwh, String charge) {
        BasicChargePrices prices = demandPrice("42")
                .withLoadFactorDiscount(new LoadFactorDiscount(Ratio.of("260"), Percentage.ofPercent("90")));
        BasicCharge basis = new BasicCharge.ByActualDemand(ApparentPower.ofKva(1000));
        Bill bill = price(demand(basis, prices, "1000", kwh, BillingPolicy.defaults()));
        assertThat(bill.total()).isEqualTo(Yuan.of(charge));
    }

    private static BillableAgreement assessed(TariffVersion version, Optional<Yuan> base) {
        return Usages.agreement("A1", version)
                .withPowerFactorStandard(PowerFactorStandard.P090)
                .withPowerFactorParticipation(PowerFactorParticipation.ENERGY_AND_CHARGE)
                .withStatedPowerFactorBase(base);
    }

    private static Bill powerFactor(BillableAgreement agreement, String kwh, String kvarh) {
        return price(Usages.usage(new AgreementUsage(
                agreement, BandedEnergy.of(Energy.ofKwh(kwh)), ReactiveEnergy.ofKvarh(kvarh), Optional.empty())));
    }

    private static Yuan adjustment(Bill bill) {
        return bill.lines().stream()
                .filter(line -> line.kind() == ChargeKind.POWER_FACTOR_ADJUSTMENT)
                .map(BillLine::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    /** PF-01 (app.ixiawen.com question 36540193): 12600 yuan with +5 % are 12000 without; 9670 kvarh more make +9.5 %: 540 yuan more. */
    @Test
    void reactiveEnergyReadTooLow() {
        BillableAgreement agreement = assessed(Usages.version(Usages.flat("base", "0.3")), Optional.empty());
        Bill before = powerFactor(agreement, "40000", "30000");
        Bill after = powerFactor(agreement, "40000", "39670");
        assertThat(before.powerFactors().get(0).rate()).isEqualTo(Percentage.ofPercent("5"));
        assertThat(before.total()).isEqualTo(Yuan.of("12600"));
        assertThat(after.powerFactors().get(0).rate()).isEqualTo(Percentage.ofPercent("9.5"));
        assertThat(after.total()).isEqualTo(Yuan.of("13140"));
    }

    /**
     * PF-04 (dqdf.com/chinaconews/3_18217642.html): (364479.35 + 20800) × −0.6 % = −2311.6761; the source prints −2311.67, which is
     * cut off, not rounded.
     */
    @Test
    void adjustmentIsRoundedNotCutOff() {
        TariffVersion version = Usages.version(Usages.flat("base", "0"))
                .withBasicCharge(BasicChargePrices.builder()
                        .capacityPrice(CapacityPrice.ofYuanPerKvaMonth("26"))
                        .build());
        Yuan energy = List.of("178939.16", "119679.07", "62182.05", "2060.4", "1075.61", "543.06").stream()
                .map(Yuan::of)
                .reduce(Yuan.ZERO, Yuan::plus);
        Bill bill = powerFactor(
                assessed(version, Optional.of(energy))
                        .withBasicCharge(new BasicCharge.ByCapacity(ApparentPower.ofKva(800))),
                "694152",
                "256728");
        assertThat(bill.powerFactors().get(0).powerFactor()).isEqualTo(Ratio.of("0.94"));
        assertThat(adjustment(bill)).isEqualTo(Yuan.of("-2311.68"));
    }

    private static TariffVersion household(String peak, String valley) {
        return Usages.version(
                Usages.byBand(Map.of(TouBand.PEAK, Usages.price(peak), TouBand.VALLEY, Usages.price(valley))));
    }

    private static BandedEnergy peakAndValley(int peak, int valley) {
        return BandedEnergy.of(
                Energy.ofKwh(peak + valley),
                Map.of(TouBand.PEAK, Energy.ofKwh(peak), TouBand.VALLEY, Energy.ofKwh(valley)));
    }

    /** TIER-02 (zaojiaoba.cn zuoye/1962900): peak 3000, valley 1000; 1240 kWh are in tier two. */
    @Test
    void annualTiersOverBands() {
        TierSchedule tiers = TierSchedule.builder()
                .cycle(TierCycle.ANNUAL)
                .method(TierMethod.INCREMENT)
                .addTiers(Tier.upTo(Energy.ofKwh(2760), EnergyPrice.ZERO))
                .addTiers(Tier.upTo(Energy.ofKwh(4800), Usages.price("0.05")))
                .addTiers(Tier.open(Usages.price("0.3")))
                .build();
        TariffVersion version = household("0.5583", "0.3583").withTiers(tiers);
        Bill bill = price(Usages.usage(Usages.use(Usages.agreement("A1", version), peakAndValley(3000, 1000)))
                .withPeriod(new BillingPeriod(LocalDate.of(2012, 12, 31), LocalDate.of(2013, 12, 31))));
        assertThat(bill.total()).isEqualTo(Yuan.of("2095.20"));
    }

    /** RTOU-02 (m.csjbk.com/techan/369269.html): 60 kWh peak and 40 kWh valley. */
    @Test
    void householdWithBands() {
        Bill bill = price(
                Usages.usage(Usages.use(Usages.agreement("A1", household("0.5769", "0.3769")), peakAndValley(60, 40))));
        assertThat(bill.lines().stream().map(line -> line.amount().toPlainString()))
                .containsExactly("34.61", "15.08");
        assertThat(bill.total()).isEqualTo(Yuan.of("49.69"));
    }

    /**
     * AG-04, AG-08 (State Grid Hubei, January 2026, two-part 1–10 kV; xgszsj.xiaogan.gov.cn t20260108_568308): the components by
     * band add up to the published prices. A million kWh in each band show the price to the last decimal.
     */
    @Test
    void componentsMakeThePublishedBandPrices() {
        Map<TouBand, Ratio> ratios =
                Map.of(TouBand.SHARP, Ratio.of("2"), TouBand.FLAT, Ratio.ONE, TouBand.VALLEY, Ratio.of("0.45"));
        EnergyPrice agency = Usages.price("0.388090").plus(Usages.price("-0.003620"));
        EnergyPrice floating = agency.plus(Usages.price("0.013643"));
        TariffVersion version = Usages.version(
                Usages.component("energy", ChargeKind.AGENCY_PURCHASE, new ComponentPrice.Floating(floating, ratios)),
                Usages.flat("transmission", "0.1263"),
                Usages.flat("system", "0.082273"),
                Usages.flat("fund-grid-loan", "0.02"),
                Usages.flat("fund-reservoir", "0.0062"),
                Usages.flat("fund-renewable", "0.019"));
        assertThat(million(version, TouBand.FLAT)).isEqualTo(Yuan.of("651886"));
        assertThat(million(version, TouBand.SHARP)).isEqualTo(Yuan.of("1049999"));
        // 0.398113 × 0.45 = 0.17915085, published rounded to six decimals
        assertThat(million(version, TouBand.VALLEY)).isEqualTo(Yuan.of("432923.85"));
    }

    private static Yuan million(TariffVersion version, TouBand band) {
        Energy energy = Energy.ofKwh(1_000_000);
        BillableAgreement agreement = Usages.agreement("A1", version).withTariff(CompiledTariff.of("HB", version));
        SettledUsage usage = Usages.usage(Usages.use(agreement, BandedEnergy.of(energy, Map.of(band, energy))))
                .withPeriod(BillingPeriod.ofMonth(YearMonth.of(2026, 1)));
        return price(usage).total();
    }
}
