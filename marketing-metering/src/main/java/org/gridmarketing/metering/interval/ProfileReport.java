package org.gridmarketing.metering.interval;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;

/**
 * Completeness report (曲线完整性): what a load profile was made from, and what could not be used.
 *
 * @param expected how many intervals the period has
 * @param usable how many of them have a value
 * @param repeated how many readings said again what an earlier one had said; they do no harm
 * @param gaps where there is no value, in the order of time; what follows is among them
 * @param contradicted intervals with readings that differ; none of these is taken
 * @param negative intervals with less than nothing
 * @param tooLarge intervals with more decimals or digits than a profile holds
 * @param misaligned times that are no end of an interval, in the order delivered
 * @param outside times of intervals outside the period, in the order delivered
 */
public record ProfileReport(
        int expected,
        int usable,
        int repeated,
        List<ProfileGap> gaps,
        List<LocalDateTime> contradicted,
        List<LocalDateTime> negative,
        List<LocalDateTime> tooLarge,
        List<LocalDateTime> misaligned,
        List<LocalDateTime> outside) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param expected how many intervals the period has
     * @param usable how many of them have a value
     * @param repeated how many readings said the same again
     * @param gaps where there is no value
     * @param contradicted intervals with readings that differ
     * @param negative intervals with less than nothing
     * @param tooLarge intervals with more decimals or digits than a profile holds
     * @param misaligned times that are no end of an interval
     * @param outside times of intervals outside the period
     */
    public ProfileReport {
        gaps = List.copyOf(gaps);
        contradicted = List.copyOf(contradicted);
        negative = List.copyOf(negative);
        tooLarge = List.copyOf(tooLarge);
        misaligned = List.copyOf(misaligned);
        outside = List.copyOf(outside);
    }

    /**
     * Whether every interval has one value.
     *
     * @return true if nothing is missing
     */
    public boolean isComplete() {
        return usable == expected;
    }

    /**
     * Everything that is wrong, for callers that refuse or report it.
     *
     * @param point the metering point
     * @return one issue for each gap and for each kind of unusable reading, those outside the period included; repeated ones are none
     */
    public List<Issue> issues(ObjectRef point) {
        List<Issue> issues = new ArrayList<>();
        for (ProfileGap gap : gaps) {
            Args args = Args.of("from", gap.from().toString())
                    .and("to", gap.to().toString())
                    .and("count", gap.intervals());
            issues.add(new Issue(MeteringIssues.INTERVALS_MISSING, point, "intervals", args));
        }
        add(MeteringIssues.INTERVALS_CONTRADICTED, contradicted, point, issues);
        add(MeteringIssues.INTERVALS_NEGATIVE, negative, point, issues);
        add(MeteringIssues.INTERVALS_TOO_LARGE, tooLarge, point, issues);
        add(MeteringIssues.INTERVALS_MISALIGNED, misaligned, point, issues);
        add(MeteringIssues.INTERVALS_OUTSIDE, outside, point, issues);
        return List.copyOf(issues);
    }

    private static void add(IssueCode code, List<LocalDateTime> times, ObjectRef point, List<Issue> issues) {
        if (!times.isEmpty()) {
            Args args = Args.of("first", times.get(0).toString()).and("count", times.size());
            issues.add(new Issue(code, point, "intervals", args));
        }
    }
}
