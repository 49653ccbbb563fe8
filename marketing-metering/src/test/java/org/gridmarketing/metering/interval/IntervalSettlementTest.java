package org.gridmarketing.metering.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.interval.Schemes.days;
import static org.gridmarketing.metering.interval.Schemes.row;
import static org.gridmarketing.metering.interval.Schemes.scheme;
import static org.gridmarketing.metering.interval.Schemes.version;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.tariff.TouScheme;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.DayKind;
import org.gridmarketing.model.time.DayTraits;
import org.gridmarketing.model.time.Holiday;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class IntervalSettlementTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");
    private static final BillingPeriod TWO_DAYS = days("2026-01-14", "2026-01-16");
    private static final TouScheme SIMPLE = scheme(
            version("2020-01-01", row(TouBand.PEAK, "08:00-11:00", "17:00-19:30"), row(TouBand.VALLEY, "22:00-05:00")));

    private static LoadProfile profile(BillingPeriod period, IntervalLength length, long... values) {
        return LoadProfile.ofScaled(POINT, period, length, 1, values).orElseThrow();
    }

    /** Every interval has the same energy, tenths of a kWh. */
    private static LoadProfile even(BillingPeriod period, IntervalLength length, long tenths) {
        long[] values = new long[period.days() * length.perDay()];
        Arrays.fill(values, tenths);
        return profile(period, length, values);
    }

    private static CompiledTouScheme compile(TouScheme scheme, BillingPeriod period, IntervalLength length) {
        return CompiledTouScheme.compile(scheme, period, length, IntervalSettlementTest::plain)
                .orElseThrow();
    }

    private static BandedEnergy energy(LoadProfile profile, CompiledTouScheme scheme) {
        return IntervalSettlement.energy(profile, scheme, profile.period(), TraceSink.none())
                .orElseThrow();
    }

    private static DemandPeak demand(LoadProfile profile, DemandWindow window) {
        return IntervalSettlement.demand(profile, window, profile.period(), TraceSink.none())
                .orElseThrow();
    }

    /** Two days of half hours of 0.5 kWh: peak 11, valley 14, flat 23 half hours a day. */
    @Test
    void halfHourBoundariesAndMidnight() {
        TraceRecorder trace = new TraceRecorder();
        LoadProfile profile = even(TWO_DAYS, IntervalLength.HALF_HOUR, 5);
        CompiledTouScheme scheme = compile(SIMPLE, TWO_DAYS, IntervalLength.HALF_HOUR);
        BandedEnergy energy =
                IntervalSettlement.energy(profile, scheme, TWO_DAYS, trace).orElseThrow();

        assertThat(energy.in(TouBand.PEAK)).isEqualTo(Energy.ofKwh(11));
        assertThat(energy.in(TouBand.VALLEY)).isEqualTo(Energy.ofKwh(14));
        assertThat(energy.in(TouBand.FLAT)).isEqualTo(Energy.ofKwh(23));
        assertThat(energy.total()).isEqualTo(Energy.ofKwh(48));
        assertThat(energy.bands()).doesNotContainKeys(TouBand.SHARP, TouBand.DEEP_VALLEY);
        assertThat(trace.nodes()).hasSize(3).allMatch(node -> node.step().equals(MeteringSteps.INTERVAL_BAND));
        assertThat(scheme.patternCount()).isEqualTo(1);
        assertThat(scheme.bandOf(LocalDate.parse("2026-01-15"), 38)).isEqualTo(TouBand.PEAK);
        assertThat(scheme.bandOf(LocalDate.parse("2026-01-15"), 39)).isEqualTo(TouBand.FLAT);
    }

    @Test
    void anHourInWhichTheBandChangesIsRefusedForHourlyProfiles() {
        assertThat(assertRefused(
                                CompiledTouScheme.compile(
                                        SIMPLE, TWO_DAYS, IntervalLength.HOUR, IntervalSettlementTest::plain),
                                MeteringIssues.BAND_CHANGES_WITHIN_HOUR,
                                MeteringIssues.BANDS_NOT_KNOWN)
                        .get(0)
                        .message(Language.EN))
                .contains("19:30");
        TouScheme whole = scheme(version("2020-01-01", row(TouBand.PEAK, "17:00-19:00")));
        assertThat(energy(even(TWO_DAYS, IntervalLength.HOUR, 10), compile(whole, TWO_DAYS, IntervalLength.HOUR))
                        .in(TouBand.PEAK))
                .isEqualTo(Energy.ofKwh(4));
    }

    /** 2024-02-29 is a Thursday, and as long as any other day. */
    @Test
    void aLeapDayIsADay() {
        BillingPeriod february = BillingPeriod.ofMonth(YearMonth.of(2024, 2));
        LoadProfile profile = even(february, IntervalLength.QUARTER_HOUR, 10);
        assertThat(profile.size()).isEqualTo(29 * 96);
        assertThat(energy(profile, compile(SIMPLE, february, IntervalLength.QUARTER_HOUR))
                        .total())
                .isEqualTo(Energy.ofKwh(29 * 96));
        BillingPeriod leapDay = days("2024-02-28", "2024-02-29");
        BillingPeriod year = days("2023-12-31", "2024-12-31");
        assertThat(IntervalSettlement.energy(
                                even(year, IntervalLength.HOUR, 10),
                                compile(
                                        scheme(version("2020-01-01", row(TouBand.PEAK, "17:00-19:00"))),
                                        year,
                                        IntervalLength.HOUR),
                                leapDay,
                                TraceSink.none())
                        .orElseThrow()
                        .in(TouBand.PEAK))
                .isEqualTo(Energy.ofKwh(2));
    }

    /** The deep valley holds at noon on National Day and on weekends, sharp from 35 °C; 10 October is a made-up working day. */
    @Test
    void holidaysWeekendsAndHotDays() {
        TouScheme scheme = scheme(version(
                "2020-01-01",
                row(TouBand.PEAK, "16:00-22:00"),
                row(TouBand.DEEP_VALLEY, "11:00-13:00")
                        .withHolidays(Holiday.NATIONAL_DAY)
                        .withDays(DayKind.WEEKEND),
                row(TouBand.SHARP, "20:00-22:00").withFromDeciCelsius(350)));
        BillingPeriod october = BillingPeriod.ofMonth(YearMonth.of(2026, 10));
        Function<LocalDate, DayTraits> traits = day -> {
            DayTraits plain = day.getDayOfMonth() <= 7 ? DayTraits.of(Holiday.NATIONAL_DAY) : DayTraits.plain();
            DayTraits told = day.getDayOfMonth() == 10
                    ? new DayTraits(plain.holiday(), true, plain.maximumDeciCelsius())
                    : plain;
            return told.withMaximum(day.getDayOfMonth() == 9 ? 350 : 349);
        };
        CompiledTouScheme compiled = CompiledTouScheme.compile(scheme, october, IntervalLength.HOUR, traits)
                .orElseThrow();
        BandedEnergy energy = energy(even(october, IntervalLength.HOUR, 10), compiled);

        // 1 to 7, and the weekend days 11, 17, 18, 24, 25, 31; the third and fourth are among the first seven
        assertThat(energy.in(TouBand.DEEP_VALLEY)).isEqualTo(Energy.ofKwh(2 * (7 + 6)));
        assertThat(energy.in(TouBand.SHARP)).isEqualTo(Energy.ofKwh(2));
        assertThat(energy.in(TouBand.PEAK)).isEqualTo(Energy.ofKwh(31 * 6 - 2));
        assertThat(energy.total()).isEqualTo(Energy.ofKwh(31 * 24));
        assertThat(compiled.patternCount()).isEqualTo(3);

        assertThat(CompiledTouScheme.compile(scheme, october, IntervalLength.HOUR, IntervalSettlementTest::plain)
                        .issues())
                .extracting(issue -> issue.code())
                .containsExactly(TouScheme.TEMPERATURE_MISSING, MeteringIssues.BANDS_NOT_KNOWN);
    }

    @Test
    void aNewVersionHoldsFromItsFirstDay() {
        TouScheme scheme = scheme(version("2026-01-16", row(TouBand.PEAK, "00:00-24:00")));
        assertRefused(
                CompiledTouScheme.compile(scheme, TWO_DAYS, IntervalLength.HOUR, IntervalSettlementTest::plain),
                TouScheme.NO_VERSION,
                MeteringIssues.BANDS_NOT_KNOWN);
        BillingPeriod second = days("2026-01-15", "2026-01-16");
        assertThat(energy(even(second, IntervalLength.HOUR, 10), compile(scheme, second, IntervalLength.HOUR))
                        .in(TouBand.PEAK))
                .isEqualTo(Energy.ofKwh(24));
    }

    /** Four quarters of 1, 3, 4 and 2 kWh on either side of an hour: fixed 16 kW, sliding by the quarter over half an hour 14 kW. */
    @Test
    void fixedAndSlidingWindows() {
        long[] values = new long[2 * 96];
        values[40] = 10;
        values[41] = 30;
        values[42] = 40;
        values[43] = 20;
        LoadProfile profile = profile(TWO_DAYS, IntervalLength.QUARTER_HOUR, values);

        DemandPeak quarter = demand(profile, DemandWindow.QUARTER_HOUR);
        assertThat(quarter.demand()).isEqualTo(Power.ofKw(16));
        assertThat(quarter.from()).isEqualTo(LocalDateTime.parse("2026-01-15T10:30"));
        assertThat(quarter.to()).isEqualTo(LocalDateTime.parse("2026-01-15T10:45"));
        assertThat(demand(profile, DemandWindow.fixed(30)).demand()).isEqualTo(Power.ofKw(12));
        DemandPeak sliding = demand(profile, DemandWindow.sliding(30, 15));
        assertThat(sliding.demand()).isEqualTo(Power.ofKw(14));
        assertThat(sliding.from()).isEqualTo(LocalDateTime.parse("2026-01-15T10:15"));
        assertThat(demand(profile, DemandWindow.fixed(60)).demand()).isEqualTo(Power.ofKw(10));
    }

    /** One minute at 60 kW, five past the quarter: 4 kW over any quarter of an hour that holds it. */
    @Test
    void slidingByTheMinute() {
        BillingPeriod day = days("2026-01-15", "2026-01-16");
        long[] values = new long[1440];
        values[20] = 10;
        values[34] = 10;
        LoadProfile profile = profile(day, IntervalLength.ONE_MINUTE, values);
        assertThat(demand(profile, DemandWindow.fixed(15)).demand()).isEqualTo(Power.ofKw(4));
        DemandPeak peak = demand(profile, DemandWindow.sliding(15, 1));
        assertThat(peak.demand()).isEqualTo(Power.ofKw(8));
        assertThat(peak.from()).isEqualTo(LocalDateTime.parse("2026-01-16T00:20"));
    }

    @Test
    void anIdleMonthHasAPeakOfZeroAtItsBeginning() {
        DemandPeak peak = demand(even(TWO_DAYS, IntervalLength.HOUR, 0), DemandWindow.fixed(60));
        assertThat(peak.demand()).isEqualTo(Power.ZERO);
        assertThat(peak.from()).isEqualTo(LocalDateTime.parse("2026-01-15T00:00"));
    }

    @Test
    void thePeakIsTold() {
        TraceRecorder trace = new TraceRecorder();
        IntervalSettlement.demand(
                        even(TWO_DAYS, IntervalLength.QUARTER_HOUR, 15), DemandWindow.QUARTER_HOUR, TWO_DAYS, trace)
                .orElseThrow();
        assertThat(trace.nodes().get(0).render(Language.EN))
                .isEqualTo("maximum demand of the profile D = max W × 60 ÷ t | W = 1.5 kWh, t = 15, "
                        + "from = 2026-01-15T00:00 → 6 kW");
    }

    @Test
    void whatCannotBeSettledIsRefusedWithEveryReason() {
        LoadProfile gappy = LoadProfile.assemble(POINT, TWO_DAYS, IntervalLength.HOUR, IntervalStamp.START, List.of())
                .profile();
        CompiledTouScheme shorter = compile(SIMPLE, days("2026-01-14", "2026-01-15"), IntervalLength.QUARTER_HOUR);
        assertRefused(
                IntervalSettlement.energy(gappy, shorter, TWO_DAYS, TraceSink.none()),
                MeteringIssues.PROFILE_INCOMPLETE,
                MeteringIssues.INTERVAL_LENGTH_DIFFERS,
                MeteringIssues.PART_OUTSIDE_SCHEME);
        assertRefused(
                IntervalSettlement.demand(
                        gappy, DemandWindow.QUARTER_HOUR, days("2026-01-13", "2026-01-15"), TraceSink.none()),
                MeteringIssues.PART_OUTSIDE_PROFILE,
                MeteringIssues.INTERVALS_TOO_LONG);
        assertRefused(
                IntervalSettlement.settle(
                        gappy, shorter, DemandWindow.sliding(15, 5), List.of(TWO_DAYS), TraceSink.none()),
                MeteringIssues.INTERVALS_TOO_LONG,
                MeteringIssues.PROFILE_INCOMPLETE,
                MeteringIssues.INTERVAL_LENGTH_DIFFERS,
                MeteringIssues.PART_OUTSIDE_SCHEME);
    }

    private static DayTraits plain(LocalDate day) {
        return DayTraits.plain();
    }
}
