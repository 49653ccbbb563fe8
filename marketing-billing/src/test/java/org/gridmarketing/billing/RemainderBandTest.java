package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;
import org.junit.jupiter.api.Test;

/** Energy that is not divided lands in the band that takes the remainder, whichever that is for the tariff. */
class RemainderBandTest {
    /** The sub-meter has band registers and touExecuted YES; its tariff has one price. Its 900 peak kWh leave the parent. */
    @Test
    void aSubMeterReadByBandsIsTakenOffItsParentBandByBandWhateverItsPrice() {
        Edit edit =
                DossierStagesTest.subMeter().agreement("FX-BILL-02-A2", a -> a.withTouExecuted(Recorded.of(YesNo.YES)));
        assertThat(Billing.bill(edit.result()).orElseThrow().bill().quantities())
                .filteredOn(row -> row.meteringPointNo().equals(ArchiveRefusals.POWER)
                        && row.register() == RegisterKind.ACTIVE_PEAK)
                .extracting(row -> row.billed().toString())
                .containsExactly("106800 kWh");
    }

    /** A household with peak and valley prices has no flat band: a fixed quantity behind it comes off the valley. */
    @Test
    void aFixedQuantityBehindATwoBandPoint() {
        Edit edit = twoBandWithChild();
        assertThat(Billing.bill(edit.result()).issues()).isEmpty();
    }

    private static Edit twoBandWithChild() {
        return Edit.of(SampleCases.tier01())
                .dossier(d -> {
                    MeteringPoint parent = d.meteringPoints().get(0);
                    PriceAgreement agreement = d.priceAgreements().get(0);
                    MeteringPoint child = parent.withNo("P2")
                            .withParentNo(Recorded.of(parent.no()))
                            .withDeductedFromParent(Recorded.of(YesNo.YES))
                            .withQuantityMethod(Recorded.of(QuantityMethod.FIXED_QUANTITY))
                            .withFixedQuantity(Recorded.of(Energy.ofKwh(100)))
                            .withPriceAgreementNo(Recorded.of("A2"));
                    return d.withMeteringPoints(List.of(parent, child))
                            .withPriceAgreements(List.of(agreement, agreement.withNo("A2")));
                })
                .stated(s -> s.withBilledPoints("FX-TIER-01-P1"));
    }

    /** openedOn stands in for energisedOn, so one that cannot be read must be told as energisedOn is. */
    @Test
    void unreadableOpeningDayIsTold() {
        Edit edit = Edit.of(SampleCases.tier15())
                .customer(c -> c.withOpenedOn(
                        Recorded.unreadable("2017-03-41", org.gridmarketing.model.record.UnreadableReason.MALFORMED)));
        assertThat(Billing.bill(edit.result()).issues()).isNotEmpty();
    }

    /** Loss (placed in the flat band by policy) of a point with peak and valley prices only. */
    @Test
    void lossOfATwoBandPoint() {
        Edit edit = Edit.of(SampleCases.hubei35Kv())
                .without("FX-HB-35KV-M1", RegisterKind.ACTIVE_SHARP)
                .without("FX-HB-35KV-M1", RegisterKind.ACTIVE_FLAT)
                .without("FX-HB-35KV-M1", RegisterKind.MAX_DEMAND)
                .point(
                        "FX-HB-35KV-P1",
                        p -> p.withMeteringMode(Recorded.of(MeteringMode.HV_SUPPLY_LV_METERING))
                                .withLossBilled(Recorded.of(YesNo.YES)))
                .agreement(
                        "FX-HB-35KV-A1",
                        a -> a.withPriceCode(Recorded.of("FX-TIER-01-RESIDENTIAL"))
                                .withStructure(Recorded.absent())
                                .withBasicChargeMethod(
                                        Recorded.of(org.gridmarketing.model.code.BasicChargeMethod.NONE)));
        Edit with = new Edit(edit.result()
                        .withCatalogs(List.of())
                        .withTariffs(SampleCases.tier01().tariffs()))
                .stated(s -> s.withRunningTotals(Map.of()));
        Edit noTiers = with.version("FX-TIER-01-RESIDENTIAL", v -> v.withTiers(java.util.Optional.empty()));
        assertThat(Billing.bill(noTiers.result()).issues()).isEmpty();
    }
}
