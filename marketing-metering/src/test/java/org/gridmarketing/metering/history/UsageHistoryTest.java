package org.gridmarketing.metering.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.history.Months.POINT;
import static org.gridmarketing.metering.history.Months.month;
import static org.gridmarketing.metering.history.Months.read;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;

class UsageHistoryTest {
    private static BillingPeriod period(String from, String to) {
        return new BillingPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static PeriodUsage<Energy> usage(String from, String to, long kwh) {
        return PeriodUsage.read(period(from, to), Energy.ofKwh(kwh));
    }

    @Test
    void sortsAndRefusesEveryPairThatSharesADay() {
        assertThat(Months.historyOf(read("2026-02", 2), read("2026-01", 1)).usages())
                .extracting(PeriodUsage::period)
                .containsExactly(month("2026-01"), month("2026-02"));
        List<Issue> issues = assertRefused(
                UsageHistory.of(
                        List.of(read("2026-01", 1), read("2026-01", 1), usage("2026-01-30", "2026-02-28", 1)), POINT),
                MeteringIssues.HISTORY_OVERLAPS,
                MeteringIssues.HISTORY_OVERLAPS);
        assertThat(issues.get(1).message(Language.EN))
                .contains("2026-01-01 – 2026-01-31")
                .contains("2026-01-31 – 2026-02-28");
    }

    @Test
    void whatComesLaterIsNoHistory() {
        UsageHistory<Energy> history = Months.monthsFrom("2026-01", 10, 20, 30, 40);
        assertThat(history.before(month("2026-03")))
                .extracting(PeriodUsage::period)
                .containsExactly(month("2026-02"), month("2026-01"));
    }

    @Test
    void estimatesAndUnknownAmountsAreNoYardstick() {
        UsageHistory<Energy> history = Months.historyOf(
                read("2026-01", 10),
                Months.estimated("2026-02", 20),
                PeriodUsage.unknown(month("2026-03")),
                read("2026-04", 40));
        assertThat(history.yardsticksBefore(month("2026-05"), 2))
                .extracting(PeriodUsage::period)
                .containsExactly(month("2026-04"), month("2026-01"));
    }

    @Test
    void theSamePeriodLastYearNeedNotHaveTheSameDates() {
        UsageHistory<Energy> history =
                Months.historyOf(usage("2025-01-25", "2025-02-24", 5), usage("2025-02-24", "2025-03-25", 6));
        assertThat(history.samePeriodLastYear(period("2026-01-24", "2026-02-25"), usage -> true)
                        .orElseThrow()
                        .amount())
                .contains(Energy.ofKwh(5));
        assertThat(history.samePeriodLastYear(period("2026-03-20", "2026-04-20"), usage -> true))
                .isEmpty();
    }

    @Test
    void aLeapYearDoesNotHideFebruary() {
        UsageHistory<Energy> history = Months.monthsFrom("2028-01", 1, 2, 3);
        assertThat(history.samePeriodLastYear(month("2029-02"), usage -> true)
                        .orElseThrow()
                        .period())
                .isEqualTo(month("2028-02"));
        UsageHistory<Energy> before = Months.monthsFrom("2027-01", 1, 2, 3);
        assertThat(before.samePeriodLastYear(month("2028-02"), usage -> true)
                        .orElseThrow()
                        .period())
                .isEqualTo(month("2027-02"));
    }

    @Test
    void limitsAreExactAtTheEdge() {
        DailyUsage<Energy> reference = new DailyUsage<>(Energy.ofKwh(310), 31);
        Percentage half = Percentage.ofPercent("50");
        assertThat(new DailyUsage<>(Energy.ofKwh(420), 28).exceeds(reference, half))
                .isFalse();
        assertThat(new DailyUsage<>(Energy.ofKwh("420.000001"), 28).exceeds(reference, half))
                .isTrue();
        assertThat(new DailyUsage<>(Energy.ofKwh(140), 28).fallsShortOf(reference, half))
                .isFalse();
        assertThat(new DailyUsage<>(Energy.ofKwh("139.999999"), 28).fallsShortOf(reference, half))
                .isTrue();
        assertThatThrownBy(() -> new DailyUsage<>(Energy.ZERO, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void dailyUsageIsComparedAsTheFractionsAre(
            @ForAll @LongRange(min = -1000, max = 1000) long one,
            @ForAll @LongRange(min = -1000, max = 1000) long other,
            @ForAll @IntRange(min = 1, max = 400) int oneDays,
            @ForAll @IntRange(min = 1, max = 400) int otherDays) {
        DailyUsage<Energy> left = new DailyUsage<>(Energy.ofKwh(one), oneDays);
        DailyUsage<Energy> right = new DailyUsage<>(Energy.ofKwh(other), otherDays);
        assertThat(Integer.signum(left.compareByDay(right)))
                .isEqualTo(Integer.signum(Long.compare(one * otherDays, other * oneDays)));
        assertThat(left.exceeds(right, Percentage.ZERO)).isEqualTo(left.compareByDay(right) > 0);
    }

    @Property
    void overItsOwnDaysADailyUsageIsItsTotal(
            @ForAll @LongRange(min = 0, max = 1_000_000) long kwh, @ForAll @IntRange(min = 1, max = 400) int days) {
        DailyUsage<Energy> daily = new DailyUsage<>(Energy.ofKwh(kwh), days);
        assertThat(daily.over(days, Rounding.WHOLE)).isEqualTo(Energy.ofKwh(kwh));
        assertThat(daily.plus(daily).over(days, Rounding.WHOLE)).isEqualTo(Energy.ofKwh(kwh));
    }
}
