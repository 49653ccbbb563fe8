package org.gridmarketing.metering.interval;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.tariff.TouScheme;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.DayTraits;

/**
 * Compiled time-of-use scheme (分时方案编译): the band of every interval of every day of a period, worked out once for all customers.
 *
 * <p>Days that look alike share one pattern. Bands change on half hours only; an hour with a change in it cannot be given to a band,
 * and a scheme with one is refused for hourly profiles.
 */
public final class CompiledTouScheme {
    private final BillingPeriod period;
    private final IntervalLength length;
    private final byte[][] patterns;
    private final int[] patternOfDay;

    CompiledTouScheme(BillingPeriod period, IntervalLength length, byte[][] patterns, int[] patternOfDay) {
        this.period = period;
        this.length = length;
        this.patterns = patterns;
        this.patternOfDay = patternOfDay;
    }

    /**
     * Compiles a scheme.
     *
     * @param scheme the scheme
     * @param period the days
     * @param length the intervals of the profiles that will be divided
     * @param traits what the date of each day does not tell: holidays, made-up working days, highest temperatures; asked once a day
     * @return the compiled scheme; refused with every reason of {@link TouScheme#band}, each with the first days it holds on, and
     *     for hours in which the band changes
     */
    public static Outcome<CompiledTouScheme> compile(
            TouScheme scheme, BillingPeriod period, IntervalLength length, Function<LocalDate, DayTraits> traits) {
        return new TouCompiler(scheme, period, length, traits).compile();
    }

    /**
     * The days.
     *
     * @return the period it was compiled for
     */
    public BillingPeriod period() {
        return period;
    }

    /**
     * The length of the intervals.
     *
     * @return the length it was compiled for
     */
    public IntervalLength length() {
        return length;
    }

    /**
     * The band of an interval of a day.
     *
     * @param day a day of the period
     * @param interval from 0 to below {@link IntervalLength#perDay()}
     * @return its band
     * @throws IndexOutOfBoundsException if there is no such day or interval
     */
    public TouBand bandOf(LocalDate day, int interval) {
        return band(patterns[patternOfDay[indexOf(day)]][interval]);
    }

    /**
     * How many days with different bands there are.
     *
     * @return at least 1
     */
    public int patternCount() {
        return patterns.length;
    }

    int indexOf(LocalDate day) {
        return (int) (day.toEpochDay() - period.firstDay().toEpochDay());
    }

    byte[] pattern(int index) {
        return patterns[index];
    }

    int patternOfDay(int day) {
        return patternOfDay[day];
    }

    static TouBand band(int index) {
        return BANDS.get(index);
    }

    private static final List<TouBand> BANDS = List.of(TouBand.values());
}
