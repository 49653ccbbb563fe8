package org.gridmarketing.metering.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.history.Months.POINT;
import static org.gridmarketing.metering.history.Months.estimated;
import static org.gridmarketing.metering.history.Months.historyOf;
import static org.gridmarketing.metering.history.Months.month;
import static org.gridmarketing.metering.history.Months.monthsFrom;
import static org.gridmarketing.metering.history.Months.read;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.history.PeriodUsage;
import org.gridmarketing.metering.history.UsageHistory;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class UsageEstimationTest {
    /** docs/metering.md, estimation: 2900 kWh in the 29 days of February 2028 are 2800 kWh in the 28 of 2029. */
    @Test
    void lastYearsDaysAreThisYearsDays() {
        TraceRecorder trace = new TraceRecorder();
        Estimate<Energy> estimate = UsageEstimation.samePeriodLastYear(
                        month("2029-02"), historyOf(read("2028-02", 2900)), Rounding.WHOLE, POINT, trace)
                .orElseThrow();
        assertThat(estimate.amount()).isEqualTo(Energy.ofKwh(2800));
        assertThat(estimate.method()).isEqualTo(EstimationMethod.SAME_PERIOD_LAST_YEAR);
        assertThat(estimate.basis()).containsExactly(month("2028-02"));
        assertThat(trace.nodes()).singleElement().satisfies(node -> {
            assertThat(node.step()).isEqualTo(MeteringSteps.ESTIMATE_SAME_PERIOD);
            assertThat(node.rounding()).contains(Rounding.WHOLE);
        });
    }

    /** docs/metering.md, estimation: (310 + 300 + 310) kWh over 92 days are 280 kWh in 28 days. */
    @Test
    void theAverageIsByTheDay() {
        UsageHistory<Energy> history = monthsFrom("2025-10", 310, 300, 310);
        Estimate<Energy> estimate = UsageEstimation.average(
                        month("2026-02"), history, 3, Rounding.WHOLE, POINT, TraceSink.none())
                .orElseThrow();
        assertThat(estimate.amount()).isEqualTo(Energy.ofKwh(280));
        assertThat(estimate.basis()).containsExactly(month("2025-12"), month("2025-11"), month("2025-10"));
    }

    @Test
    void anEstimateIsMarkedAndNeverBuiltUpon() {
        UsageHistory<Energy> history =
                historyOf(read("2025-11", 300), estimated("2025-12", 999999), read("2026-01", 310));
        Estimate<Energy> estimate = UsageEstimation.average(
                        month("2026-02"), history, 2, Rounding.WHOLE, POINT, TraceSink.none())
                .orElseThrow();
        assertThat(estimate.amount()).isEqualTo(Energy.ofKwh(280));
        assertThat(estimate.asUsage().kind()).contains(ReadingKind.ESTIMATED);
        assertThat(estimate.asUsage().isYardstick()).isFalse();
    }

    @Test
    void reactiveEnergyKeepsItsUnit() {
        UsageHistory<ReactiveEnergy> history = UsageHistory.of(
                        List.of(PeriodUsage.read(month("2025-02"), ReactiveEnergy.ofKvarh(56))), POINT)
                .orElseThrow();
        assertThat(UsageEstimation.samePeriodLastYear(
                                month("2026-02"), history, Rounding.WHOLE, POINT, TraceSink.none())
                        .orElseThrow()
                        .amount())
                .isEqualTo(ReactiveEnergy.ofKvarh(56));
    }

    @Test
    void refusesWithEveryReason() {
        UsageHistory<Energy> history = historyOf(read("2025-12", -5), read("2026-01", -6));
        var issues = assertRefused(
                UsageEstimation.average(month("2026-02"), history, 3, Rounding.WHOLE, POINT, TraceSink.none()),
                MeteringIssues.HISTORY_TOO_SHORT,
                MeteringIssues.HISTORY_NEGATIVE,
                MeteringIssues.HISTORY_NEGATIVE);
        assertThat(issues.get(1).message(Language.ZH)).contains("2026-01-01 至 2026-01-31", "-6 kWh");
        assertRefused(
                UsageEstimation.samePeriodLastYear(month("2026-12"), history, Rounding.WHOLE, POINT, TraceSink.none()),
                MeteringIssues.HISTORY_NEGATIVE);
        var missing = assertRefused(
                UsageEstimation.samePeriodLastYear(month("2026-02"), history, Rounding.WHOLE, POINT, TraceSink.none()),
                MeteringIssues.HISTORY_SAME_PERIOD_MISSING);
        assertThat(missing.get(0).message(Language.ZH)).contains("2025-02-01 至 2025-02-28");
        BillingPeriod leapDay = new BillingPeriod(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 2, 29));
        assertRefused(
                UsageEstimation.samePeriodLastYear(leapDay, history, Rounding.WHOLE, POINT, TraceSink.none()),
                MeteringIssues.HISTORY_SAME_PERIOD_MISSING);
        assertRefused(
                UsageEstimation.samePeriodLastYear(
                        month("2026-02"), UsageHistory.<Energy>none(), Rounding.WHOLE, POINT, TraceSink.none()),
                MeteringIssues.HISTORY_SAME_PERIOD_MISSING);
        assertThatThrownBy(() ->
                        UsageEstimation.average(month("2026-02"), history, 0, Rounding.WHOLE, POINT, TraceSink.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void moreUsageIsNeverEstimatedLower(
            @ForAll @LongRange(min = 0, max = 1_000_000) long one,
            @ForAll @LongRange(min = 0, max = 1_000_000) long more) {
        assertThat(estimate(one + more)).isGreaterThanOrEqualTo(estimate(one));
    }

    private static Energy estimate(long kwh) {
        return UsageEstimation.samePeriodLastYear(
                        month("2026-02"), historyOf(read("2025-02", kwh)), Rounding.WHOLE, POINT, TraceSink.none())
                .orElseThrow()
                .amount();
    }
}
