package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.stage.PowerFactorStage;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.PowerFactorPolicy;
import org.junit.jupiter.api.Test;

/** One fault of a point must not hide its others, nor those of its agreement and its transformer. */
class HiddenReasonsTest {
    private static Iterable<IssueCode> codes(Edit edit) {
        return Billing.bill(edit.result()).issues().stream()
                .map(issue -> issue.code())
                .toList();
    }

    @Test
    void aMissingMultiplierDoesNotHideABackwardReading() {
        assertThat(codes(ArchiveRefusals.bill02()
                        .installation(ArchiveRefusals.INSTALLATION, i -> i.withCompositeMultiplier(Recorded.absent()))
                        .reading(ArchiveRefusals.METER, RegisterKind.ACTIVE_TOTAL, 1, Edit.value("5000"))))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aMissingMultiplierDoesNotHideAnUnknownPriceCode() {
        assertThat(codes(ArchiveRefusals.bill02()
                        .installation(ArchiveRefusals.INSTALLATION, i -> i.withCompositeMultiplier(Recorded.absent()))
                        .agreement("FX-BILL-02-A1", a -> a.withPriceCode(Recorded.of("NOWHERE")))))
                .containsExactlyInAnyOrder(MeteringIssues.VALUE_MISSING, BillingIssues.UNKNOWN_PRICE_CODE);
    }

    @Test
    void aMissingMultiplierDoesNotHideAMissingCapacityOfTheTransformer() {
        assertThat(codes(Edit.of(SampleCases.hubei35Kv())
                        .installation("FX-HB-35KV-I1", i -> i.withCompositeMultiplier(Recorded.absent()))
                        .agreement("FX-HB-35KV-A1", a -> a.withPriceCode(Recorded.of("NOWHERE")))))
                .containsExactlyInAnyOrder(MeteringIssues.VALUE_MISSING, BillingIssues.UNKNOWN_PRICE_CODE);
    }

    /** What prices, tiers, stated facts and the basic charge do not support is told beside a reading that is missing. */
    @Test
    void aMissingReadingHidesNothingThatCannotBePriced() {
        Edit unread = ArchiveRefusals.bill02()
                .without(ArchiveRefusals.METER, RegisterKind.ACTIVE_TOTAL)
                .version(
                        "FX-BILL-02-POWER",
                        v -> v.withComponents(v.components().get(0).withKind(ChargeKind.PURCHASE_AND_LINE_LOSS)))
                .version(
                        "FX-BILL-02-LIGHTING",
                        v -> v.withComponents(v.components().get(0).withStatedQuantity(Optional.of("green"))))
                .stated(s -> s.withPurchaseMultiples(Map.of("FX-BILL-02-A1", Ratio.of("1.5")))
                        .withFreeEnergies(Map.of("FX-BILL-02-A1", Energy.ofKwh(10))));
        assertThat(codes(unread))
                .containsOnly(
                        MeteringIssues.READING_MISSING,
                        BillingIssues.PURCHASE_NOT_SEPARATE,
                        BillingIssues.NO_STATED_QUANTITY,
                        BillingIssues.FREE_ENERGY_WITHOUT_PRICE);
    }

    @Test
    void aMissingReadingDoesNotHideAMonthThatCannotBeCharged() {
        Edit edit = TwoPart.period("2024-07-01", "2024-07-15", "28")
                .without(ArchiveRefusals.METER, RegisterKind.ACTIVE_TOTAL);
        assertThat(codes(edit)).containsOnly(MeteringIssues.READING_MISSING, BillingIssues.BASIC_CHARGE_PART_MONTH);
    }

    @Test
    void aMissingReadingDoesNotHideTiersWithoutABase() {
        Edit edit = Edit.of(SampleCases.tier15())
                .without("FX-TIER-15-M1", RegisterKind.ACTIVE_TOTAL)
                .version(
                        "FX-TIER-15-RESIDENTIAL",
                        v -> v.withComponents(v.components().get(0).withKind(ChargeKind.TRANSMISSION)));
        assertThat(codes(edit)).containsOnly(MeteringIssues.READING_MISSING, BillingIssues.UNSUPPORTED_SEGMENT_TIERS);
    }

    /** An unknown price code does not make a stated quantity a wrong one. */
    @Test
    void anUnknownPriceCodeInventsNoOtherReason() {
        Edit edit = ArchiveRefusals.bill02()
                .agreement("FX-BILL-02-A1", a -> a.withPriceCode(Recorded.of("NOWHERE")))
                .stated(s -> s.withQuantities(Map.of("green", Energy.ofKwh(10))));
        assertThat(codes(edit)).containsOnly(BillingIssues.UNKNOWN_PRICE_CODE);
    }

    /** More is taken off the main meter than it read, and nobody knows what it costs: the energies do not wait for the price. */
    @Test
    void anUnknownPriceCodeDoesNotHideAShortfall() {
        Edit edit = ArchiveRefusals.bill02()
                .point("FX-BILL-02-P2", p -> p.withFixedQuantity(Recorded.of(Energy.ofKwh(10_000_000))))
                .agreement("FX-BILL-02-A2", a -> a.withPriceCode(Recorded.of("NOWHERE")));
        assertThat(codes(edit)).containsExactly(BillingIssues.UNKNOWN_PRICE_CODE, BillingIssues.SHORTFALL);
    }

    /** A band without a price is told beside a missing price of the capacity. */
    @Test
    void aMissingCapacityPriceDoesNotHideAMissingBandPrice() {
        Edit edit = ArchiveRefusals.bill02()
                .version(
                        "FX-BILL-02-POWER",
                        v -> v.withBasicCharge(BasicChargePrices.builder().build())
                                .withComponents(v.components()
                                        .get(0)
                                        .withPrice(new ComponentPrice.ByBand(Map.of(
                                                TouBand.PEAK, Usages.price("1"), TouBand.FLAT, Usages.price("0.3"))))));
        assertThat(codes(edit)).contains(BillingIssues.NO_PRICE).hasSizeGreaterThan(1);
    }

    /** Of two standards the energy of lighting, which has none, belongs to neither: told beside the reading that is missing. */
    @Test
    void aMissingReadingDoesNotHideEnergyThatBelongsToNoStandard() {
        BillableAgreement strict = standing("A1", PowerFactorStandard.P090, PowerFactorParticipation.ENERGY_AND_CHARGE);
        BillableAgreement mild = standing("A2", PowerFactorStandard.P085, PowerFactorParticipation.ENERGY_AND_CHARGE);
        BillableAgreement none = standing("A3", PowerFactorStandard.NONE, PowerFactorParticipation.ENERGY_ONLY);
        assertThat(PowerFactorStage.unsupported(List.of(strict, mild, none), PowerFactorPolicy.defaults()))
                .extracting(Issue::code, Issue::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(BillingIssues.SEVERAL_STANDARDS, none.ref()));
        assertThat(PowerFactorStage.unsupported(List.of(strict, none), PowerFactorPolicy.defaults()))
                .isEmpty();
    }

    private static BillableAgreement standing(
            String no, PowerFactorStandard standard, PowerFactorParticipation participation) {
        return Usages.agreement(no, Usages.version(Usages.flat("base", "0.5")))
                .withPowerFactorStandard(standard)
                .withPowerFactorParticipation(participation);
    }

    /** Whoever looks for the reading that is missing finds it under a register that cannot be read. */
    @Test
    void aRegisterThatCannotBeReadIsToldBesideTheReadingThatIsMissing() {
        String meter = "FX-HB-35KV-M1";
        Edit garbled = Edit.of(SampleCases.hubei35Kv())
                .readings(
                        meter,
                        RegisterKind.ACTIVE_TOTAL,
                        set -> set.withRegister(Recorded.unreadable("ACTIV", UnreadableReason.UNKNOWN_CODE)));
        assertThat(Billing.bill(garbled.result()).issues())
                .anySatisfy(issue -> {
                    assertThat(issue.code()).isEqualTo(BillingIssues.UNKNOWN_CODE);
                    assertThat(issue.subject().key()).isEqualTo(meter);
                    assertThat(issue.attribute()).isEqualTo("readings.register");
                })
                .anySatisfy(issue -> assertThat(issue.code()).isEqualTo(MeteringIssues.READING_MISSING));
    }
}
