package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.text.Args;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which band registers are needed follows from the prices: each band with a price of its own, and no other. */
class PricedBandsTest {
    private static final String HUBEI_METER = "FX-HB-35KV-M1";
    private static final String HOUSEHOLD_METER = "FX-TIER-01-M1";

    private static Bill bill(Edit edit) {
        return Billing.bill(edit.result()).orElseThrow().bill();
    }

    private static String energy(Bill bill, RegisterKind register) {
        return bill.quantities().stream()
                .filter(row -> row.register() == register)
                .findFirst()
                .orElseThrow()
                .billed()
                .toString();
    }

    /** Hubei prices the sharp band; without its register that energy would be billed at the flat price. */
    @ParameterizedTest
    @EnumSource(
            value = RegisterKind.class,
            names = {"ACTIVE_SHARP", "ACTIVE_PEAK", "ACTIVE_VALLEY"})
    void aPricedBandWithoutRegisterIsRefused(RegisterKind register) {
        Edit edit = Edit.of(SampleCases.hubei35Kv()).without(HUBEI_METER, register);
        List<Issue> issues = Billing.bill(edit.result()).issues();
        assertThat(issues).hasSize(2).allSatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(MeteringIssues.READING_MISSING);
            assertThat(issue.subject()).isEqualTo(RefusalCase.meter(HUBEI_METER));
            assertThat(issue.args().byName())
                    .containsAllEntriesOf(Args.of("register", register).byName());
        });
        assertThat(issues.stream().map(issue -> issue.message(Language.EN)))
                .anyMatch(text -> text.contains("2025-12-31"));
        assertThat(issues.stream().map(issue -> issue.message(Language.EN)))
                .anyMatch(text -> text.contains("2026-01-31"));
    }

    /** The flat band is the remainder and needs no register, unless the bands are summed. */
    @Test
    void theRemainderNeedsNoRegister() {
        Edit without = Edit.of(SampleCases.hubei35Kv()).without(HUBEI_METER, RegisterKind.ACTIVE_FLAT);
        assertThat(bill(without).total())
                .isEqualTo(bill(Edit.of(SampleCases.hubei35Kv())).total());
        Edit summed = without.policy(p -> p.withBandTotal(BandTotal.SUM_OF_BANDS));
        assertThat(Billing.bill(summed.result()).issues().stream().map(Issue::code))
                .containsOnly(MeteringIssues.READING_MISSING);
    }

    /** Two bands, read 3000 and 2000 ± 0.01 beside a total of 5000: valley takes the remainder, the bill is the published one. */
    @ParameterizedTest
    @ValueSource(strings = {"2000.01", "2000", "1999.99"})
    void theValleyOfAHouseholdIsWhatPeakLeaves(String valley) {
        Bill bill = bill(Edit.of(SampleCases.tier01())
                .reading(HOUSEHOLD_METER, RegisterKind.ACTIVE_VALLEY, 1, Edit.value(valley)));
        assertThat(energy(bill, RegisterKind.ACTIVE_PEAK)).isEqualTo("3000 kWh");
        assertThat(energy(bill, RegisterKind.ACTIVE_VALLEY)).isEqualTo("2000 kWh");
        assertThat(bill.lines())
                .noneMatch(line -> line.band().filter(TouBand.FLAT::equals).isPresent());
        assertThat(bill.total()).isEqualTo(Yuan.of("2553.50"));
    }

    /** The total may be the one that is off: 5000.01 leaves 2000.01 for the valley, 0.3583 × 2000.01 = 716.60 (716.603583). */
    @ParameterizedTest
    @ValueSource(strings = {"5000.01", "4999.99"})
    void theTotalOfAHouseholdStands(String total) {
        Bill bill = bill(Edit.of(SampleCases.tier01())
                .reading(HOUSEHOLD_METER, RegisterKind.ACTIVE_TOTAL, 1, Edit.value(total)));
        assertThat(energy(bill, RegisterKind.ACTIVE_TOTAL)).isEqualTo(total + " kWh");
        assertThat(energy(bill, RegisterKind.ACTIVE_PEAK)).isEqualTo("3000 kWh");
        assertThat(bill.lines().stream().map(line -> line.amount().toPlainString()))
                .contains("1674.90", "716.60");
    }

    @Test
    void aPeakAboveTheTotalIsRefused() {
        Edit edit = Edit.of(SampleCases.tier01())
                .reading(HOUSEHOLD_METER, RegisterKind.ACTIVE_PEAK, 1, Edit.value("5000.01"));
        assertThat(Billing.bill(edit.result()).issues().stream().map(Issue::code))
                .containsExactly(MeteringIssues.BANDS_EXCEED_TOTAL);
    }

    /** 3000 + 2000.01: where the bands are summed, their sum is billed and the total register is not. */
    @Test
    void theBandsOfAHouseholdCanBeSummed() {
        Bill bill = bill(Edit.of(SampleCases.tier01())
                .reading(HOUSEHOLD_METER, RegisterKind.ACTIVE_VALLEY, 1, Edit.value("2000.01"))
                .policy(p -> p.withBandTotal(BandTotal.SUM_OF_BANDS)));
        assertThat(energy(bill, RegisterKind.ACTIVE_VALLEY)).isEqualTo("2000.01 kWh");
        assertThat(energy(bill, RegisterKind.ACTIVE_TOTAL)).isEqualTo("5000.01 kWh");
    }

    /** A tariff with one price has no bands to bill, whatever the agreement says. */
    @Test
    void onePriceNeedsNoBandRegisters() {
        Edit executed = Edit.of(SampleCases.tier15())
                .agreement("FX-TIER-15-A1", a -> a.withTouExecuted(Recorded.of(YesNo.YES)));
        assertThat(bill(executed)).isEqualTo(bill(Edit.of(SampleCases.tier15())));
    }
}
