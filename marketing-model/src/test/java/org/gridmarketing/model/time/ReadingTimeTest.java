package org.gridmarketing.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTimeTest {
    private static final LocalDateTime START = LocalDateTime.of(2020, 1, 1, 0, 0);

    @Test
    void aDateAloneMeans24HoursOfThatDay() {
        ReadingTime end = ReadingTime.parse("2026-01-31");
        assertThat(end.instant()).isEqualTo(LocalDateTime.of(2026, 2, 1, 0, 0));
        assertThat(end.isEndOfDay()).isTrue();
        assertThat(end.day()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(end).isEqualTo(ReadingTime.endOf(LocalDate.of(2026, 1, 31))).hasToString("2026-01-31");
    }

    @Test
    void midnightIsTheSameInstantAs24HoursOfTheDayBefore() {
        assertThat(ReadingTime.parse("2026-02-01T00:00:00"))
                .isEqualTo(ReadingTime.parse("2026-01-31"))
                .hasToString("2026-01-31");
    }

    @Test
    void aTimeInsideTheDayKeepsItsDay() {
        ReadingTime morning = ReadingTime.parse("2026-01-31T08:15:00");
        assertThat(morning.isEndOfDay()).isFalse();
        assertThat(morning.day()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(morning).isLessThan(ReadingTime.parse("2026-01-31")).isGreaterThan(ReadingTime.parse("2026-01-30"));
    }

    @Property
    void textReadsBack(@ForAll @IntRange(max = 400_000_000) int seconds, @ForAll @IntRange(max = 3000) int days) {
        ReadingTime time = new ReadingTime(START.plusSeconds(seconds));
        assertThat(ReadingTime.parse(time.toString())).isEqualTo(time);
        ReadingTime end = ReadingTime.endOf(START.toLocalDate().plusDays(days));
        assertThat(ReadingTime.parse(end.toString())).isEqualTo(end);
        assertThat(end.toString()).hasSize("2020-01-01".length());
    }

    @Property
    void theDayOfAReadingIsTheLastThatItClosesOrLiesIn(@ForAll @IntRange(max = 400_000_000) int seconds) {
        ReadingTime time = new ReadingTime(START.plusDays(1).plusSeconds(seconds));
        assertThat(time).isLessThanOrEqualTo(ReadingTime.endOf(time.day()));
        assertThat(time).isGreaterThan(ReadingTime.endOf(time.day().minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "31.01.2026", "2026-01-31T24:00:01", "2026-01-31 08:15"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> ReadingTime.parse(text)).isInstanceOf(DateTimeParseException.class);
    }
}
