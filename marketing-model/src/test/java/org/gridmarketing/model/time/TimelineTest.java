package org.gridmarketing.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final BillingPeriod JANUARY = BillingPeriod.ofMonth(YearMonth.of(2026, 1));

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static Timeline<String> changing(Map<LocalDate, String> changes) {
        return Timeline.changing(JANUARY, "first", new TreeMap<>(changes));
    }

    @Test
    void aChangeHoldsFromItsDayOn() {
        Timeline<String> line = changing(Map.of(day(11), "second"));
        assertThat(line.segments())
                .containsExactly(
                        new Timeline.Segment<>(new BillingPeriod(JANUARY.from(), day(10)), "first"),
                        new Timeline.Segment<>(new BillingPeriod(day(10), day(31)), "second"));
        assertThat(line.at(day(10))).isEqualTo("first");
        assertThat(line.at(day(11))).isEqualTo("second");
    }

    @Test
    void changesAtTheEdgesGiveNoEmptySegment() {
        assertThat(changing(Map.of(day(1), "second")).isConstant()).isTrue();
        assertThat(changing(Map.of(day(1).minusYears(1), "second")).at(day(1))).isEqualTo("second");
        assertThat(changing(Map.of(day(31), "second")).segments()).hasSize(2);
        assertThat(changing(Map.of(day(31).plusDays(1), "second")).at(day(31))).isEqualTo("first");
    }

    @Test
    void equalNeighboursAreOneSegment() {
        assertThat(changing(Map.of(day(5), "first", day(9), "first"))).isEqualTo(Timeline.constant(JANUARY, "first"));
    }

    @Test
    void aDayOrPartOutsideIsRefused() {
        Timeline<String> line = changing(Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.at(day(31).plusDays(1)))
                .withMessageContaining("2026-02-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.within(new BillingPeriod(day(1), day(31).plusDays(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.combine(line.within(new BillingPeriod(day(1), day(2))), String::concat));
    }

    @Property
    void combiningHoldsOnEveryDayWhatBothHold(
            @ForAll @Size(max = 5) Map<@IntRange(min = -3, max = 34) Integer, @IntRange(max = 2) Integer> one,
            @ForAll @Size(max = 5) Map<@IntRange(min = -3, max = 34) Integer, @IntRange(max = 2) Integer> other) {
        Timeline<Integer> left = line(one);
        Timeline<Integer> right = line(other);
        Timeline<Integer> both = left.combine(right, (a, b) -> 3 * a + b);
        Timeline<Integer> byDay = Timeline.ofDays(JANUARY, day -> 3 * left.at(day) + right.at(day));
        assertThat(both).isEqualTo(byDay);
        assertThat(both.map(value -> value / 3)).isEqualTo(left);
        assertThat(both.segments().stream()
                        .mapToInt(each -> each.period().days())
                        .sum())
                .isEqualTo(JANUARY.days());
    }

    @Property
    void aPartHoldsWhatTheWholeHolds(
            @ForAll @Size(max = 5) Map<@IntRange(min = -3, max = 34) Integer, @IntRange(max = 2) Integer> changes,
            @ForAll @IntRange(min = 1, max = 30) int from,
            @ForAll @IntRange(min = 1, max = 30) int length) {
        BillingPeriod part = new BillingPeriod(day(from), day(Math.min(31, from + length)));
        Timeline<Integer> line = line(changes);
        assertThat(line.within(part)).isEqualTo(Timeline.ofDays(part, line::at));
    }

    private static Timeline<Integer> line(Map<Integer, Integer> changes) {
        TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
        changes.forEach((offset, value) -> byDay.put(day(1).plusDays(offset), value));
        return Timeline.changing(JANUARY, 0, byDay);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without the checker may pass
    void whatIsMissingIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Timeline.ofDays(null, day -> "x"))
                .withMessage("period");
        assertThatNullPointerException()
                .isThrownBy(() -> Timeline.ofDays(JANUARY, null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> Timeline.ofDays(JANUARY, day -> day.equals(day(7)) ? null : "x"))
                .withMessageContaining("value must not be null for the days of")
                .withMessageContaining("2026-01-07");
    }
}
