package org.gridmarketing.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockIntervalTest {
    @ParameterizedTest
    @CsvSource({
        "17:00-19:30, 16:59, false",
        "17:00-19:30, 17:00, true",
        "17:00-19:30, 19:29, true",
        "17:00-19:30, 19:30, false",
        "22:00-05:00, 21:59, false",
        "22:00-05:00, 22:00, true",
        "22:00-05:00, 00:00, true",
        "22:00-05:00, 04:59, true",
        "22:00-05:00, 05:00, false",
        "22:00-24:00, 23:59, true",
        "22:00-24:00, 00:00, false",
        "00:00-24:00, 12:00, true"
    })
    void theStartIsInTheEndIsNot(String interval, LocalTime time, boolean inside) {
        assertThat(ClockInterval.parse(interval).contains(time)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"17:15-19:00", "17:00-19:10", "17:00-17:00", "17:00", "17-19", "24:00-01:00", "17:00-19:00-20:00"
            })
    void boundariesAreOnHalfHours(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ClockInterval.parse(text));
    }

    @Test
    void midnightAsAnEndIsNoCrossing() {
        assertThat(ClockInterval.parse("22:00-24:00").crossesMidnight()).isFalse();
        assertThat(ClockInterval.parse("22:00-00:30").crossesMidnight()).isTrue();
        assertThat(ClockInterval.parse("00:00-24:00")).hasToString("00:00-24:00");
    }

    /** 2025-10-11 was a Saturday on which work was made up for National Day. */
    @Test
    void aHolidayGoesBeforeTheDayOfTheWeek() {
        LocalDate saturday = LocalDate.of(2025, 10, 11);
        assertThat(DayTraits.plain().kindOf(saturday)).isEqualTo(DayKind.WEEKEND);
        assertThat(new DayTraits(java.util.Optional.empty(), true, java.util.OptionalInt.empty()).kindOf(saturday))
                .isEqualTo(DayKind.WORKDAY);
        assertThat(DayTraits.of(Holiday.NATIONAL_DAY).kindOf(LocalDate.of(2025, 10, 1)))
                .isEqualTo(DayKind.HOLIDAY);
        assertThat(DayTraits.plain().kindOf(LocalDate.of(2025, 10, 9))).isEqualTo(DayKind.WORKDAY);
        assertThat(Holiday.SPRING_FESTIVAL.canFallIn(Month.FEBRUARY)).isTrue();
        assertThat(Holiday.SPRING_FESTIVAL.canFallIn(Month.MARCH)).isFalse();
    }
}
