package org.gridmarketing.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridmarketing.model.quantity.Hours;
import org.junit.jupiter.api.Test;

class BillingPeriodTest {
    @Test
    void aLeapFebruaryHas29DaysAnd696Hours() {
        BillingPeriod february = BillingPeriod.ofMonth(YearMonth.of(2024, 2));
        assertThat(february)
                .isEqualTo(new BillingPeriod(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29)))
                .hasToString("2024-02-01 to 2024-02-29");
        assertThat(february.days()).isEqualTo(29);
        assertThat(february.hours()).isEqualTo(Hours.of(696));
        assertThat(BillingPeriod.ofMonth(YearMonth.of(2026, 2)).hours()).isEqualTo(Hours.of(672));
        assertThat(BillingPeriod.ofMonth(YearMonth.of(1900, 2)).days()).isEqualTo(28);
    }

    @Property
    void monthsFollowEachOtherWithoutGapOrOverlap(
            @ForAll @IntRange(min = 1950, max = 2100) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        YearMonth current = YearMonth.of(year, month);
        BillingPeriod period = BillingPeriod.ofMonth(current);
        BillingPeriod next = BillingPeriod.ofMonth(current.plusMonths(1));
        assertThat(next.from()).isEqualTo(period.to());
        assertThat(next.opening()).isEqualTo(period.closing());
        assertThat(period.days()).isEqualTo(current.lengthOfMonth());
        assertThat(period.firstDay()).isEqualTo(current.atDay(1));
        assertThat(period.firstDay().datesUntil(next.firstDay().plusDays(1)).filter(period::contains))
                .hasSize(period.days());
    }

    @Test
    void theFirstBorderIsOutsideAndTheLastDayInside() {
        BillingPeriod january = BillingPeriod.ofMonth(YearMonth.of(2026, 1));
        List<LocalDate> borders = List.of(january.from(), january.firstDay(), january.to(), LocalDate.of(2026, 2, 1));
        assertThat(borders.stream().map(january::contains)).containsExactly(false, true, true, false);
        assertThat(january.closing().instant()).isEqualTo(LocalDateTime.of(2026, 2, 1, 0, 0));
        assertThat(january.opening().instant()).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));
    }

    @Test
    void anEmptyOrReversedPeriodIsRefused() {
        LocalDate day = LocalDate.of(2026, 1, 31);
        assertThatThrownBy(() -> new BillingPeriod(day, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("to must be after from")
                .hasMessageContaining("2026-01-31");
        assertThatThrownBy(() -> new BillingPeriod(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
