package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.text.Args;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Demand behind a point of the same agreement is contained in that point's demand; under an agreement of its own it is not. */
class SubMeterDemandTest {
    private static final String A1 = "FX-BILL-02-A1";
    private static final String A2 = "FX-BILL-02-A2";
    private static final BasicChargePrices FORTY = BasicChargePrices.builder()
            .demandPrice(DemandPrice.ofYuanPerKwMonth(40))
            .build();

    private static PriceAgreement byDemand(PriceAgreement agreement) {
        return unassessed(agreement)
                .withStructure(Recorded.of(PricingStructure.TWO_PART))
                .withBasicChargeMethod(Recorded.of(BasicChargeMethod.ACTUAL_DEMAND));
    }

    private static PriceAgreement unassessed(PriceAgreement agreement) {
        return agreement
                .withPowerFactorStandard(Recorded.of(PowerFactorStandard.NONE))
                .withPowerFactorParticipation(Recorded.of(PowerFactorParticipation.NONE));
    }

    /** The parent is single-part, the sub-meter two-part by actual demand. */
    private static Edit ownAgreement() {
        return DossierStagesTest.subMeter()
                .version(
                        "FX-BILL-02-POWER",
                        v -> v.withStructure(PricingStructure.SINGLE_PART).withBasicCharge(java.util.Optional.empty()))
                .agreement(
                        A1,
                        a -> unassessed(a)
                                .withStructure(Recorded.of(PricingStructure.SINGLE_PART))
                                .withBasicChargeMethod(Recorded.of(BasicChargeMethod.NONE)))
                .version(
                        "FX-BILL-02-LIGHTING",
                        v -> v.withStructure(PricingStructure.TWO_PART).withBasicCharge(FORTY))
                .agreement(A2, SubMeterDemandTest::byDemand);
    }

    /** Parent and sub-meter are both under the two-part agreement of the parent, whose register shows 0.5 at 3000. */
    private static Edit parentAgreement(YesNo deducted) {
        return DossierStagesTest.subMeter()
                .version("FX-BILL-02-POWER", v -> v.withBasicCharge(FORTY))
                .agreement(A1, SubMeterDemandTest::byDemand)
                .point(
                        ArchiveRefusals.LIGHTING,
                        p -> p.withPriceAgreementNo(Recorded.of(A1)).withDeductedFromParent(Recorded.of(deducted)))
                .register(ArchiveRefusals.METER, RegisterKind.MAX_DEMAND, "0.4", "0.5");
    }

    private static List<String> demandCharges(Edit edit) {
        Bill bill = Billing.bill(edit.result()).orElseThrow().bill();
        return bill.lines().stream()
                .filter(line -> line.kind() == ChargeKind.DEMAND_CHARGE)
                .map(BillLine::amount)
                .map(amount -> amount.toPlainString())
                .toList();
    }

    /** 4 × 30 = 120 kW at 40 yuan. */
    @Test
    void aSubMeterWithAnAgreementOfItsOwnHasItsDemandRead() {
        assertThat(demandCharges(ownAgreement().register("M2", RegisterKind.MAX_DEMAND, "3", "4")))
                .containsExactly("4800.00");
    }

    @Test
    void aSubMeterWithAnAgreementOfItsOwnNeedsADemandRegister() {
        assertThat(Billing.bill(ownAgreement().result()).issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(MeteringIssues.READING_MISSING);
                    assertThat(issue.subject()).isEqualTo(RefusalCase.meter("M2"));
                    assertThat(issue.args().byName())
                            .containsAllEntriesOf(
                                    Args.of("register", RegisterKind.MAX_DEMAND).byName());
                });
    }

    /** 0.5 × 3000 = 1500 kW at 40 yuan, with and without a demand register behind it, deducted or not. */
    @ParameterizedTest
    @EnumSource(
            value = YesNo.class,
            names = {"YES", "NO"})
    void aSubMeterUnderTheParentsAgreementHasNone(YesNo deducted) {
        Edit without = parentAgreement(deducted);
        assertThat(demandCharges(without)).containsExactly("60000.00");
        assertThat(demandCharges(without.register("M2", RegisterKind.MAX_DEMAND, "3", "4")))
                .containsExactly("60000.00");
    }

    /** A parent that is out of use shows no demand, so the sub-meter must. */
    @Test
    void aSubMeterBehindAStoppedParentNeedsADemandRegister() {
        Edit stopped = parentAgreement(YesNo.YES)
                .point(ArchiveRefusals.POWER, p -> p.withStatus(Recorded.of(MeteringPointStatus.STOPPED)));
        assertThat(Billing.bill(stopped.result()).issues().stream().map(Issue::subject))
                .containsOnly(RefusalCase.meter("M2"));
        Edit bands = stopped.register("M2", RegisterKind.MAX_DEMAND, "3", "4");
        assertThat(demandCharges(bands)).containsExactly("4800.00");
    }
}
