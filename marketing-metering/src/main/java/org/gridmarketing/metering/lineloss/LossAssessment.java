package org.gridmarketing.metering.lineloss;

import java.util.List;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.Issue;

/**
 * Assessment of a unit (线损异常判定).
 *
 * @param findings one for each anomaly
 * @param undecided what could not be looked for and why: the loss itself is refused, there is no target, no theoretical loss or
 *     no period before
 */
public record LossAssessment(List<Finding> findings, List<Issue> undecided) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param findings one for each anomaly
     * @param undecided what could not be looked for and why
     */
    public LossAssessment {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
    }
}
