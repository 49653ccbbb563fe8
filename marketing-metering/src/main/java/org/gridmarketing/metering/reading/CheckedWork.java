package org.gridmarketing.metering.reading;

import java.util.List;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.Issue;

/**
 * Result of checking reading work (抄表工作核查结果).
 *
 * @param findings what is wrong
 * @param undecided what could not be checked, and why
 */
public record CheckedWork(List<Finding> findings, List<Issue> undecided) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param findings what is wrong
     * @param undecided what could not be checked, and why
     */
    public CheckedWork {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
    }

    /**
     * Whether all is in order and all was checked.
     *
     * @return true without findings and without anything undecided
     */
    public boolean isClean() {
        return findings.isEmpty() && undecided.isEmpty();
    }
}
