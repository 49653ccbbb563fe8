package org.gridmarketing.metering.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.interval.Schemes.days;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;

class LoadProfileTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");
    private static final BillingPeriod DAY = days("2024-02-28", "2024-02-29");

    private static IntervalReading reading(String at, String kwh) {
        return new IntervalReading(LocalDateTime.parse(at), Energy.ofKwh(kwh));
    }

    /** 24 values by the time of their end: 01:00 to 24:00. */
    private static List<IntervalReading> stampedByTheEnd() {
        List<IntervalReading> readings = new ArrayList<>();
        LocalDateTime time = DAY.firstDay().atStartOfDay();
        for (int i = 0; i < 24; i++) {
            time = time.plusHours(1);
            readings.add(new IntervalReading(time, Energy.ofKwh(i)));
        }
        return readings;
    }

    @Test
    void aCompleteDayInAnyOrder() {
        List<IntervalReading> readings = stampedByTheEnd();
        Collections.reverse(readings);
        AssembledProfile assembled = LoadProfile.assemble(POINT, DAY, IntervalLength.HOUR, IntervalStamp.END, readings);
        LoadProfile profile = assembled.profile();

        assertThat(assembled.report().isComplete()).isTrue();
        assertThat(assembled.report().issues(POINT)).isEmpty();
        assertThat(profile.isComplete()).isTrue();
        assertThat(profile.energyAt(0)).contains(Energy.ZERO);
        assertThat(profile.energyAt(23)).contains(Energy.ofKwh(23));
        assertThat(profile.startOf(23)).isEqualTo(LocalDateTime.parse("2024-02-29T23:00"));
        assertThat(profile.point()).isEqualTo(POINT);
        assertThat(profile.length()).isEqualTo(IntervalLength.HOUR);
    }

    /** The same times read as beginnings: the first hour is missing, and 24:00 belongs to the next day. */
    @Test
    void theStampDecidesToWhichIntervalATimeBelongs() {
        AssembledProfile assembled =
                LoadProfile.assemble(POINT, DAY, IntervalLength.HOUR, IntervalStamp.START, stampedByTheEnd());
        assertThat(assembled.report().gaps())
                .containsExactly(new ProfileGap(
                        LocalDateTime.parse("2024-02-29T00:00"), LocalDateTime.parse("2024-02-29T01:00"), 1));
        assertThat(assembled.report().outside()).containsExactly(LocalDateTime.parse("2024-03-01T00:00"));
        assertThat(assembled.profile().energyAt(1)).contains(Energy.ZERO);
    }

    @Test
    void whatCannotBeUsedIsToldByItsKind() {
        List<IntervalReading> readings = new ArrayList<>(stampedByTheEnd());
        readings.set(3, reading("2024-02-29T04:00", "-1"));
        readings.remove(10);
        readings.remove(10);
        readings.add(reading("2024-02-29T01:00", "0"));
        readings.add(reading("2024-02-29T02:00", "7"));
        readings.add(reading("2024-02-29T02:30", "7"));
        readings.add(reading("2024-02-29T02:00:30", "7"));
        readings.add(reading("2024-02-29T00:00", "7"));
        readings.set(4, reading("2024-02-29T05:00", "0.0000000001"));
        AssembledProfile assembled = LoadProfile.assemble(POINT, DAY, IntervalLength.HOUR, IntervalStamp.END, readings);
        ProfileReport report = assembled.report();

        assertThat(report.expected()).isEqualTo(24);
        assertThat(report.usable()).isEqualTo(19);
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(report.contradicted()).containsExactly(LocalDateTime.parse("2024-02-29T01:00"));
        assertThat(report.negative()).containsExactly(LocalDateTime.parse("2024-02-29T03:00"));
        assertThat(report.tooLarge()).containsExactly(LocalDateTime.parse("2024-02-29T04:00"));
        assertThat(report.misaligned()).hasSize(2);
        assertThat(report.outside()).containsExactly(LocalDateTime.parse("2024-02-29T00:00"));
        assertThat(report.gaps()).extracting(ProfileGap::intervals).containsExactly(1, 2, 2);
        List<Issue> issues = report.issues(POINT);
        assertThat(issues)
                .extracting(Issue::code)
                .containsExactly(
                        MeteringIssues.INTERVALS_MISSING,
                        MeteringIssues.INTERVALS_MISSING,
                        MeteringIssues.INTERVALS_MISSING,
                        MeteringIssues.INTERVALS_CONTRADICTED,
                        MeteringIssues.INTERVALS_NEGATIVE,
                        MeteringIssues.INTERVALS_TOO_LARGE,
                        MeteringIssues.INTERVALS_MISALIGNED,
                        MeteringIssues.INTERVALS_OUTSIDE);
        assertThat(issues).allMatch(issue -> !issue.message(Language.ZH).contains("{"));
        assertThat(assembled.profile().energyAt(1)).isEmpty();
    }

    @Test
    void valuesOfDifferentDecimalsKeepThemAll() {
        LoadProfile profile = LoadProfile.assemble(
                        POINT,
                        DAY,
                        IntervalLength.HOUR,
                        IntervalStamp.START,
                        List.of(reading("2024-02-29T00:00", "1.25"), reading("2024-02-29T01:00", "3")))
                .profile();
        assertThat(profile.energyAt(0)).contains(Energy.ofKwh("1.25"));
        assertThat(profile.energyAt(1)).contains(Energy.ofKwh(3));
    }

    @Test
    void numbersThatCannotBeSummedAreTooLarge() {
        ProfileReport report = LoadProfile.assemble(
                        POINT,
                        DAY,
                        IntervalLength.HOUR,
                        IntervalStamp.START,
                        List.of(reading("2024-02-29T00:00", "1000000000000000000"), reading("2024-02-29T01:00", "1")))
                .report();
        assertThat(report.tooLarge()).hasSize(1);
        assertThat(report.usable()).isEqualTo(1);
    }

    @Test
    void aColumnHasToFit() {
        assertRefused(
                LoadProfile.ofScaled(POINT, DAY, IntervalLength.HOUR, 0, new long[25]),
                MeteringIssues.PROFILE_LENGTH_WRONG);
        long[] negative = new long[24];
        negative[5] = -1;
        negative[7] = -2;
        negative[9] = Long.MAX_VALUE / 64;
        List<Issue> issues = assertRefused(
                LoadProfile.ofScaled(POINT, DAY, IntervalLength.HOUR, 0, negative),
                MeteringIssues.INTERVALS_NEGATIVE,
                MeteringIssues.INTERVALS_TOO_LARGE);
        assertThat(issues.get(0).message(Language.EN)).contains("2 intervals", DAY.firstDay() + "T05:00");
        assertThat(issues.get(1).message(Language.EN)).contains("1 intervals", DAY.firstDay() + "T09:00");
        long[] large = new long[24];
        large[5] = Long.MAX_VALUE / 64;
        assertRefused(
                LoadProfile.ofScaled(POINT, DAY, IntervalLength.HOUR, 0, large), MeteringIssues.INTERVALS_TOO_LARGE);
        assertThatThrownBy(() -> LoadProfile.ofScaled(POINT, DAY, IntervalLength.HOUR, 10, new long[24]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aColumnIsCopied() {
        long[] values = new long[24];
        LoadProfile profile =
                LoadProfile.ofScaled(POINT, DAY, IntervalLength.HOUR, 0, values).orElseThrow();
        values[0] = 9;
        assertThat(profile.energyAt(0)).contains(Energy.ZERO);
    }

    @Test
    void aLongerIntervalIsMissingWhereAPartOfItIs() {
        LoadProfile halves = LoadProfile.assemble(
                        POINT,
                        DAY,
                        IntervalLength.HALF_HOUR,
                        IntervalStamp.START,
                        List.of(
                                reading("2024-02-29T00:00", "1"),
                                reading("2024-02-29T00:30", "2"),
                                reading("2024-02-29T01:00", "3")))
                .profile();
        LoadProfile hours = halves.inIntervalsOf(IntervalLength.HOUR);
        assertThat(hours.energyAt(0)).contains(Energy.ofKwh(3));
        assertThat(hours.energyAt(1)).isEmpty();
        assertThatThrownBy(() -> hours.inIntervalsOf(IntervalLength.HALF_HOUR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void windowsDivideTheHour() {
        assertThat(DemandWindow.sliding(15, 5).perHour()).isEqualTo(4);
        assertThatThrownBy(() -> DemandWindow.fixed(25)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DemandWindow.sliding(15, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DemandWindow.sliding(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
