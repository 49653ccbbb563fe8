package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.dossier.StatedAdjustment;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Energy that is billed or given back beside what was read. */
class AdjustmentTest {
    private static final String WORKSHOP = "FX-BILL-05-WORKSHOP";

    private static Bill bill(Edit edit) {
        return Billing.bill(edit.result()).orElseThrow().bill();
    }

    private static Edit adjusted(Edit edit, String point, Optional<TouBand> band, String kwh, String kvarh) {
        StatedAdjustment adjustment =
                new StatedAdjustment(point, band, Energy.ofKwh(kwh), ReactiveEnergy.ofKvarh(kvarh));
        return edit.stated(s -> s.withAdjustments(Edit.and(s.adjustments(), adjustment)));
    }

    private static QuantityRow row(Bill bill, String point, RegisterKind register) {
        return bill.quantities().stream()
                .filter(row -> row.meteringPointNo().equals(point) && row.register() == register)
                .findFirst()
                .orElseThrow();
    }

    /** 7200 kWh of TIER-15; 100 more are in tier three at 0.858, 100 less are taken out of it. */
    @ParameterizedTest
    @CsvSource({"100, 4955.40", "-100, 4783.80", "-7200, 0.00"})
    void aHouseholdIsBilledForWhatItsMeterDidNotCount(String kwh, String total) {
        Edit edit = adjusted(Edit.of(SampleCases.tier15()), "FX-TIER-15-P1", Optional.empty(), kwh, "0");
        Bill bill = bill(edit);
        assertThat(bill.total().toBigDecimal()).isEqualByComparingTo(total);
        QuantityRow row = row(bill, "FX-TIER-15-P1", RegisterKind.ACTIVE_TOTAL);
        assertThat(row.read()).isEqualTo(Energy.ofKwh(7200));
        assertThat(row.adjustment()).isEqualTo(Energy.ofKwh(kwh));
        assertThat(row.billed().toBigDecimal()).isEqualByComparingTo(new BigDecimal(kwh).add(new BigDecimal("7200")));
    }

    /** What is added bears its share of the loss and enters the power factor: 26560 + 440 of 28258 kWh in all. */
    @Test
    void itIsAddedBeforeTheLoss() {
        Edit edit = adjusted(DossierLossTest.byFormula(), WORKSHOP, Optional.empty(), "440", "100");
        Edit read = DossierLossTest.byFormula()
                .reading("FX-BILL-05-M-WORKSHOP", RegisterKind.ACTIVE_TOTAL, 1, Edit.value("8278.5"))
                .reading("FX-BILL-05-M-WORKSHOP", RegisterKind.REACTIVE_TOTAL, 1, Edit.value("1171.25"));
        assertThat(bill(edit).lines()).isEqualTo(bill(read).lines());
        assertThat(bill(edit).powerFactors()).isEqualTo(bill(read).powerFactors());
        assertThat(row(bill(edit), WORKSHOP, RegisterKind.REACTIVE_TOTAL).adjustment())
                .isEqualTo(ReactiveEnergy.ofKvarh(100));
        assertThat(Billing.bill(edit.result()).orElseThrow().explain())
                .filteredOn(node -> node.step().equals(BillingSteps.ADJUSTMENT))
                .hasSize(2);
    }

    /** In its band, else in the band that takes the remainder; the rows of a point add up all the same. */
    @Test
    void aBandIsAdjusted() {
        Edit edit = adjusted(
                adjusted(Edit.of(SampleCases.hubei35Kv()), "FX-HB-35KV-P1", Optional.of(TouBand.PEAK), "1000", "0"),
                "FX-HB-35KV-P1",
                Optional.empty(),
                "-200",
                "0");
        Bill bill = bill(edit);
        assertThat(row(bill, "FX-HB-35KV-P1", RegisterKind.ACTIVE_PEAK).adjustment())
                .isEqualTo(Energy.ofKwh(1000));
        assertThat(row(bill, "FX-HB-35KV-P1", RegisterKind.ACTIVE_FLAT).adjustment())
                .isEqualTo(Energy.ofKwh(-200));
        assertThat(row(bill, "FX-HB-35KV-P1", RegisterKind.ACTIVE_TOTAL).adjustment())
                .isEqualTo(Energy.ofKwh(800));
        assertThat(bill.quantities())
                .allSatisfy(row -> assertThat(row.billed().toBigDecimal())
                        .isEqualByComparingTo(row.read()
                                .toBigDecimal()
                                .add(row.adjustment().toBigDecimal())
                                .subtract(row.deducted().toBigDecimal())
                                .add(row.loss().toBigDecimal())
                                .add(row.lineLoss().toBigDecimal())));
    }

    static Edit ofAPointThatIsNotRead() {
        return adjusted(ArchiveRefusals.bill02(), "FX-BILL-02-P2", Optional.empty(), "1", "0");
    }

    static Edit ofABandThatIsNotThere() {
        return adjusted(Edit.of(SampleCases.tier15()), "FX-TIER-15-P1", Optional.of(TouBand.PEAK), "1", "0");
    }

    @Test
    void onlyWhatIsReadIsAdjusted() {
        List<Issue> issues = Billing.bill(ofAPointThatIsNotRead().result()).issues();
        assertThat(issues).extracting(Issue::code).containsExactly(BillingIssues.UNKNOWN_ADJUSTED_POINT);
    }
}
