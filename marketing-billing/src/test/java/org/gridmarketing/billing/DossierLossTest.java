package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.grid.TransformerLossRate;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.LossPlacement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Transformer loss through whole dossiers, and what holds for every quantity table. */
class DossierLossTest {
    private static final String WORKSHOP = "FX-BILL-05-WORKSHOP";
    private static final String OFFICE = "FX-BILL-05-OFFICE";
    private static final String DORMITORY = "FX-BILL-05-DORMITORY";

    private static Bill bill(Edit edit) {
        return Billing.bill(edit.result()).orElseThrow().bill();
    }

    static Edit byFormula() {
        return Edit.of(SampleCases.bill05())
                .transformer(
                        "FX-BILL-05-T1",
                        t -> t.withLossAlgorithm(Recorded.of(LossAlgorithm.FORMULA))
                                .withNoLoadLoss(Recorded.of(Power.ofKw(1)))
                                .withLoadLoss(Recorded.of(Power.ofKw(7)))
                                .withNoLoadReactiveLoss(Recorded.of(ReactivePower.ofKvar(10)))
                                .withLoadReactiveLoss(Recorded.of(ReactivePower.ofKvar(20)))
                                .withCorrectionFactor(Recorded.of(Ratio.ONE)));
    }

    private static QuantityRow row(Bill bill, String point, RegisterKind register) {
        return bill.quantities().stream()
                .filter(row -> row.meteringPointNo().equals(point) && row.register() == register)
                .findFirst()
                .orElseThrow();
    }

    private static String loss(Bill bill, String point, RegisterKind register) {
        return row(bill, point, register).loss().toString();
    }

    /**
     * June has 720 h, S = 500 kVA, Wp = 26560 + 268 + 990 = 27818, Wq = 6960: (Wp² + Wq²) ÷ (S²T) = 822282724 ÷ 180000000.
     * ΔWp = 1 × 720 + 7 × 4.56824 = 751.98, ΔWq = 10 × 720 + 20 × 4.56824 = 7291.36. Office 752 × 268 ÷ 27818 = 7.24, dormitory
     * 752 × 990 ÷ 27818 = 26.76, the rest to the workshop; reactive 70.24 and 259.48.
     */
    @Test
    void lossByFormulaIsSharedByEnergy() {
        Bill bill = bill(byFormula());
        assertThat(loss(bill, OFFICE, RegisterKind.ACTIVE_TOTAL)).isEqualTo("7 kWh");
        assertThat(loss(bill, DORMITORY, RegisterKind.ACTIVE_TOTAL)).isEqualTo("27 kWh");
        assertThat(loss(bill, WORKSHOP, RegisterKind.ACTIVE_TOTAL)).isEqualTo("718 kWh");
        assertThat(loss(bill, OFFICE, RegisterKind.REACTIVE_TOTAL)).isEqualTo("70 kvarh");
        assertThat(loss(bill, DORMITORY, RegisterKind.REACTIVE_TOTAL)).isEqualTo("259 kvarh");
        assertThat(loss(bill, WORKSHOP, RegisterKind.REACTIVE_TOTAL)).isEqualTo("6962 kvarh");
        assertThat(bill.powerFactors().get(0).active()).isEqualTo(Energy.ofKwh(27_278));
        assertThat(bill.powerFactors().get(0).reactive().toString()).isEqualTo("13922 kvarh");
        assertThat(bill.powerFactors().get(0).powerFactor()).isEqualTo(Ratio.of("0.89"));
    }

    /** The loss is then that of the other two: 720 + 7 × (26828² + 6960²) ÷ 180000000 = 749.87. */
    @Test
    void aPointWithoutLossBearsNone() {
        Bill bill = bill(byFormula().point(DORMITORY, p -> p.withLossBilled(Recorded.of(YesNo.NO))));
        assertThat(loss(bill, DORMITORY, RegisterKind.ACTIVE_TOTAL)).isEqualTo("0 kWh");
        Quantity<?> office = row(bill, OFFICE, RegisterKind.ACTIVE_TOTAL).loss();
        Quantity<?> workshop = row(bill, WORKSHOP, RegisterKind.ACTIVE_TOTAL).loss();
        assertThat(office.toBigDecimal().add(workshop.toBigDecimal())).isEqualByComparingTo("750");
    }

    /**
     * LOSS-02 (biz.doczj.com/doc/1814004304.html): 15000 kWh and 6000 kvarh; 300 + 15000 × 1 % = 450 kWh and 400 + 150 × 2.3 = 745 kvarh. Of
     * 22 days of July 2024 the iron loss counts 22 ÷ 31: 212.90 + 150 = 363 and 283.87 + 345 = 629.
     */
    @ParameterizedTest
    @CsvSource({"2024-07-31, 450, 745", "2024-07-23, 363, 629"})
    void lossByRate(String sealed, String active, String reactive) {
        Edit edit = Edit.of(SampleCases.bill05())
                .during("2024-07-01", "2024-07-31")
                .point(OFFICE, p -> p.withLossBilled(Recorded.of(YesNo.NO)))
                .point(DORMITORY, p -> p.withLossBilled(Recorded.of(YesNo.NO)))
                .reading("FX-BILL-05-M-WORKSHOP", RegisterKind.ACTIVE_TOTAL, 1, Edit.value("8128.5"))
                .reading("FX-BILL-05-M-WORKSHOP", RegisterKind.REACTIVE_TOTAL, 1, Edit.value("1158"));
        TransformerLossRate rate = new TransformerLossRate(
                Energy.ofKwh(300), ReactiveEnergy.ofKvarh(400), Percentage.ofPercent("1"), Ratio.of("2.3"));
        Edit byRate = new Edit(edit.result()
                .withTables(edit.result()
                        .tables()
                        .withLossTables(edit.result().tables().lossTables().stream()
                                .map(table -> TransformerLossTable.builder()
                                        .no(table.no())
                                        .source("LOSS-02")
                                        .rate(rate)
                                        .build())
                                .toList())));
        Edit changed = sealed.equals("2024-07-31")
                ? byRate
                : byRate.transformer("FX-BILL-05-T1", t -> t.withChanges(TwoPart.suspended(sealed)));
        Bill bill = bill(changed);
        assertThat(loss(bill, WORKSHOP, RegisterKind.ACTIVE_TOTAL)).isEqualTo(active + " kWh");
        assertThat(loss(bill, WORKSHOP, RegisterKind.REACTIVE_TOTAL)).isEqualTo(reactive + " kvarh");
    }

    private static Edit idle() {
        return byFormula()
                .dossier(d -> d.withReadingSets(d.readingSets().stream()
                        .map(set -> set.withReadings(
                                set.readings().get(0),
                                set.readings()
                                        .get(1)
                                        .withValue(set.readings().get(0).value())))
                        .toList()));
    }

    /** Nothing was used, so nothing can be shared by energy: 720 h at 1 kW and 10 kvar stay with one point, the first by number. */
    @Test
    void theNoLoadLossOfAnIdleMonthGoesToTheMainPoint() {
        Bill bill = bill(idle().point(DORMITORY, p -> p.withLossBilled(Recorded.of(YesNo.NO))));
        assertThat(loss(bill, OFFICE, RegisterKind.ACTIVE_TOTAL)).isEqualTo("720 kWh");
        assertThat(loss(bill, OFFICE, RegisterKind.REACTIVE_TOTAL)).isEqualTo("7200 kvarh");
        assertThat(row(bill, OFFICE, RegisterKind.ACTIVE_TOTAL).billed().toString())
                .isEqualTo("720 kWh");
        assertThat(loss(bill, WORKSHOP, RegisterKind.ACTIVE_TOTAL)).isEqualTo("0 kWh");
        assertThat(loss(bill, DORMITORY, RegisterKind.ACTIVE_TOTAL)).isEqualTo("0 kWh");
    }

    static Edit lowSide(LossPlacement placement) {
        return Edit.of(SampleCases.hubei35Kv())
                .agreement("FX-HB-35KV-A1", a -> a.withBasicChargeMethod(Recorded.of(BasicChargeMethod.CAPACITY)))
                .point(
                        "FX-HB-35KV-P1",
                        p -> p.withMeteringMode(Recorded.of(MeteringMode.HV_SUPPLY_LV_METERING))
                                .withLossBilled(Recorded.of(YesNo.YES)))
                .policy(p -> p.withLossPlacement(placement));
    }

    @Test
    void lossInTheFlatBandLeavesTheOthersAlone() {
        Bill bill = bill(lowSide(LossPlacement.FLAT_BAND));
        assertThat(bandLosses(bill)).filteredOn(loss -> loss.signum() != 0).hasSize(1);
        assertThat(row(bill, "FX-HB-35KV-P1", RegisterKind.ACTIVE_FLAT).loss())
                .isEqualTo(row(bill, "FX-HB-35KV-P1", RegisterKind.ACTIVE_TOTAL).loss());
    }

    /** Spread or not, the loss is the same; each band has its share to within a kWh, the flat band to within the others' rounding. */
    @Test
    void lossSpreadByBandConservesEnergy() {
        Bill bill = bill(lowSide(LossPlacement.SPREAD_BY_BAND));
        QuantityRow total = row(bill, "FX-HB-35KV-P1", RegisterKind.ACTIVE_TOTAL);
        assertThat(total.loss())
                .isEqualTo(row(bill(lowSide(LossPlacement.FLAT_BAND)), "FX-HB-35KV-P1", RegisterKind.ACTIVE_TOTAL)
                        .loss());
        assertThat(bandLosses(bill).stream().map(loss -> (Energy) loss).reduce(Energy.ZERO, Energy::plus))
                .isEqualTo(total.loss());
        for (TouBand band : List.of(TouBand.SHARP, TouBand.PEAK, TouBand.FLAT, TouBand.VALLEY)) {
            QuantityRow row = row(bill, "FX-HB-35KV-P1", RegisterKind.valueOf("ACTIVE_" + band));
            double expected = total.loss().toBigDecimal().doubleValue()
                    * row.read().toBigDecimal().doubleValue()
                    / total.read().toBigDecimal().doubleValue();
            assertThat(row.loss().toBigDecimal().doubleValue())
                    .isCloseTo(expected, org.assertj.core.data.Offset.offset(band == TouBand.FLAT ? 2.0 : 0.5));
            assertThat(row.loss().signum()).isPositive();
        }
    }

    private static List<Quantity<?>> bandLosses(Bill bill) {
        List<Quantity<?>> losses = new ArrayList<>();
        bill.quantities().stream()
                .filter(row ->
                        row.register().isActive() && row.register().band().isPresent())
                .forEach(row -> losses.add(row.loss()));
        return losses;
    }

    static Stream<BillingCase> cases() {
        return Stream.concat(
                SampleCases.ids().stream().map(id -> SampleCases.find(id).orElseThrow()),
                Stream.of(byFormula(), idle(), lowSide(LossPlacement.SPREAD_BY_BAND))
                        .map(Edit::result));
    }

    /** Every row adds up, and the bands add up to the total, in every column. */
    @ParameterizedTest
    @MethodSource("cases")
    void quantityTablesAddUp(BillingCase billingCase) {
        Bill bill = Billing.bill(billingCase).orElseThrow().bill();
        assertThat(bill.quantities())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.billed().toBigDecimal())
                        .isEqualByComparingTo(row.read()
                                .toBigDecimal()
                                .add(row.adjustment().toBigDecimal())
                                .subtract(row.deducted().toBigDecimal())
                                .add(row.loss().toBigDecimal())));
        for (QuantityRow total : bill.quantities()) {
            List<QuantityRow> bands = bill.quantities().stream()
                    .filter(row -> row.meteringPointNo().equals(total.meteringPointNo())
                            && row.register().isActive()
                            && row.register().band().isPresent())
                    .toList();
            if (total.register() == RegisterKind.ACTIVE_TOTAL && !bands.isEmpty()) {
                assertThat(bands.stream().map(row -> (Energy) row.billed()).reduce(Energy.ZERO, Energy::plus))
                        .isEqualTo(total.billed());
                assertThat(bands.stream().map(row -> (Energy) row.loss()).reduce(Energy.ZERO, Energy::plus))
                        .isEqualTo(total.loss());
            }
        }
    }

    /** The order in which points are archived orders the rows of the quantity table, and nothing else. */
    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfPointsChangesNoAmount(BillingCase billingCase) {
        Bill expected = Billing.bill(billingCase).orElseThrow().bill();
        for (int seed = 0; seed < 6; seed++) {
            List<MeteringPoint> points = new ArrayList<>(billingCase.dossier().meteringPoints());
            Collections.shuffle(points, new Random(seed));
            Bill shuffled = bill(Edit.of(billingCase).dossier(d -> d.withMeteringPoints(points)));
            assertThat(shuffled.quantities()).containsExactlyInAnyOrderElementsOf(expected.quantities());
            assertThat(shuffled.withQuantities()).isEqualTo(expected.withQuantities());
        }
    }

    /** Samples explain themselves in both languages, and the explanation is of the same bill. */
    @ParameterizedTest
    @MethodSource("cases")
    void samplesExplainThemselves(BillingCase billingCase) {
        ComputedBill computed = Billing.bill(billingCase).orElseThrow();
        assertThat(computed.explain())
                .hasSizeGreaterThan(computed.bill().lines().size());
    }
}
