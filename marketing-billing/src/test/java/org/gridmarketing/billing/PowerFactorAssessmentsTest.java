package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorRelief;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.LightingTreatment;
import org.gridmarketing.model.tariff.PowerFactorBase;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.PowerFactorPolicy;
import org.gridmarketing.model.tariff.PowerFactorScope;
import org.gridmarketing.model.tariff.SeveralStandards;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Power-factor assessments of customers with several standards, sub-points, reliefs and bases; each number worked out by hand. */
class PowerFactorAssessmentsTest {
    private static final PowerFactorParticipation BOTH = PowerFactorParticipation.ENERGY_AND_CHARGE;

    /** Energy at one yuan, so that the base is the energy. */
    static AgreementUsage use(
            String no, PowerFactorStandard standard, PowerFactorParticipation part, int kwh, int kvarh) {
        BillableAgreement agreement = Usages.agreement(
                        no,
                        Usages.version(
                                Usages.flat("base", "1"),
                                Usages.component(
                                        "fund",
                                        ChargeKind.FUND,
                                        new org.gridmarketing.model.tariff.ComponentPrice.Flat(Usages.price("0.1")))))
                .withPowerFactorStandard(standard)
                .withPowerFactorParticipation(part);
        return use(agreement, kwh, kvarh);
    }

    private static AgreementUsage use(BillableAgreement agreement, int kwh, int kvarh) {
        return new AgreementUsage(
                agreement, BandedEnergy.of(Energy.ofKwh(kwh)), ReactiveEnergy.ofKvarh(kvarh), Optional.empty());
    }

    static SettledUsage usage(PowerFactorPolicy policy, AgreementUsage... uses) {
        return Usages.usage(uses).withPolicy(BillingPolicy.defaults().withPowerFactor(policy));
    }

    private static List<String> rows(SettledUsage usage) {
        Bill bill = Billing.price(usage).orElseThrow().bill();
        assertThat(Billing.price(usage).orElseThrow().explain()).isNotEmpty();
        return bill.powerFactors().stream()
                .map(row -> row.agreementNo() + " " + row.standard() + " " + row.powerFactor() + " " + row.rate())
                .toList();
    }

    private static List<String> lines(SettledUsage usage) {
        return Billing.price(usage).orElseThrow().bill().lines().stream()
                .filter(line -> line.kind() == ChargeKind.POWER_FACTOR_ADJUSTMENT)
                .map(line -> line.source().agreementNo() + " " + line.quantity() + " "
                        + line.amount().toPlainString())
                .toList();
    }

    static SettledUsage twoStandards(SeveralStandards together) {
        return usage(
                PowerFactorPolicy.defaults().withSeveralStandards(together),
                use("A1", PowerFactorStandard.P090, BOTH, 4000, 3000),
                use("A2", PowerFactorStandard.P085, BOTH, 3000, 4000));
    }

    /** 0.80 and 0.60 of their own, +5 % and +15 %; together 7000 kWh and 7000 kvarh are 0.71, +9.5 % and +7 %. */
    @Test
    void differentStandardsOfOneCustomer() {
        SettledUsage own = twoStandards(SeveralStandards.EACH_ON_ITS_ENERGY);
        assertThat(rows(own)).containsExactly("A1 0.9 0.8 5 %", "A2 0.85 0.6 15 %");
        assertThat(lines(own)).containsExactly("A1 4000.00 yuan 200.00", "A2 3000.00 yuan 450.00");
        SettledUsage one = twoStandards(SeveralStandards.ONE_FACTOR_FOR_ALL);
        assertThat(rows(one)).containsExactly("A1 0.9 0.71 9.5 %", "A2 0.85 0.71 7 %");
        assertThat(lines(one)).containsExactly("A1 4000.00 yuan 380.00", "A2 3000.00 yuan 210.00");
    }

    /**
     * BILL-02 (examk.com/p/1123548778.html): 310552.50 yuan adjusted by −0.75 %; with 1400 yuan of lighting 311952.50.
     * Beside the main meter, 2000 kWh at 0.45 yuan are not taken off it.
     */
    @ParameterizedTest
    @CsvSource({
        "AS_ARCHIVED, -2329.14, -2335.89",
        "ENERGY_ONLY, -2329.14, -2335.89",
        "LEFT_OUT, -2329.14, -2335.89",
        "TAKES_PART, -2339.64, -2346.39",
        "BY_CONNECTION, -2339.64, -2335.89"
    })
    void lighting(LightingTreatment treatment, String behind, String besideIt) {
        Edit edit = ArchiveRefusals.bill02()
                .policy(policy -> policy.withPowerFactor(
                        policy.powerFactor().withLighting(treatment).withBase(PowerFactorBase.WITHOUT_LEVIES)));
        assertThat(adjustments(edit)).containsExactly(behind);
        Edit beside = edit.point(
                "FX-BILL-02-P2", p -> p.withParentNo(Recorded.absent()).withDeductedFromParent(Recorded.of(YesNo.NO)));
        assertThat(adjustments(beside)).containsExactly(besideIt);
    }

    /** With each main point on its own, a lighting point beside the main one has an assessment of its own. */
    @Test
    void eachMainPoint() {
        Edit apart = lightingBeside()
                .policy(policy -> policy.withPowerFactor(policy.powerFactor().withScope(PowerFactorScope.MAIN_POINT)));
        assertThat(TwoPart.bill(apart).powerFactors().stream().map(row -> row.active() + " " + row.reactive()))
                .containsExactly("511800 kWh 110100 kvarh", "2000 kWh 0 kvarh");
        assertThat(adjustments(apart)).hasSize(2);
    }

    static Edit lightingBeside() {
        return ArchiveRefusals.bill02()
                .point(
                        "FX-BILL-02-P2",
                        p -> p.withParentNo(Recorded.absent()).withDeductedFromParent(Recorded.of(YesNo.NO)))
                .agreement(
                        "FX-BILL-02-A2",
                        a -> a.withPowerFactorStandard(Recorded.of(PowerFactorStandard.P085))
                                .withPowerFactorParticipation(Recorded.of(BOTH)));
    }

    private static List<String> adjustments(Edit edit) {
        return TwoPart.bill(edit).lines().stream()
                .filter(line -> line.kind() == ChargeKind.POWER_FACTOR_ADJUSTMENT)
                .map(line -> line.amount().toPlainString())
                .toList();
    }

    static SettledUsage betweenTwoStandards() {
        return usage(
                PowerFactorPolicy.defaults(),
                use("A1", PowerFactorStandard.P090, BOTH, 4000, 3000),
                use("A2", PowerFactorStandard.P085, BOTH, 3000, 4000),
                use("A3", PowerFactorStandard.NONE, PowerFactorParticipation.ENERGY_ONLY, 1000, 0));
    }

    /** Under one factor for all there is no question where the third agreement's energy belongs. */
    @Test
    void energyBetweenTwoStandards() {
        SettledUsage one = betweenTwoStandards()
                .withPolicy(BillingPolicy.defaults()
                        .withPowerFactor(PowerFactorPolicy.defaults()
                                .withSeveralStandards(SeveralStandards.ONE_FACTOR_FOR_ALL)));
        assertThat(rows(one)).containsExactly("A1 0.9 0.75 7.5 %", "A2 0.85 0.75 5 %");
    }

    /** A sub-point of its own neither helps nor harms the main point: 0.80 and 1.00. */
    @Test
    void aSubPointOnItsOwn() {
        SettledUsage usage = usage(
                PowerFactorPolicy.defaults(),
                use("A1", PowerFactorStandard.P090, BOTH, 4000, 3000),
                use("A2", PowerFactorStandard.P090, PowerFactorParticipation.SEPARATE_SUB_POINT, 2000, 0));
        assertThat(rows(usage)).containsExactly("A1 0.9 0.8 5 %", "A2 0.9 1 -0.75 %");
        assertThat(lines(usage)).containsExactly("A1 4000.00 yuan 200.00", "A2 2000.00 yuan -15.00");
    }

    private static SettledUsage relieved(PowerFactorRelief relief, int kvarh) {
        AgreementUsage use = use("A1", PowerFactorStandard.P085, BOTH, 4000, kvarh);
        return usage(PowerFactorPolicy.defaults(), use(use.agreement().withPowerFactorRelief(relief), 4000, kvarh));
    }

    /** A lowered standard costs below it and saves nothing above it; an exempt agreement only shows its power factor. */
    @Test
    void reliefs() {
        assertThat(lines(relieved(PowerFactorRelief.NONE, 0))).containsExactly("A1 4000.00 yuan -44.00");
        assertThat(lines(relieved(PowerFactorRelief.STANDARD_LOWERED, 0))).containsExactly("A1 4000.00 yuan 0.00");
        assertThat(lines(relieved(PowerFactorRelief.STANDARD_LOWERED, 3000))).containsExactly("A1 4000.00 yuan 100.00");
        assertThat(lines(relieved(PowerFactorRelief.EXEMPT, 3000))).isEmpty();
        assertThat(rows(relieved(PowerFactorRelief.EXEMPT, 3000))).containsExactly("A1 0.85 0.8 0 %");
    }

    /** 4000.00 yuan with 400 yuan of a fund beside them. */
    @ParameterizedTest
    @CsvSource({
        "AS_TARIFF, 4000.00 yuan 200.00",
        "WITHOUT_LEVIES, 4000.00 yuan 200.00",
        "WITH_LEVIES, 4400.00 yuan 220.00"
    })
    void baseWithAndWithoutLevies(PowerFactorBase base, String line) {
        SettledUsage usage = usage(
                PowerFactorPolicy.defaults().withBase(base), use("A1", PowerFactorStandard.P090, BOTH, 4000, 3000));
        assertThat(lines(usage)).containsExactly("A1 " + line);
    }

    /** PF-08 (wgbc.cn/zxjs/205.html): the printed row of 0.63 ends at 1.2490, where cosφ is 0.62499988. */
    @ParameterizedTest
    @CsvSource({"BY_COSPHI, 12490, 0.62", "BY_RATIO_TABLE, 12490, 0.63", "BY_RATIO_TABLE, 12491, 0.62"})
    void lookup(PowerFactorLookup lookup, int kvarh, String factor) {
        SettledUsage usage = usage(
                PowerFactorPolicy.defaults().withLookup(lookup),
                use("A1", PowerFactorStandard.P090, BOTH, 10000, kvarh));
        assertThat(rows(usage).get(0)).startsWith("A1 0.9 " + factor);
    }

    /**
     * RB-GX-2024-06 and RB-GX-2026-02, both points of each bill: capacity, power factor, adjustment. The base is
     * the printed energy lines without funds, which are stated here.
     */
    @ParameterizedTest
    @CsvSource({
        "2024-06, 63333.33, 1355333.26, 260782.93, 488400, 198000, 0.93, -7272.52, "
                + "100000, 2140000.00, 446112.78, 765600, 297000, 0.93, -11637.51",
        "2026-02, 100000, 2140000.00, 2985931.64, 7068600, 211200, 1, -38444.49, "
                + "100000, 2140000.00, 3083511.09, 7299600, 283800, 1, -39176.33",
    })
    void twoPointsOfABillOfGuangxi(
            YearMonth month,
            String kva1,
            String basic1,
            String base1,
            int kwh1,
            int kvarh1,
            String factor1,
            String adjustment1,
            String kva2,
            String basic2,
            String base2,
            int kwh2,
            int kvarh2,
            String factor2,
            String adjustment2) {
        SettledUsage usage = usage(
                        PowerFactorPolicy.defaults(),
                        guangxi("A1", kva1, base1, kwh1, kvarh1),
                        guangxi("A2", kva2, base2, kwh2, kvarh2))
                .withPeriod(BillingPeriod.ofMonth(month));
        Bill bill = Billing.price(usage).orElseThrow().bill();
        assertThat(bill.powerFactors().stream().map(row -> row.powerFactor().toString()))
                .containsExactly(factor1, factor2);
        assertThat(bill.lines().stream()
                        .filter(line -> line.kind() != ChargeKind.CATALOGUE_ENERGY)
                        .map(line -> line.amount().toPlainString()))
                .containsExactly(basic1, basic2, adjustment1, adjustment2);
    }

    private static AgreementUsage guangxi(String no, String kva, String base, int kwh, int kvarh) {
        TariffVersion version = Usages.version(Usages.flat("base", "0"))
                .withBasicCharge(BasicChargePrices.builder()
                        .capacityPrice(CapacityPrice.ofYuanPerKvaMonth("21.4"))
                        .build());
        BillableAgreement agreement = Usages.agreement(no, version)
                .withBasicCharge(new BasicCharge.ByCapacity(ApparentPower.ofKva(kva)))
                .withPowerFactorStandard(PowerFactorStandard.P090)
                .withPowerFactorParticipation(BOTH)
                .withPowerFactorAssessment("point " + no)
                .withStatedPowerFactorBase(Yuan.of(base));
        return use(agreement, kwh, kvarh);
    }
}
