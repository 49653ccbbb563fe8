package org.gridmarketing.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Timeline (时间轴): what holds on each day of a billing period, as segments whose neighbours differ.
 *
 * <p>Every split of a period (change of price, meter, capacity or category, suspension) is made by one of these. Neighbours with
 * equal values are merged when it is made, so a change that changes nothing splits nothing.
 *
 * @param <T> what holds; compared by {@code equals}
 */
public final class Timeline<T> {
    private final List<Segment<T>> segments;

    private Timeline(List<Segment<T>> segments) {
        this.segments = List.copyOf(segments.size() == 1 ? segments : merge(segments));
    }

    /**
     * Segment (时段): days on which one value holds.
     *
     * @param period the days (起止日期)
     * @param value what holds on them (取值)
     * @param <T> what holds
     */
    public record Segment<T>(BillingPeriod period, T value) {
        /**
         * Refuses null.
         *
         * @param period the days
         * @param value what holds on them
         * @throws NullPointerException naming the days, if {@code value} is null, or if {@code period} is
         */
        public Segment {
            Objects.requireNonNull(period, "period");
            if (value == null) {
                throw new NullPointerException("value must not be null for the days of " + period);
            }
        }
    }

    /**
     * The same value on every day.
     *
     * @param period the days
     * @param value what holds
     * @return one segment
     * @param <T> what holds
     */
    public static <T> Timeline<T> constant(BillingPeriod period, T value) {
        return new Timeline<>(List.of(new Segment<>(period, value)));
    }

    /**
     * A first value and changes.
     *
     * @param period the days
     * @param initial what holds on the first day, unless a change of that day or earlier says otherwise
     * @param changes new values by the first day on which they hold; later ones than the period are not used
     * @return the segments
     * @param <T> what holds
     */
    public static <T> Timeline<T> changing(BillingPeriod period, T initial, SortedMap<LocalDate, T> changes) {
        List<Segment<T>> segments = new ArrayList<>();
        LocalDate start = period.from();
        T value = initial;
        for (var change : changes.headMap(period.to().plusDays(1)).entrySet()) {
            LocalDate end = change.getKey().minusDays(1);
            if (end.isAfter(start)) {
                segments.add(new Segment<>(new BillingPeriod(start, end), value));
                start = end;
            }
            value = change.getValue();
        }
        segments.add(new Segment<>(new BillingPeriod(start, period.to()), value));
        return new Timeline<>(segments);
    }

    /**
     * By asking for each day, as for the version in force.
     *
     * @param period the days
     * @param value what holds on a day; gives no null
     * @return the segments
     * @param <T> what holds
     */
    public static <T> Timeline<T> ofDays(BillingPeriod period, Function<LocalDate, T> value) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
        List<Segment<T>> days = period.firstDay()
                .datesUntil(period.to().plusDays(1))
                .map(day -> new Segment<>(new BillingPeriod(day.minusDays(1), day), value.apply(day)))
                .toList();
        return new Timeline<>(days);
    }

    /**
     * The segments.
     *
     * @return in the order of time, at least one, without a gap; neighbours differ
     */
    public List<Segment<T>> segments() {
        return segments;
    }

    /**
     * The whole time.
     *
     * @return from the first to the last segment
     */
    public BillingPeriod period() {
        return new BillingPeriod(
                segments.get(0).period().from(),
                segments.get(segments.size() - 1).period().to());
    }

    /**
     * Whether nothing changes.
     *
     * @return true if there is one segment
     */
    public boolean isConstant() {
        return segments.size() == 1;
    }

    /**
     * What holds on a day.
     *
     * @param day a day of the period
     * @return the value
     * @throws IllegalArgumentException if the day is outside the period
     */
    public T at(LocalDate day) {
        for (Segment<T> each : segments) {
            if (each.period().contains(day)) {
                return each.value();
            }
        }
        throw new IllegalArgumentException("day must lie in " + period() + ": " + day);
    }

    /**
     * Other values on the same days.
     *
     * @param step makes the other value
     * @return the segments, merged where the other values are equal
     * @param <R> what holds afterwards
     */
    public <R> Timeline<R> map(Function<? super T, ? extends R> step) {
        List<Segment<R>> mapped = new ArrayList<>(segments.size());
        for (Segment<T> each : segments) {
            mapped.add(new Segment<>(each.period(), step.apply(each.value())));
        }
        return new Timeline<>(mapped);
    }

    /**
     * Two timelines of one period laid over one another.
     *
     * @param other the other one
     * @param step makes one value of two
     * @return segments on which neither changes, merged where the made values are equal
     * @param <U> what the other one holds
     * @param <R> what holds afterwards
     * @throws IllegalArgumentException if the periods differ
     */
    public <U, R> Timeline<R> combine(Timeline<U> other, BiFunction<? super T, ? super U, ? extends R> step) {
        if (!other.period().equals(period())) {
            throw new IllegalArgumentException("other must cover " + period() + ": " + other.period());
        }
        List<Segment<R>> combined = new ArrayList<>();
        int left = 0;
        int right = 0;
        LocalDate start = period().from();
        while (start.isBefore(period().to())) {
            Segment<T> mine = segments.get(left);
            Segment<U> theirs = other.segments.get(right);
            LocalDate end = earlier(mine.period().to(), theirs.period().to());
            combined.add(new Segment<>(new BillingPeriod(start, end), step.apply(mine.value(), theirs.value())));
            left += mine.period().to().equals(end) ? 1 : 0;
            right += theirs.period().to().equals(end) ? 1 : 0;
            start = end;
        }
        return new Timeline<>(combined);
    }

    /**
     * A part of it.
     *
     * @param part days that this timeline covers
     * @return what holds on those days
     * @throws IllegalArgumentException if a day of the part lies outside
     */
    public Timeline<T> within(BillingPeriod part) {
        if (part.from().isBefore(period().from()) || part.to().isAfter(period().to())) {
            throw new IllegalArgumentException("part must lie in " + period() + ": " + part);
        }
        if (part.equals(period())) {
            return this;
        }
        List<Segment<T>> kept = new ArrayList<>();
        for (Segment<T> each : segments) {
            LocalDate start = later(each.period().from(), part.from());
            LocalDate end = earlier(each.period().to(), part.to());
            if (end.isAfter(start)) {
                kept.add(new Segment<>(new BillingPeriod(start, end), each.value()));
            }
        }
        return new Timeline<>(kept);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static <T> List<Segment<T>> merge(List<Segment<T>> segments) {
        List<Segment<T>> merged = new ArrayList<>();
        for (Segment<T> each : segments) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).value().equals(each.value())) {
                BillingPeriod joined = new BillingPeriod(
                        merged.get(last).period().from(), each.period().to());
                merged.set(last, new Segment<>(joined, each.value()));
            } else {
                merged.add(each);
            }
        }
        return merged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> that && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    @Override
    public String toString() {
        return segments.toString();
    }
}
