package org.gridmarketing.metering.reading;

import java.util.List;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.reading.ReadingPlan;

/**
 * Draft of a month's reading plan (抄表计划草案).
 *
 * @param plans one for every segment that is due, by day and then by segment
 * @param notDue segments that are not read in this month: by their cycle, or because they are never read or have no fixed cycle
 * @param issues every reason why a segment could not be planned
 */
public record PlanDraft(List<ReadingPlan> plans, List<ObjectRef> notDue, List<Issue> issues) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param plans one for every segment that is due
     * @param notDue segments that are not read in this month
     * @param issues every reason why a segment could not be planned
     */
    public PlanDraft {
        plans = List.copyOf(plans);
        notDue = List.copyOf(notDue);
        issues = List.copyOf(issues);
    }
}
