package org.gridmarketing.metering.interval;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.PeriodText;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Load profile (负荷曲线): the energy of every interval of a period, kWh, at least zero; some may be missing.
 *
 * <p>Held as one column of whole numbers with one scale, so that sums over a year are exact and fast. Its sum always fits: a profile
 * whose values could run over is not made.
 */
public final class LoadProfile {
    /** The most decimals of a kilowatt hour that a profile holds. */
    public static final int MOST_DECIMALS = 9;

    /** Highest sum of all values, so that a demand, which is up to 60 times an energy, fits too. */
    static final long HIGHEST_SUM = Long.MAX_VALUE / 64;

    private final ObjectRef point;
    private final BillingPeriod period;
    private final IntervalLength length;
    private final int decimals;
    private final long[] values;
    private final BitSet missing;
    private final LocalDateTime start;

    LoadProfile(
            ObjectRef point, BillingPeriod period, IntervalLength length, int decimals, long[] values, BitSet missing) {
        this.point = point;
        this.period = period;
        this.length = length;
        this.decimals = decimals;
        this.values = values;
        this.missing = missing;
        this.start = period.firstDay().atStartOfDay();
    }

    /**
     * From a complete column: the fast way in for callers that have whole numbers already.
     *
     * @param point the metering point
     * @param period the days
     * @param length the length of the intervals
     * @param decimals how many digits of each number are behind the decimal point of a kilowatt hour: 3 for Wh
     * @param values one for each interval, in the order of time; copied
     * @return the profile; refused where there are more or fewer values than intervals, and for negative values and values whose sum
     *     would not fit, with the first of each kind and how many they are
     * @throws IllegalArgumentException if {@code decimals} is not 0 to {@value #MOST_DECIMALS}
     */
    public static Outcome<LoadProfile> ofScaled(
            ObjectRef point, BillingPeriod period, IntervalLength length, int decimals, long... values) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals must be 0 to " + MOST_DECIMALS + ": " + decimals);
        }
        int expected = period.days() * length.perDay();
        if (values.length != expected) {
            Args args = Args.of("count", values.length).and("expected", expected);
            return Outcome.refused(new Issue(MeteringIssues.PROFILE_LENGTH_WRONG, point, "intervals", args));
        }
        long highest = HIGHEST_SUM / expected;
        if (Arrays.stream(values).min().orElse(0) >= 0
                && Arrays.stream(values).max().orElse(0) <= highest) {
            return Outcome.ok(new LoadProfile(point, period, length, decimals, values.clone(), new BitSet()));
        }
        List<Issue> issues = new ArrayList<>();
        LocalDateTime start = period.firstDay().atStartOfDay();
        report(MeteringIssues.INTERVALS_NEGATIVE, values, value -> value < 0, point, start, length, issues);
        report(MeteringIssues.INTERVALS_TOO_LARGE, values, value -> value > highest, point, start, length, issues);
        return Outcome.refused(issues);
    }

    private static void report(
            IssueCode code,
            long[] values,
            LongPredicate wrong,
            ObjectRef point,
            LocalDateTime start,
            IntervalLength length,
            List<Issue> issues) {
        long count = Arrays.stream(values).filter(wrong).count();
        if (count > 0) {
            int first = 0;
            while (!wrong.test(values[first])) {
                first++;
            }
            LocalDateTime at = start.plusMinutes((long) length.minutes() * first);
            Args args = Args.of("first", at.toString()).and("count", count);
            issues.add(new Issue(code, point, "intervals", args));
        }
    }

    /**
     * From readings as delivered: in any order, with gaps, repetitions and contradictions. What cannot be used is left out and told.
     *
     * @param point the metering point
     * @param period the days
     * @param length the length of the intervals
     * @param stamp which end of an interval its time names
     * @param readings the readings
     * @return the profile, with what is missing in it and why
     */
    public static AssembledProfile assemble(
            ObjectRef point,
            BillingPeriod period,
            IntervalLength length,
            IntervalStamp stamp,
            List<IntervalReading> readings) {
        return new ProfileAssembly(point, period, length, stamp).assemble(readings);
    }

    /**
     * The metering point.
     *
     * @return by which refusals and traces name it
     */
    public ObjectRef point() {
        return point;
    }

    /**
     * The days.
     *
     * @return from the first to the last interval
     */
    public BillingPeriod period() {
        return period;
    }

    /**
     * The length of the intervals.
     *
     * @return the same for all
     */
    public IntervalLength length() {
        return length;
    }

    /**
     * How many intervals there are, missing ones included.
     *
     * @return days × intervals of a day
     */
    public int size() {
        return values.length;
    }

    /**
     * Whether every interval has a value.
     *
     * @return true if none is missing
     */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /**
     * When an interval begins.
     *
     * @param index from 0
     * @return local time
     */
    public LocalDateTime startOf(int index) {
        return start.plusMinutes((long) length.minutes() * index);
    }

    /**
     * The energy of an interval.
     *
     * @param index from 0 to below {@link #size()}
     * @return its energy; empty if it is missing
     * @throws IndexOutOfBoundsException if there is no such interval
     */
    public Optional<Energy> energyAt(int index) {
        long value = values[index];
        return missing.get(index) ? Optional.empty() : Optional.of(energy(value));
    }

    /**
     * The same energy in longer intervals; one of them is missing where any of its parts is.
     *
     * @param longer a multiple of this length
     * @return the profile
     * @throws IllegalArgumentException if {@code longer} is no multiple of {@link #length()}
     */
    public LoadProfile inIntervalsOf(IntervalLength longer) {
        if (longer.minutes() % length.minutes() != 0) {
            throw new IllegalArgumentException("longer must be a multiple of " + length + ": " + longer);
        }
        int parts = longer.minutes() / length.minutes();
        long[] sums = new long[values.length / parts];
        BitSet gaps = new BitSet();
        for (int i = 0; i < values.length; i++) {
            sums[i / parts] += values[i];
            if (missing.get(i)) {
                gaps.set(i / parts);
            }
        }
        return new LoadProfile(point, period, longer, decimals, sums, gaps);
    }

    Energy energy(long scaled) {
        return Energy.ofKwh(scaled, decimals);
    }

    int decimals() {
        return decimals;
    }

    /** Not copied: only read within this package. */
    long[] values() {
        return values;
    }

    /** The index of the first interval of a part of the period. */
    int indexOf(BillingPeriod part) {
        return (int) (part.from().toEpochDay() - period.from().toEpochDay()) * length.perDay();
    }

    /** Why a part of the profile cannot be summed: it lies outside, or intervals are missing in it. */
    Optional<Issue> problemIn(BillingPeriod part) {
        if (part.from().isBefore(period.from()) || part.to().isAfter(period.to())) {
            Args args = Args.of("part", PeriodText.of(part)).and("period", PeriodText.of(period));
            return Optional.of(new Issue(MeteringIssues.PART_OUTSIDE_PROFILE, point, "intervals", args));
        }
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        int from = indexOf(part);
        int to = from + part.days() * length.perDay();
        int count = missing.get(from, to).cardinality();
        return Optional.of(missing.nextSetBit(from)).filter(first -> count > 0).map(first -> {
            Args args = Args.of("count", count)
                    .and("expected", to - from)
                    .and("first", startOf(first).toString());
            return new Issue(MeteringIssues.PROFILE_INCOMPLETE, point, "intervals", args);
        });
    }
}
