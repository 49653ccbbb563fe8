package org.gridmarketing.metering.verification;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.gridmarketing.model.code.Confidence;

/**
 * Cycle (周期): how often something is due; a row of {@code verification-cycles.tsv}.
 *
 * @param document the standard and its edition
 * @param kind what is due
 * @param subject for what
 * @param monthsAtLeast the shortest time; empty where only the longest is given
 * @param monthsAtMost the longest time, months
 * @param confidence how sure the row is
 * @param source where it was read
 * @param note what is doubtful; may be empty
 */
public record VerificationCycle(
        String document,
        CycleKind kind,
        CycleSubject subject,
        OptionalInt monthsAtLeast,
        int monthsAtMost,
        Confidence confidence,
        String source,
        String note) {
    /**
     * The last day by which it is due again.
     *
     * @param last the day on which it was done, or of the installation
     * @return that day so many months later, or the last day of a month that does not have it
     */
    public LocalDate dueAfter(LocalDate last) {
        return last.plusMonths(monthsAtMost);
    }
}
