package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.PowerFactorWithoutActive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading, deducting and splitting through whole dossiers, with figures worked out by hand. */
class DossierStagesTest {
    private static final String POWER = ArchiveRefusals.POWER;
    private static final String LIGHTING = ArchiveRefusals.LIGHTING;

    private static Bill bill(Edit edit) {
        return Billing.bill(edit.result()).orElseThrow().bill();
    }

    /** "read - deducted + loss = billed" of a row. */
    private static String row(Bill bill, String point, RegisterKind register) {
        List<QuantityRow> rows = bill.quantities().stream()
                .filter(row -> row.meteringPointNo().equals(point) && row.register() == register)
                .toList();
        assertThat(rows).as("%s %s", point, register).hasSize(1);
        QuantityRow row = rows.get(0);
        return row.read().toBigDecimal().toPlainString() + " - "
                + row.deducted().toBigDecimal().toPlainString() + " + "
                + row.loss().toBigDecimal().toPlainString() + " = "
                + row.billed().toBigDecimal().toPlainString();
    }

    /** The sub-meter's tariff has a price for each band, as that of its parent has. */
    private static Edit subMetered() {
        ComponentPrice byBand = new ComponentPrice.ByBand(Map.of(
                TouBand.PEAK,
                Usages.price("1.05"),
                TouBand.FLAT,
                Usages.price("0.7"),
                TouBand.VALLEY,
                Usages.price("0.35")));
        return subMeter()
                .version("FX-BILL-02-LIGHTING", v -> {
                    List<EnergyComponent> components = new ArrayList<>(v.components());
                    components.set(0, components.get(0).withPrice(byBand));
                    return v.withComponents(components);
                })
                .agreement("FX-BILL-02-A2", a -> a.withTouExecuted(Recorded.of(YesNo.YES)));
    }

    /** A sub-meter of multiplier 30 in place of the fixed quantity: 3000 kWh, of these 900 peak and 600 valley. */
    static Edit subMeter() {
        Edit edit = ArchiveRefusals.bill02()
                .point(LIGHTING, p -> p.withQuantityMethod(Recorded.of(QuantityMethod.ACTUAL)))
                .dossier(
                        d -> d.withMeters(Edit.and(d.meters(), d.meters().get(0).withNo("M2"))))
                .dossier(d -> d.withMeterInstallations(Edit.and(
                        d.meterInstallations(),
                        d.meterInstallations()
                                .get(0)
                                .withNo("I2")
                                .withMeterNo(Recorded.of("M2"))
                                .withMeteringPointNo(Recorded.of(LIGHTING))
                                .withCompositeMultiplier(Recorded.of(Multiplier.of(30))))));
        return edit.register("M2", RegisterKind.ACTIVE_TOTAL, "100", "200")
                .register("M2", RegisterKind.ACTIVE_PEAK, "10", "40")
                .register("M2", RegisterKind.ACTIVE_VALLEY, "10", "30");
    }

    @Test
    void aSubMeterIsTakenOffItsParentBandByBand() {
        Bill bill = bill(subMetered());
        assertThat(row(bill, POWER, RegisterKind.ACTIVE_TOTAL)).isEqualTo("511800 - 3000 + 0 = 508800");
        assertThat(row(bill, POWER, RegisterKind.ACTIVE_PEAK)).isEqualTo("107700 - 900 + 0 = 106800");
        assertThat(row(bill, POWER, RegisterKind.ACTIVE_FLAT)).isEqualTo("323700 - 1500 + 0 = 322200");
        assertThat(row(bill, POWER, RegisterKind.ACTIVE_VALLEY)).isEqualTo("80400 - 600 + 0 = 79800");
        assertThat(row(bill, LIGHTING, RegisterKind.ACTIVE_PEAK)).isEqualTo("900 - 0 + 0 = 900");
        assertThat(row(bill, LIGHTING, RegisterKind.ACTIVE_FLAT)).isEqualTo("1500 - 0 + 0 = 1500");
    }

    /** Without bands of its own its energy comes off the flat band. */
    @Test
    void aSubMeterWithoutBandsIsTakenOffTheFlatBand() {
        Bill bill = bill(subMeter());
        assertThat(row(bill, POWER, RegisterKind.ACTIVE_PEAK)).isEqualTo("107700 - 0 + 0 = 107700");
        assertThat(row(bill, POWER, RegisterKind.ACTIVE_FLAT)).isEqualTo("323700 - 3000 + 0 = 320700");
    }

    /** Whether a sub-meter is deducted is never guessed: saying nothing is refused, NO keeps its energy on the parent too. */
    @Test
    void aSubMeterMustSayWhetherItIsDeducted() {
        Edit silent = subMetered().point(LIGHTING, p -> p.withDeductedFromParent(Recorded.absent()));
        assertThat(Billing.bill(silent.result()).issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(BillingIssues.MISSING);
            assertThat(issue.subject()).isEqualTo(RefusalCase.point(LIGHTING));
            assertThat(issue.attribute()).isEqualTo("deductedFromParent");
        });
        Edit no = subMetered().point(LIGHTING, p -> p.withDeductedFromParent(Recorded.of(YesNo.NO)));
        assertThat(row(bill(no), POWER, RegisterKind.ACTIVE_TOTAL)).isEqualTo("511800 - 0 + 0 = 511800");
    }

    /** Everything is suspended: 0 kVA owe no capacity charge, and the energy is billed as before. */
    @Test
    void noOperatingCapacityOwesNothing() {
        Bill without = bill(ArchiveRefusals.bill02()
                .customer(c -> c.withOperatingCapacity(Recorded.of(ApparentPower.ZERO)))
                .agreement(
                        "FX-BILL-02-A1",
                        a -> a.withPowerFactorStandard(Recorded.of(PowerFactorStandard.NONE))
                                .withPowerFactorParticipation(Recorded.of(PowerFactorParticipation.NONE))));
        Bill whole = bill(ArchiveRefusals.bill02()
                .agreement(
                        "FX-BILL-02-A1",
                        a -> a.withPowerFactorStandard(Recorded.of(PowerFactorStandard.NONE))
                                .withPowerFactorParticipation(Recorded.of(PowerFactorParticipation.NONE))));
        assertThat(without.total().plus(Yuan.of("75000"))).isEqualTo(whole.total());
    }

    /** Supply that began on the first day of the period is a whole month; from the second day on it is 29 of 30 days. */
    @Test
    void supplyFromTheFirstDayIsAWholeMonth() {
        Edit first = ArchiveRefusals.bill02().customer(c -> c.withEnergisedOn(Recorded.of(LocalDate.of(2001, 6, 1))));
        assertThat(bill(first)).isEqualTo(bill(ArchiveRefusals.bill02()));
        Edit second = first.customer(c -> c.withEnergisedOn(Recorded.of(LocalDate.of(2001, 6, 2))));
        assertThat(TwoPart.basic(second)).containsExactly("4833.33 kVA 72499.95");
    }

    /** 50 kWh a day: 1500 in June, 950 for the 19 days of supply, taken off the point above and billed as lighting. */
    @ParameterizedTest
    @CsvSource({"2001-06-01, 1500", "2001-06-12, 950"})
    void aQuantityByTheDay(LocalDate supplied, int kwh) {
        Edit edit = ArchiveRefusals.bill02()
                .customer(c -> c.withEnergisedOn(Recorded.of(supplied)))
                .point(
                        "FX-BILL-02-P2",
                        p -> p.withQuantityMethod(Recorded.of(QuantityMethod.PER_DAY_AGREEMENT))
                                .withFixedQuantity(Recorded.of(Energy.ofKwh(50))));
        Edit fixed = edit.point(
                "FX-BILL-02-P2",
                p -> p.withQuantityMethod(Recorded.of(QuantityMethod.FIXED_QUANTITY))
                        .withFixedQuantity(Recorded.of(Energy.ofKwh(kwh))));
        assertThat(bill(edit)).isEqualTo(bill(fixed));
        assertThat(Billing.bill(edit.result()).orElseThrow().explain())
                .anyMatch(node -> node.step().equals(MeteringSteps.AGREED_PER_DAY));
    }

    /** So is a transformer that runs from that day on, for its loss and for the capacity charge. */
    @Test
    void aTransformerFromTheFirstDayRunsThroughout() {
        Edit first = Edit.of(SampleCases.bill05())
                .transformer("FX-BILL-05-T1", t -> t.withInstalledOn(Recorded.of(LocalDate.of(2001, 6, 1))));
        assertThat(bill(first)).isEqualTo(bill(Edit.of(SampleCases.bill05())));
        Edit second = first.transformer("FX-BILL-05-T1", t -> t.withInstalledOn(Recorded.of(LocalDate.of(2001, 6, 2))));
        assertThat(Billing.bill(second.result()).issues().stream().map(Issue::code))
                .containsExactly(MeteringIssues.LOSS_TABLE_NO_ROW);
    }

    /** 20000 units of 30 in the valley: more than the parent's 80400 kWh there, although not more than its total. */
    @Test
    void moreInOneBandThanTheParentHasIsRefused() {
        Edit edit = subMetered()
                .reading("M2", RegisterKind.ACTIVE_VALLEY, 1, Edit.value("3010"))
                .reading("M2", RegisterKind.ACTIVE_TOTAL, 1, Edit.value("3200"));
        List<Issue> issues = Billing.bill(edit.result()).issues();
        assertThat(issues.stream().map(Issue::code)).containsExactly(BillingIssues.SHORTFALL);
        assertThat(issues.get(0).subject()).isEqualTo(RefusalCase.point(POWER));
    }

    @Test
    void pointsThatAreParentsOfOneAnotherAreRefusedBoth() {
        Edit edit = subMetered().point(POWER, p -> p.withParentNo(Recorded.of(LIGHTING)));
        assertThat(Billing.bill(edit.result()).issues().stream().map(issue -> issue.code() + " " + issue.subject()))
                .containsExactly(
                        BillingIssues.PARENT_CYCLE + " " + RefusalCase.point(POWER),
                        BillingIssues.PARENT_CYCLE + " " + RefusalCase.point(LIGHTING));
    }

    /** 511800 × 0.0123 = 6295.14, whole kWh, from the flat band. */
    @Test
    void aFixedRatioIsTakenOffTheFlatBand() {
        Bill bill = bill(ArchiveRefusals.bill02()
                .point(
                        LIGHTING,
                        p -> p.withQuantityMethod(Recorded.of(QuantityMethod.FIXED_RATIO))
                                .withFixedRatio(Recorded.of(Ratio.of("0.0123")))));
        assertThat(row(bill, LIGHTING, RegisterKind.ACTIVE_TOTAL)).isEqualTo("6295 - 0 + 0 = 6295");
        assertThat(row(bill, POWER, RegisterKind.ACTIVE_TOTAL)).isEqualTo("511800 - 6295 + 0 = 505505");
        assertThat(row(bill, POWER, RegisterKind.ACTIVE_FLAT)).isEqualTo("323700 - 6295 + 0 = 317405");
    }

    @Test
    void aFixedQuantityThatIsNotDeductedComesOnTop() {
        Bill bill =
                bill(ArchiveRefusals.bill02().point(LIGHTING, p -> p.withDeductedFromParent(Recorded.of(YesNo.NO))));
        assertThat(row(bill, POWER, RegisterKind.ACTIVE_TOTAL)).isEqualTo("511800 - 0 + 0 = 511800");
        assertThat(row(bill, LIGHTING, RegisterKind.ACTIVE_TOTAL)).isEqualTo("2000 - 0 + 0 = 2000");
    }

    private static Edit still(RegisterKind... moving) {
        Edit edit = ArchiveRefusals.bill02().point(LIGHTING, p -> p.withFixedQuantity(Recorded.of(Energy.ZERO)));
        return edit.dossier(d -> d.withReadingSets(d.readingSets().stream()
                .map(set ->
                        List.of(moving).stream().anyMatch(m -> set.register().equals(Recorded.of(m)))
                                ? set
                                : set.withReadings(
                                        set.readings().get(0),
                                        set.readings()
                                                .get(1)
                                                .withValue(set.readings().get(0).value())))
                .toList()));
    }

    /** 5000 kVA at 15 yuan are owed whether energy was used or not; there is no power factor to assess. */
    @Test
    void aMonthWithoutEnergyOwesTheBasicCharge() {
        Bill bill = bill(still());
        assertThat(bill.lines().stream().map(BillLine::kind)).containsExactly(ChargeKind.CAPACITY_CHARGE);
        assertThat(bill.total()).isEqualTo(Yuan.of("75000"));
        assertThat(bill.powerFactors()).isEmpty();
    }

    /** With nothing active cosφ is 0: +145 % of the basic charge of 75000. */
    @ParameterizedTest
    @EnumSource(PowerFactorWithoutActive.class)
    void reactiveEnergyAlone(PowerFactorWithoutActive policy) {
        Edit edit = still(RegisterKind.REACTIVE_TOTAL).policy(p -> p.withPowerFactorWithoutActive(policy));
        switch (policy) {
            case REFUSED ->
                assertThat(Billing.bill(edit.result()).issues().stream().map(Issue::code))
                        .containsExactly(MeteringIssues.POWER_FACTOR_ONLY_REACTIVE);
            case NO_ADJUSTMENT -> assertThat(bill(edit).total()).isEqualTo(Yuan.of("75000"));
            case AS_ZERO -> {
                assertThat(bill(edit).powerFactors().get(0).rate()).isEqualTo(Percentage.ofPercent("145"));
                assertThat(bill(edit).total()).isEqualTo(Yuan.of("183750"));
            }
        }
    }

    /** A register of six digits from 999990.25 over 1000000 to 10.75: 20.50 kWh at 0.558 are 11.44 (11.439). */
    @Test
    void aRegisterThatPassedItsLastDigit() {
        Edit edit = Edit.of(SampleCases.tier15())
                .reading("FX-TIER-15-M1", RegisterKind.ACTIVE_TOTAL, 0, Edit.value("999990.25"))
                .reading(
                        "FX-TIER-15-M1",
                        RegisterKind.ACTIVE_TOTAL,
                        1,
                        r -> Edit.value("10.75").apply(r).withRolledOver(Recorded.of(YesNo.YES)));
        Bill bill = bill(edit);
        assertThat(row(bill, "FX-TIER-15-P1", RegisterKind.ACTIVE_TOTAL)).isEqualTo("20.5 - 0 + 0 = 20.5");
        assertThat(bill.total()).isEqualTo(Yuan.of("11.44"));
        Edit unmarked =
                edit.reading("FX-TIER-15-M1", RegisterKind.ACTIVE_TOTAL, 1, r -> r.withRolledOver(Recorded.absent()));
        assertThat(Billing.bill(unmarked.result()).issues().stream().map(Issue::code))
                .containsExactly(MeteringIssues.READING_BACKWARD);
    }

    /** Four persons where tiers rise from five on: the published bill; so is one whose persons are not archived. */
    @Test
    void aSmallHouseholdHasTheTiersOfAll() {
        assertThat(bill(TierRefusals.household(4)).total()).isEqualTo(Yuan.of("4869.60"));
        Edit unknown = TierRefusals.household(4).customer(c -> c.withHouseholdSize(Recorded.absent()));
        assertThat(bill(unknown).total()).isEqualTo(Yuan.of("4869.60"));
    }

    /** Readings show what the rows start from; a point without a meter has none. */
    @Test
    void rowsShowReadingsAndMultiplier() {
        Bill bill = bill(ArchiveRefusals.bill02());
        QuantityRow total = bill.quantities().get(0);
        assertThat(total.previous().map(Object::toString)).contains("5953.8");
        assertThat(total.current().map(Object::toString)).contains("6124.4");
        assertThat(total.multiplier()).contains(Multiplier.of(3000));
        assertThat(bill.quantities())
                .filteredOn(row -> row.meteringPointNo().equals(LIGHTING))
                .allSatisfy(row -> assertThat(row.multiplier()).isEqualTo(Optional.empty()));
    }
}
