package org.gridmarketing.metering.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.indicator.Indicator;
import org.gridmarketing.metering.indicator.IndicatorKind;
import org.gridmarketing.metering.indicator.Rates;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.reading.ReadingPlan;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Completion of the reading plan (抄表计划完成情况), by points: read in time ÷ planned. In time is what was read no more than so many
 * days before or after the planned day; the company's inspection model allows less than two.
 *
 * @param onTime the on-time reading rate; refused where nothing was due yet
 * @param late plans that were read on another day
 * @param unread plans whose day and tolerance have passed and that were not read
 * @param issues plans that cannot be counted, and why
 */
public record PlanCompletion(
        Outcome<Indicator> onTime, List<ObjectRef> late, List<ObjectRef> unread, List<Issue> issues) {
    /** Days before or after the planned day that are still in time: less than two. */
    public static final int USUAL_TOLERANCE = 1;

    /**
     * Keeps the lists unchangeable.
     *
     * @param onTime the on-time reading rate
     * @param late plans that were read on another day
     * @param unread plans that were not read
     * @param issues plans that cannot be counted, and why
     */
    public PlanCompletion {
        late = List.copyOf(late);
        unread = List.copyOf(unread);
        issues = List.copyOf(issues);
    }

    /**
     * Measures plans.
     *
     * @param plans of one month or several
     * @param points how many points each segment has, by its number
     * @param tolerance days before or after the planned day that are still in time, at least zero
     * @param asOf the day of the report; plans that may still be read in time on that day do not count yet
     * @param rounding of the rate
     * @param subject whose plan
     * @param sink told the rate
     * @return the completion; a plan without segment or planned day, with an unreadable or future reading day or without a count
     *     of points, and a number that stands twice, is told and does not count
     * @throws IllegalArgumentException if {@code tolerance} is negative
     */
    public static PlanCompletion of(
            List<ReadingPlan> plans,
            Map<String, Long> points,
            int tolerance,
            LocalDate asOf,
            Rounding rounding,
            ObjectRef subject,
            TraceSink sink) {
        if (tolerance < 0) {
            throw new IllegalArgumentException("tolerance must not be negative: " + tolerance);
        }
        Tally tally = new Tally(points, tolerance, asOf);
        plans.forEach(tally::add);
        return new PlanCompletion(
                Rates.ofCounts(IndicatorKind.ON_TIME_READING, tally.inTime, tally.planned, rounding, subject, sink),
                tally.late,
                tally.unread,
                tally.issues);
    }

    private static final class Tally {
        private final Map<String, Long> points;
        private final int tolerance;
        private final LocalDate asOf;
        private final Set<String> numbers = new HashSet<>();
        private final List<ObjectRef> late = new ArrayList<>();
        private final List<ObjectRef> unread = new ArrayList<>();
        private final List<Issue> issues = new ArrayList<>();
        private long planned;
        private long inTime;

        Tally(Map<String, Long> points, int tolerance, LocalDate asOf) {
            this.points = points;
            this.tolerance = tolerance;
            this.asOf = asOf;
        }

        void add(ReadingPlan plan) {
            List<Issue> found = check(plan);
            if (!numbers.add(plan.no())) {
                found.add(new Issue(MeteringIssues.PLAN_TWICE, plan.ref(), "no", Args.none()));
            }
            issues.addAll(found);
            if (!found.isEmpty()) {
                return;
            }
            long count = count(plan).orElseThrow();
            LocalDate due = plan.plannedOn().toOptional().orElseThrow();
            Optional<LocalDate> read = plan.readOn().toOptional();
            if (read.isPresent()) {
                planned += count;
                if (Math.abs(ChronoUnit.DAYS.between(due, read.get())) <= tolerance) {
                    inTime += count;
                } else {
                    late.add(plan.ref());
                }
            } else if (asOf.isAfter(due.plusDays(tolerance))) {
                planned += count;
                unread.add(plan.ref());
            }
        }

        private List<Issue> check(ReadingPlan plan) {
            List<Issue> found = new ArrayList<>();
            if (plan.segmentNo().toOptional().isEmpty()) {
                found.add(missing(plan, "segmentNo"));
            } else if (count(plan).filter(count -> count >= 0).isEmpty()) {
                Args args = Args.of("segment", plan.segmentNo().toOptional().orElseThrow());
                found.add(new Issue(MeteringIssues.SEGMENT_POINTS_UNKNOWN, plan.ref(), "segmentNo", args));
            }
            if (plan.plannedOn().toOptional().isEmpty()) {
                found.add(missing(plan, "plannedOn"));
            }
            if (plan.readOn().isUnreadable()) {
                found.add(missing(plan, "readOn"));
            }
            plan.readOn().toOptional().filter(day -> day.isAfter(asOf)).ifPresent(day -> {
                Args args = Args.of("found", day).and("asOf", asOf);
                found.add(new Issue(MeteringIssues.READ_IN_FUTURE, plan.ref(), "readOn", args));
            });
            return found;
        }

        private Optional<Long> count(ReadingPlan plan) {
            return plan.segmentNo().toOptional().flatMap(no -> Optional.ofNullable(points.get(no)));
        }

        private static Issue missing(ReadingPlan plan, String attribute) {
            return new Issue(MeteringIssues.VALUE_MISSING, plan.ref(), attribute, Args.none());
        }
    }
}
