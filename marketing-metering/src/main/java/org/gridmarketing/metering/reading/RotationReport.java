package org.gridmarketing.metering.reading;

import java.util.List;
import org.gridmarketing.model.outcome.Issue;

/**
 * Report of reader rotation (抄表人员轮换情况).
 *
 * @param stays one for every segment that has a reader, the longest due first
 * @param issues assignments that cannot be read, segments with two readers and segments without one
 */
public record RotationReport(List<ReaderStay> stays, List<Issue> issues) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param stays one for every segment that has a reader
     * @param issues what could not be read, and segments with two readers or none
     */
    public RotationReport {
        stays = List.copyOf(stays);
        issues = List.copyOf(issues);
    }

    /**
     * Who has to change places.
     *
     * @return the stays that are overdue
     */
    public List<ReaderStay> overdue() {
        return stays.stream().filter(ReaderStay::overdue).toList();
    }
}
