package org.gridmarketing.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Ranges are compared with the plain list of their days. */
class EffectiveRangeTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int HORIZON = 40;

    private static EffectiveRange range(int from, int length) {
        LocalDate first = START.plusDays(from);
        return new EffectiveRange(first, length == 0 ? Optional.empty() : Optional.of(first.plusDays(length - 1L)));
    }

    private static boolean holds(int from, int length, int day) {
        return day >= from && (length == 0 || day < from + length);
    }

    @Property
    void containsExactlyItsDays(
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 12) int length,
            @ForAll @IntRange(max = 39) int day) {
        assertThat(range(from, length).contains(START.plusDays(day))).isEqualTo(holds(from, length, day));
    }

    @Property
    void overlapsWhereSomeDayIsShared(
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 12) int length,
            @ForAll @IntRange(max = 20) int otherFrom,
            @ForAll @IntRange(max = 12) int otherLength) {
        boolean shared = IntStream.range(0, HORIZON)
                .anyMatch(day -> holds(from, length, day) && holds(otherFrom, otherLength, day));
        EffectiveRange one = range(from, length);
        EffectiveRange other = range(otherFrom, otherLength);
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
        assertThat(one.overlaps(one)).isTrue();
    }

    @Property
    void coversWhereNoDayOfThePeriodIsLeftOutAndTouchesWhereOneIsIn(
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 12) int length,
            @ForAll @IntRange(max = 20) int opening,
            @ForAll @IntRange(min = 1, max = 12) int days) {
        BillingPeriod period = new BillingPeriod(START.plusDays(opening), START.plusDays(opening + days));
        boolean all = IntStream.rangeClosed(opening + 1, opening + days).allMatch(day -> holds(from, length, day));
        boolean any = IntStream.rangeClosed(opening + 1, opening + days).anyMatch(day -> holds(from, length, day));
        assertThat(range(from, length).covers(period)).isEqualTo(all);
        assertThat(range(from, length).touches(period)).isEqualTo(any);
    }

    @Test
    void aRangeMayBeOneDayButNotReversed() {
        assertThat(EffectiveRange.of(START, START).contains(START)).isTrue();
        assertThat(EffectiveRange.since(START).contains(LocalDate.of(2999, 12, 31)))
                .isTrue();
        assertThatThrownBy(() -> EffectiveRange.of(START, START.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("to must not be before from");
    }
}
