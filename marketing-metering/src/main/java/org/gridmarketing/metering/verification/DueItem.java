package org.gridmarketing.metering.verification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Item of a due list (到期项目).
 *
 * @param meter the meter
 * @param cycle what is due, and by which rule
 * @param due the last day by which it has to be done
 */
public record DueItem(ObjectRef meter, VerificationCycle cycle, LocalDate due) {
    /**
     * How late it is.
     *
     * @param day a day
     * @return days since it was due; 0 where it is not late
     */
    public long daysLate(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(due, day));
    }
}
