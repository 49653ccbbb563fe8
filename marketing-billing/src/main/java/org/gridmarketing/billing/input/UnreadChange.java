package org.gridmarketing.billing.input;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.outcome.Issue;

/**
 * Change without readings (变价日缺示数): a day at whose end prices may change and not every register was read that is divided there.
 *
 * @param lastDay the last day before the change
 * @param reasons a reason for each register that is not read, or not legibly
 */
public record UnreadChange(LocalDate lastDay, List<Issue> reasons) {
    /**
     * Keeps the list unchangeable.
     *
     * @param lastDay the last day before the change
     * @param reasons a reason for each register that is not read, or not legibly
     */
    public UnreadChange {
        reasons = List.copyOf(reasons);
    }
}
