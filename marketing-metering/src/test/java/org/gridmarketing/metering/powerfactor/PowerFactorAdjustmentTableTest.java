package org.gridmarketing.metering.powerfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.trace.TraceRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowerFactorAdjustmentTableTest {
    static List<TableRow> fullTable() {
        return TableRow.read("full-table.tsv");
    }

    static List<TableRow> publishedRows() {
        return TableRow.read("published-rows.tsv");
    }

    private static Ratio powerFactorAt(BigDecimal reactiveOverActive) {
        return PowerFactor.monthly(Energy.ofKwh(1), ReactiveEnergy.ofKvarh(reactiveOverActive))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource({"fullTable", "publishedRows"})
    void everyRowOfAllThreeTables(TableRow row) {
        row.rates()
                .forEach((standard, rate) -> assertThat(PowerFactorAdjustmentTable.rate(standard, row.powerFactor()))
                        .as("%s", standard)
                        .isEqualTo(rate));
    }

    @Test
    void theTablesAreThere() {
        assertThat(fullTable()).hasSizeGreaterThan(50);
        assertThat(publishedRows()).hasSize(23);
    }

    /** Bounds have four decimals, so that the middle of an interval is safe and a ten-thousandth inside is, too. */
    @ParameterizedTest
    @MethodSource("fullTable")
    void ratiosWithinARowGiveItsPowerFactor(TableRow row) {
        BigDecimal tick = new BigDecimal("0.0001");
        BigDecimal lowest = row.ratioFrom().signum() == 0
                ? BigDecimal.ZERO
                : row.ratioFrom().add(tick);
        assertThat(powerFactorAt(lowest)).isEqualTo(row.powerFactor());
        assertThat(powerFactorAt(row.ratioTo().subtract(tick))).isEqualTo(row.powerFactor());
    }

    @ParameterizedTest
    @MethodSource("publishedRows")
    void printedBoundsByThePowerFactorItself(TableRow row) {
        assertThat(powerFactorAt(row.ratioFrom())).isEqualTo(row.powerFactor());
        assertThat(powerFactorAt(row.ratioTo())).isEqualTo(row.powerFactorAtRatioTo());
    }

    /** Bills of western Inner Mongolia of 2025 show +141 % at 0.02; the last step of 2 % a hundredth has no end. */
    @Test
    void theSurchargeHasNoEnd() {
        assertThat(PowerFactorAdjustmentTable.rate(PowerFactorStandard.P090, Ratio.of("0.02")))
                .isEqualTo(Percentage.ofPercent("141"));
        assertThat(PowerFactorAdjustmentTable.rate(PowerFactorStandard.P080, Ratio.of("0")))
                .isEqualTo(Percentage.ofPercent("125"));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 85, 90})
    void abetterPowerFactorNeverCostsMore(int standardHundredths) {
        PowerFactorStandard standard = PowerFactorStandard.valueOf("P0" + standardHundredths);
        for (int c = 1; c <= 100; c++) {
            assertThat(PowerFactorAdjustmentTable.rate(standard, Ratio.ofHundredths(c)))
                    .as("%d", c)
                    .isLessThanOrEqualTo(PowerFactorAdjustmentTable.rate(standard, Ratio.ofHundredths(c - 1)));
        }
        assertThat(PowerFactorAdjustmentTable.rate(standard, Ratio.ofHundredths(standardHundredths)))
                .isEqualTo(Percentage.ZERO);
    }

    @Test
    void withoutAStandardNothingIsAdjusted() {
        assertThat(PowerFactorAdjustmentTable.rate(PowerFactorStandard.NONE, Ratio.of("0.3")))
                .isEqualTo(Percentage.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "0.905", "90"})
    void refusesWhatIsNoRoundedPowerFactor(String powerFactor) {
        assertThatThrownBy(() -> PowerFactorAdjustmentTable.rate(PowerFactorStandard.P090, Ratio.of(powerFactor)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("powerFactor");
    }

    @Test
    void theRateIsTold() {
        TraceRecorder trace = new TraceRecorder();
        PowerFactorAdjustmentTable.rate(
                PowerFactorStandard.P085, Ratio.of("0.94"), new ObjectRef("MeteringPoint", "P-1"), trace);
        assertThat(trace.nodes().get(0).render(Language.EN))
                .contains("cosφ = 0.94")
                .endsWith("→ -1.1 %");
        assertThat(trace.nodes().get(0).step().bases())
                .allMatch(basis -> basis.verified() && basis.document().equals("水电财字〔1983〕215号"));
    }
}
