package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.metering.interval.CompiledTouScheme;
import org.gridmarketing.metering.interval.DemandWindow;
import org.gridmarketing.metering.interval.IntervalLength;
import org.gridmarketing.metering.interval.IntervalSettlement;
import org.gridmarketing.metering.interval.IntervalUsage;
import org.gridmarketing.metering.interval.LoadProfile;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.tariff.TouRow;
import org.gridmarketing.model.tariff.TouScheme;
import org.gridmarketing.model.tariff.TouVersion;
import org.gridmarketing.model.tariff.UserFilter;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ClockInterval;
import org.gridmarketing.model.time.DayKind;
import org.gridmarketing.model.time.DayTraits;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.trace.TraceSink;

/** Years of hourly values and a scheme with seasons and weekends, both invented and the same in every run. */
final class HourlyYears {
    static final int CUSTOMERS = 8;
    private static final int HOURS = 8760;
    private static final int WATTS = 3;
    private static final int BANDS = TouBand.values().length;

    private final List<BillingPeriod> months = Stream.of(Month.values())
            .map(month -> BillingPeriod.ofMonth(YearMonth.of(2025, month)))
            .toList();
    private final CompiledTouScheme scheme = compile();
    private final byte[][] bandsOfDay = new byte[HOURS / 24][24];
    private final long[][] values = new long[CUSTOMERS][HOURS];
    private final List<LoadProfile> profiles = new ArrayList<>();

    HourlyYears() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        for (int hour = 0; hour < HOURS; hour++) {
            bandsOfDay[hour / 24][hour % 24] =
                    (byte) scheme.bandOf(first.plusDays(hour / 24), hour % 24).ordinal();
            for (int customer = 0; customer < CUSTOMERS; customer++) {
                int swing = Math.abs(hour % 24 - 14);
                values[customer][hour] = 650_000L - 20_000L * swing + (hour * 7919L + customer * 104_729L) % 101_000;
            }
        }
        for (long[] year : values) {
            profiles.add(LoadProfile.ofScaled(
                            ObjectRef.of(LoadProfile.class, "year"), scheme.period(), IntervalLength.HOUR, WATTS, year)
                    .orElseThrow());
        }
    }

    Outcome<List<IntervalUsage>> settle(int customer) {
        return IntervalSettlement.settle(
                profiles.get(customer), scheme, DemandWindow.fixed(60), months, TraceSink.none());
    }

    /** By month: the bands in their order, the peak, and the hour of the year that had it. */
    long[][] primitiveLoop(int customer) {
        long[] year = values[customer];
        long[][] rows = new long[months.size()][];
        int hour = 0;
        int day = 0;
        for (int month = 0; month < rows.length; month++) {
            long[] row = new long[BANDS + 2];
            long peak = -1;
            int at = 0;
            for (int end = day + months.get(month).days(); day < end; day++) {
                byte[] bands = bandsOfDay[day];
                for (byte band : bands) {
                    long value = year[hour];
                    row[band] += value;
                    if (value > peak) {
                        peak = value;
                        at = hour;
                    }
                    hour++;
                }
            }
            row[BANDS] = peak;
            row[BANDS + 1] = at;
            rows[month] = row;
        }
        return rows;
    }

    void requireSameFigures() {
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            List<IntervalUsage> usages = settle(customer).orElseThrow();
            long[][] rows = primitiveLoop(customer);
            for (int month = 0; month < rows.length; month++) {
                requireSame(usages.get(month), rows[month], profiles.get(customer));
            }
        }
    }

    private static void requireSame(IntervalUsage usage, long[] row, LoadProfile profile) {
        for (TouBand band : TouBand.values()) {
            requireEqual(usage.energy().in(band), Energy.ofKwh(BigDecimal.valueOf(row[band.ordinal()], WATTS)));
        }
        requireEqual(usage.peak().demand(), Power.ofKw(BigDecimal.valueOf(row[BANDS], WATTS)));
        requireEqual(usage.peak().from(), profile.startOf((int) row[BANDS + 1]));
    }

    private static void requireEqual(Object library, Object other) {
        if (!library.equals(other)) {
            throw new IllegalStateException("figures differ: " + library + ", " + other);
        }
    }

    private static CompiledTouScheme compile() {
        Bilingual name = new Bilingual("分时", "time of use");
        TouVersion version = TouVersion.builder()
                .effective(EffectiveRange.since(LocalDate.of(2025, 1, 1)))
                .rest(TouBand.FLAT)
                .addRows(
                        row(TouBand.PEAK, "08:00-11:00", "16:00-22:00"),
                        row(TouBand.VALLEY, "23:00-07:00"),
                        row(TouBand.SHARP, "19:00-21:00").withMonths(Month.JULY, Month.AUGUST, Month.DECEMBER),
                        row(TouBand.DEEP_VALLEY, "11:00-14:00").withDays(DayKind.WEEKEND))
                .build();
        TouScheme scheme = TouScheme.builder()
                .code("hourly-year")
                .name(name)
                .users(UserFilter.builder().text(name).build())
                .addVersions(version)
                .build();
        BillingPeriod year = new BillingPeriod(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31));
        return CompiledTouScheme.compile(scheme, year, IntervalLength.HOUR, day -> DayTraits.plain())
                .orElseThrow();
    }

    private static TouRow row(TouBand band, String... hours) {
        TouRow.Builder row = TouRow.builder().band(band);
        for (String interval : hours) {
            row.addHours(ClockInterval.parse(interval));
        }
        return row.build();
    }
}
