package org.gridmarketing.metering.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.ReadingCycle;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.reading.ReadingPlan;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.text.Args;

/**
 * Reading planner (抄表计划编制): which segments are read in a month, and on which day: their reading day (抄表例日). Reading days
 * are kept on holidays as well; moving one is an approval of its own.
 */
public final class ReadingPlanner {
    private static final int LONGEST_MONTH = 31;

    private final YearMonth month;
    private final ReadingDayPolicy policy;
    private final List<ReadingPlan> plans = new ArrayList<>();
    private final List<ObjectRef> notDue = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private ReadingPlanner(YearMonth month, ReadingDayPolicy policy) {
        this.month = month;
        this.policy = policy;
    }

    /**
     * The plan of a month.
     *
     * @param segments all segments
     * @param month the month that is planned
     * @param policy what becomes of a reading day that the month does not have
     * @return plans numbered by segment and month. A segment is told with every reason where it cannot be planned: no cycle, no
     *     reading day or an impossible one, several readings a month of which only one day is archived, no reader, no
     *     organisation, its number twice
     */
    public static PlanDraft plan(List<ReadingSegment> segments, YearMonth month, ReadingDayPolicy policy) {
        ReadingPlanner planner = new ReadingPlanner(month, policy);
        Set<String> numbers = new HashSet<>();
        for (ReadingSegment segment : segments) {
            if (numbers.add(segment.no())) {
                planner.plan(segment);
            } else {
                planner.issue(MeteringIssues.SEGMENT_TWICE, segment, "no", Args.none());
            }
        }
        planner.plans.sort(Comparator.comparing(
                        (ReadingPlan plan) -> plan.plannedOn().toOptional().orElseThrow())
                .thenComparing(ReadingPlan::no));
        return new PlanDraft(planner.plans, planner.notDue, planner.issues);
    }

    /**
     * Whether a cycle asks for a reading in a month.
     *
     * @param cycle how often is read
     * @param month the month
     * @return false as well for a cycle without fixed days
     */
    public static boolean isDue(ReadingCycle cycle, YearMonth month) {
        boolean odd = month.getMonthValue() % 2 == 1;
        return switch (cycle) {
            case MONTHLY, SEVERAL_TIMES_A_MONTH -> true;
            case ODD_MONTHS -> odd;
            case EVEN_MONTHS -> !odd;
            case NOT_READ, IRREGULAR -> false;
        };
    }

    private void plan(ReadingSegment segment) {
        Optional<ReadingCycle> cycle = segment.cycle().toOptional();
        if (cycle.filter(known -> !isDue(known, month)).isPresent()) {
            notDue.add(segment.ref());
            return;
        }
        int before = issues.size();
        require(cycle.isPresent(), segment, "cycle");
        require(segment.readerNo().isPresent(), segment, "readerNo");
        require(segment.orgNo().isPresent(), segment, "orgNo");
        if (cycle.filter(ReadingCycle.SEVERAL_TIMES_A_MONTH::equals).isPresent()) {
            issue(MeteringIssues.READING_DAYS_UNKNOWN, segment, "readingDay", Args.none());
        }
        Optional<LocalDate> day = day(segment);
        if (day.isPresent() && issues.size() == before) {
            plans.add(ReadingPlan.builder()
                    .no(segment.no() + "-" + month)
                    .segmentNo(segment.no())
                    .month(month)
                    .plannedOn(day.get())
                    .readerNo(segment.readerNo())
                    .orgNo(segment.orgNo())
                    .build());
        }
    }

    private Optional<LocalDate> day(ReadingSegment segment) {
        Optional<Integer> archived = segment.readingDay().toOptional();
        require(archived.isPresent(), segment, "readingDay");
        if (archived.isEmpty()) {
            return Optional.empty();
        }
        int day = archived.get();
        boolean possible = day >= 1 && day <= LONGEST_MONTH;
        boolean inMonth = possible && day <= month.lengthOfMonth();
        if (!possible || (!inMonth && policy == ReadingDayPolicy.REFUSE)) {
            issue(
                    MeteringIssues.READING_DAY_IMPOSSIBLE,
                    segment,
                    "readingDay",
                    Args.of("day", day).and("month", month));
            return Optional.empty();
        }
        return Optional.of(inMonth ? month.atDay(day) : month.atEndOfMonth());
    }

    private void require(boolean holds, ReadingSegment segment, String attribute) {
        if (!holds) {
            issue(MeteringIssues.VALUE_MISSING, segment, attribute, Args.none());
        }
    }

    private void issue(IssueCode code, ReadingSegment segment, String attribute, Args args) {
        issues.add(new Issue(code, segment.ref(), attribute, args));
    }
}
