package org.gridmarketing.metering.estimation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.DayTraits;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Like-day profile (相似日曲线法): a day without readings takes, interval by interval, the average of the last days of its
 * kind: workday, weekend or holiday.
 */
public final class LikeDayProfile {
    private LikeDayProfile() {}

    /**
     * The average profile.
     *
     * @param day the day without readings
     * @param traits its traits
     * @param history days that were read, in any order; later ones than {@code day} count as well as earlier ones
     * @param count how many like days are averaged; at least 1. The nearest are taken, the earlier of two as near
     * @param rounding of each interval
     * @param subject the metering point
     * @param sink told the step
     * @return the day; refused with every reason: too few like days, days of different interval counts, negative intervals
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public static Outcome<DayEstimate> average(
            LocalDate day,
            DayTraits traits,
            List<DayLoad> history,
            int count,
            Rounding rounding,
            ObjectRef subject,
            TraceSink sink) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1: " + count);
        }
        List<DayLoad> alike = nearest(day, traits, history, count);
        List<Issue> issues = check(alike, count, subject);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        List<Energy> intervals = new ArrayList<>();
        for (int i = 0; i < alike.get(0).intervals().size(); i++) {
            Energy sum = sum(alike, i);
            intervals.add(rounding.share(sum, Ratio.ONE, Ratio.of(BigDecimal.valueOf(count))));
        }
        return told(new DayLoad(day, traits, intervals), alike, rounding, subject, sink);
    }

    /**
     * The average profile bent to a day's energy that is known from the register. What the profile adds up to is rounded
     * interval after interval, so that no interval comes out negative and the day sums up to the total exactly.
     *
     * @param estimate from {@link #average}
     * @param total the energy of the day, kWh; at least zero, with no more decimals than the estimate is rounded to
     * @param subject the metering point
     * @param sink told the step
     * @return the day with that total; refused with every reason: a negative total, one with more decimals, a profile of
     *     nothing for a total that is not
     */
    public static Outcome<DayEstimate> scaledTo(DayEstimate estimate, Energy total, ObjectRef subject, TraceSink sink) {
        Energy whole = estimate.load().total();
        List<Issue> issues = checkTotal(estimate.rounding(), whole, total, subject);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        List<Energy> scaled = new ArrayList<>();
        Energy profiled = Energy.ZERO;
        Energy given = Energy.ZERO;
        for (Energy interval : estimate.load().intervals()) {
            profiled = profiled.plus(interval);
            Energy reached = whole.isZero() ? total : estimate.rounding().share(total, profiled, whole);
            scaled.add(reached.minus(given));
            given = reached;
        }
        if (sink.isRecording()) {
            Args args = Args.of("W", total).and("ΣWi", whole);
            sink.rounded(MeteringSteps.ESTIMATE_PROFILE_SCALED, subject, args, given, estimate.rounding());
        }
        DayLoad load = new DayLoad(estimate.load().day(), estimate.load().traits(), scaled);
        return Outcome.ok(new DayEstimate(load, estimate.method(), estimate.basis(), estimate.rounding()));
    }

    private static List<Issue> checkTotal(Rounding rounding, Energy whole, Energy total, ObjectRef subject) {
        List<Issue> issues = new ArrayList<>();
        if (total.isNegative()) {
            issues.add(new Issue(MeteringIssues.VALUE_NEGATIVE, subject, "total", Args.of("value", total)));
        }
        if (!rounding.round(total).equals(total)) {
            Args args = Args.of("value", total).and("decimals", rounding.scale());
            issues.add(new Issue(MeteringIssues.VALUE_TOO_FINE, subject, "total", args));
        }
        if (whole.isZero() && !total.isZero()) {
            issues.add(new Issue(MeteringIssues.ESTIMATE_PROFILE_EMPTY, subject, "profile", Args.of("whole", total)));
        }
        return issues;
    }

    private static Outcome<DayEstimate> told(
            DayLoad load, List<DayLoad> alike, Rounding rounding, ObjectRef subject, TraceSink sink) {
        List<LocalDate> basis = alike.stream().map(DayLoad::day).toList();
        if (sink.isRecording()) {
            Args args = Args.of("n", alike.size()).and("days", basis.toString());
            sink.rounded(MeteringSteps.ESTIMATE_LIKE_DAY, subject, args, load.total(), rounding);
        }
        return Outcome.ok(new DayEstimate(load, EstimationMethod.LIKE_DAY_PROFILE, basis, rounding));
    }

    private static List<DayLoad> nearest(LocalDate day, DayTraits traits, List<DayLoad> history, int count) {
        Comparator<DayLoad> byDistance =
                Comparator.comparingLong(load -> Math.abs(load.day().toEpochDay() - day.toEpochDay()));
        return history.stream()
                .filter(load -> !load.day().equals(day))
                .filter(load -> load.traits().kindOf(load.day()) == traits.kindOf(day))
                .sorted(byDistance.thenComparing(DayLoad::day))
                .limit(count)
                .sorted(Comparator.comparing(DayLoad::day).reversed())
                .toList();
    }

    private static List<Issue> check(List<DayLoad> alike, int count, ObjectRef subject) {
        List<Issue> issues = new ArrayList<>();
        if (alike.size() < count) {
            Args args = Args.of("found", alike.size()).and("needed", count);
            issues.add(new Issue(MeteringIssues.ESTIMATE_FEW_LIKE_DAYS, subject, "profile", args));
        }
        for (DayLoad load : alike) {
            int expected = alike.get(0).intervals().size();
            if (load.intervals().isEmpty() || load.intervals().size() != expected) {
                Args args = Args.of("day", load.day())
                        .and("found", load.intervals().size())
                        .and("expected", expected);
                issues.add(new Issue(MeteringIssues.ESTIMATE_INTERVALS_DIFFER, subject, "profile", args));
            }
            if (load.intervals().stream().anyMatch(Energy::isNegative)) {
                Args args = Args.of("day", load.day());
                issues.add(new Issue(MeteringIssues.ESTIMATE_INTERVAL_NEGATIVE, subject, "profile", args));
            }
        }
        return issues;
    }

    private static Energy sum(List<DayLoad> days, int interval) {
        return days.stream().map(load -> load.intervals().get(interval)).reduce(Energy.ZERO, Energy::plus);
    }
}
