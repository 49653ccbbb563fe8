package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.LoadFactorDiscount;
import org.gridmarketing.model.tariff.TariffVersion;
import org.junit.jupiter.api.Test;

/** What a bill tells its reader although it was billed. */
class WarningsTest {
    static final List<IssueCode> CODES = List.of(
            BillingIssues.TARIFF_UNVERIFIED,
            BillingIssues.RESIDUAL_DIFFERS,
            BillingIssues.ESTIMATED_READING,
            BillingIssues.READING_KIND_UNREADABLE,
            BillingIssues.STATED_BASE,
            BillingIssues.FREE_ENERGY_NOT_USED,
            BillingIssues.VOLTAGE_DIFFERS,
            BillingIssues.BAND_DISCREPANCY,
            BillingIssues.ENERGY_SPLIT_BY_DAYS,
            BillingIssues.DISCOUNT_IMPLAUSIBLE,
            BillingIssues.SHARE_IMPLAUSIBLE,
            BillingIssues.FULL_FEED_IN_DIFFERS,
            BillingIssues.CAPACITY_DIFFERS,
            BillingIssues.PARTICIPATION_ASSUMED);

    private static final String METER = "FX-HB-35KV-M1";
    private static final String AGREEMENT = "FX-HB-35KV-A1";

    private static Edit hubei() {
        return Edit.of(SampleCases.hubei35Kv());
    }

    private static Bill bill(Edit edit) {
        return Billing.bill(edit.result()).orElseThrow().bill();
    }

    private static List<IssueCode> codes(Edit edit) {
        return bill(edit).warnings().stream().map(BillWarning::code).toList();
    }

    private static List<String> english(Bill bill) {
        assertThat(bill.warnings())
                .allSatisfy(warning -> assertThat(warning.message(Language.ZH)).doesNotContain("{"));
        return bill.warnings().stream()
                .map(warning -> warning.message(Language.EN))
                .toList();
    }

    /** Also where every price adds up: what was transcribed and not compared with the notice is not verified. */
    @Test
    void aTranscribedTableIsAllThatIsWarnedOf() {
        assertThat(codes(hubei())).containsExactly(BillingIssues.TARIFF_UNVERIFIED);
        assertThat(english(bill(hubei())).get(0))
                .contains("not compared with the notice", "its details add up to 0.077973");
    }

    @Test
    void anUnverifiedTariffSaysWhyInBothLanguages() {
        Bill bill = bill(Edit.of(SampleCases.tier15()));
        assertThat(bill.warnings()).hasSize(1);
        BillWarning warning = bill.warnings().get(0);
        assertThat(warning.code()).isEqualTo(BillingIssues.TARIFF_UNVERIFIED);
        assertThat(warning.message(Language.ZH)).contains("2017年是本例选定的");
        assertThat(warning.message(Language.EN)).contains("the year 2017 was chosen for this case");
    }

    /** Hubei, January 2026, two-part 1–10 kV: the peak price implies 1.495 where 1.49 is published. */
    @Test
    void aPublishedPriceThatContradictsItsRatioIsBilledAndTold() {
        Bill bill = bill(hubei().agreement(AGREEMENT, a -> a.withPriceCode(Recorded.of("HB-TWO-1-10KV")))
                .customer(c -> c.withVoltage(Recorded.of(VoltageLevel.AC_10KV))));
        assertThat(bill.warnings().stream().map(BillWarning::code))
                .contains(BillingIssues.RESIDUAL_DIFFERS)
                .doesNotContain(BillingIssues.VOLTAGE_DIFFERS);
        assertThat(english(bill))
                .anySatisfy(
                        text -> assertThat(text).contains("HB-TWO-1-10KV", "0.595188 yuan/kWh", "0.59318837 yuan/kWh"));
        assertThat(bill.warnings().stream().filter(w -> w.code().equals(BillingIssues.RESIDUAL_DIFFERS)))
                .hasSize(1);
    }

    /** Lighting beside an assessed agreement whose participation nobody archived is billed as taking no part, and it is said. */
    @Test
    void anAgreementThatDoesNotSayWhetherItTakesPartIsTold() {
        Edit silent = lighting(Recorded.absent());
        assertThat(english(bill(silent)))
                .anySatisfy(text -> assertThat(text).contains("FX-BILL-02-A2", "taking no part"));
        assertThat(codes(silent)).contains(BillingIssues.PARTICIPATION_ASSUMED);
        Edit said = lighting(Recorded.of(PowerFactorParticipation.NONE));
        assertThat(codes(said)).doesNotContain(BillingIssues.PARTICIPATION_ASSUMED);
        assertThat(bill(silent).total()).isEqualTo(bill(said).total());
    }

    /** Where nobody else is assessed, it makes no difference. */
    @Test
    void withoutAnAssessmentNobodyNeedsToSay() {
        Edit nobody = lighting(Recorded.absent())
                .agreement(
                        "FX-BILL-02-A1",
                        a -> a.withPowerFactorStandard(Recorded.of(PowerFactorStandard.NONE))
                                .withPowerFactorParticipation(Recorded.absent()));
        assertThat(codes(nobody)).doesNotContain(BillingIssues.PARTICIPATION_ASSUMED);
    }

    private static Edit lighting(Recorded<PowerFactorParticipation> participation) {
        return Edit.of(SampleCases.bill02())
                .agreement("FX-BILL-02-A2", a -> a.withPowerFactorParticipation(participation));
    }

    /** It is billed, for its value is known. */
    @Test
    void aReadingOfAKindThatCannotBeReadMayBeAnEstimate() {
        Bill bill = bill(hubei().reading(
                        METER,
                        RegisterKind.ACTIVE_TOTAL,
                        1,
                        r -> r.withKind(Recorded.unreadable("ESTIMATE", UnreadableReason.UNKNOWN_CODE))));
        assertThat(bill.warnings().stream().map(BillWarning::code))
                .containsExactlyInAnyOrder(BillingIssues.TARIFF_UNVERIFIED, BillingIssues.READING_KIND_UNREADABLE);
        assertThat(english(bill)).anySatisfy(text -> assertThat(text).contains(METER, "2026-01-31", "ESTIMATE"));
    }

    @Test
    void anEstimatedReadingIsNamedOnce() {
        Bill bill = bill(hubei().reading(
                        METER, RegisterKind.ACTIVE_TOTAL, 1, r -> r.withKind(Recorded.of(ReadingKind.ESTIMATED))));
        assertThat(bill.warnings().stream().map(BillWarning::code))
                .containsExactlyInAnyOrder(BillingIssues.TARIFF_UNVERIFIED, BillingIssues.ESTIMATED_READING);
        assertThat(english(bill)).anySatisfy(text -> assertThat(text).contains(METER, "2026-01-31"));
    }

    @Test
    void aStatedBaseIsTold() {
        Bill bill = bill(Edit.of(SampleCases.bill05()));
        assertThat(bill.warnings().stream().map(BillWarning::code))
                .containsExactlyInAnyOrder(BillingIssues.TARIFF_UNVERIFIED, BillingIssues.STATED_BASE);
        assertThat(english(bill)).anySatisfy(text -> assertThat(text).contains("12760.33 yuan", "FX-BILL-05-A1"));
    }

    /** 7200 kWh were used; all of it is free at the price of tier one, and the rest of 8000 is told. */
    @Test
    void moreFreeEnergyThanWasUsedIsTold() {
        Bill bill = bill(Edit.of(SampleCases.tier15())
                .stated(s -> s.withFreeEnergies(Map.of("FX-TIER-15-A1", Energy.ofKwh(8000)))));
        assertThat(bill.warnings().stream().map(BillWarning::code))
                .containsExactlyInAnyOrder(BillingIssues.TARIFF_UNVERIFIED, BillingIssues.FREE_ENERGY_NOT_USED);
        assertThat(english(bill))
                .anySatisfy(text -> assertThat(text).contains("8000 kWh", "7200 kWh", "FX-TIER-15-A1"));
        Bill all = bill(Edit.of(SampleCases.tier15())
                .stated(s -> s.withFreeEnergies(Map.of("FX-TIER-15-A1", Energy.ofKwh(7200)))));
        assertThat(all.total()).isEqualTo(bill.total());
        assertThat(all.warnings().stream().map(BillWarning::code)).containsExactly(BillingIssues.TARIFF_UNVERIFIED);
    }

    @Test
    void aTariffForAnotherVoltageIsTold() {
        Bill bill = bill(hubei().customer(c -> c.withVoltage(Recorded.of(VoltageLevel.AC_110KV))));
        assertThat(bill.warnings().stream().map(BillWarning::code))
                .containsExactlyInAnyOrder(BillingIssues.TARIFF_UNVERIFIED, BillingIssues.VOLTAGE_DIFFERS);
        assertThat(bill.warnings())
                .filteredOn(warning -> warning.code().equals(BillingIssues.VOLTAGE_DIFFERS))
                .first()
                .satisfies(warning -> assertThat(warning.message(Language.EN)).contains("HB-TWO-35KV"));
    }

    /** Five registers of four decimals may differ by five units of the last one, and by no more. */
    @Test
    void aFlatRegisterBeyondToleranceIsTold() {
        Edit within = hubei().reading(METER, RegisterKind.ACTIVE_FLAT, 1, Edit.value("1819.4023"));
        Edit beyond = hubei().reading(METER, RegisterKind.ACTIVE_FLAT, 1, Edit.value("1819.4024"));
        assertThat(codes(within)).containsExactly(BillingIssues.TARIFF_UNVERIFIED);
        assertThat(codes(beyond))
                .containsExactlyInAnyOrder(BillingIssues.TARIFF_UNVERIFIED, BillingIssues.BAND_DISCREPANCY);
        assertThat(bill(beyond).total()).isEqualTo(bill(hubei()).total());
        assertThat(english(bill(beyond))).anySatisfy(text -> assertThat(text).contains("FX-HB-35KV-P1", "-8.4 kWh"));
    }

    /** Standby equipment may explain the difference, so the bill stands: 400 kVA at 13 yuan. */
    @Test
    void aCapacityThatIsNotThatOfTheRunningEquipmentIsTold() {
        Bill bill =
                bill(Edit.of(SampleCases.bill05()).customer(c -> c.withOperatingCapacity(Recorded.of(capacity(400)))));
        assertThat(bill.warnings().stream().map(BillWarning::code)).contains(BillingIssues.CAPACITY_DIFFERS);
        assertThat(english(bill)).anySatisfy(text -> assertThat(text).contains("400 kVA", "500 kVA"));
        assertThat(bill.lines())
                .filteredOn(line -> line.kind() == ChargeKind.CAPACITY_CHARGE)
                .extracting(line -> line.amount().toPlainString())
                .containsExactly("5200.00");
    }

    /** Where the archive holds no equipment there is nothing to compare with. */
    @Test
    void aCapacityWithoutEquipmentIsNotTold() {
        Bill bill = bill(ArchiveRefusals.bill02().customer(c -> c.withOperatingCapacity(Recorded.of(capacity(400)))));
        assertThat(bill.warnings().stream().map(BillWarning::code)).doesNotContain(BillingIssues.CAPACITY_DIFFERS);
    }

    private static ApparentPower capacity(long kva) {
        return ApparentPower.ofKva(kva);
    }

    /** 10 % instead of 90 %, or 0.9 instead of 90: the reduction or a fraction where the share that is still paid belongs. */
    @Test
    void aDiscountThatLeavesLessThanHalfOfThePriceIsTold() {
        for (String share : List.of("10", "0.9", "49.99")) {
            assertThat(CompiledTariff.of("T", discounted(share)).warnings())
                    .extracting(BillWarning::code)
                    .containsExactly(BillingIssues.DISCOUNT_IMPLAUSIBLE);
        }
        for (String share : List.of("50", "90", "100")) {
            assertThat(CompiledTariff.of("T", discounted(share)).warnings()).isEmpty();
        }
        BillWarning warning =
                CompiledTariff.of("T", discounted("10")).warnings().get(0);
        assertThat(warning.message(Language.EN)).contains("10 %").doesNotContain("{");
        assertThat(warning.message(Language.ZH)).doesNotContain("{");
    }

    private static TariffVersion discounted(String share) {
        LoadFactorDiscount discount = new LoadFactorDiscount(Ratio.of("260"), Percentage.ofPercent(share));
        return Usages.version(Usages.flat("base", "0.5"))
                .withBasicCharge(BasicChargePrices.builder()
                        .demandPrice(DemandPrice.ofYuanPerKwMonth("42"))
                        .loadFactorDiscount(discount)
                        .build());
    }

    private static Edit household() {
        return Edit.of(SampleCases.tier15());
    }

    private static List<IssueCode> ofShare(Edit edit) {
        return codes(edit).stream()
                .filter(BillingIssues.SHARE_IMPLAUSIBLE::equals)
                .toList();
    }

    private static Edit lineLoss(String percent) {
        return household()
                .point(
                        "FX-TIER-15-P1",
                        p -> p.withLineLossMethod(Recorded.of(LineLossMethod.FIXED_RATIO))
                                .withLineLossRatio(Recorded.of(Percentage.ofPercent(percent))));
    }

    private static Edit taxed(String percent) {
        return household().policy(p -> p.withVatRate(Optional.of(Percentage.ofPercent(percent))));
    }

    private static Edit floors(String contract, String actual) {
        return household()
                .policy(p -> p.withContractDemandFloor(Percentage.ofPercent(contract))
                        .withBasicCharge(p.basicCharge().withActualDemandFloor(Percentage.ofPercent(actual))));
    }

    @Test
    void aFractionInThePlaceOfPerCentIsTold() {
        for (Edit fraction : List.of(lineLoss("0.03"), taxed("0.13"), floors("0.4", "0"), floors("40", "0.4"))) {
            assertThat(ofShare(fraction)).hasSize(1);
        }
        for (Edit plausible : List.of(lineLoss("0.5"), lineLoss("0"), taxed("13"), taxed("3"), floors("40", "40"))) {
            assertThat(ofShare(plausible)).isEmpty();
        }
        assertThat(english(bill(taxed("0.13")))).anyMatch(text -> text.startsWith("vatRate is 0.13 %"));
    }
}
