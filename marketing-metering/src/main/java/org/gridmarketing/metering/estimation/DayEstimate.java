package org.gridmarketing.metering.estimation;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.quantity.Rounding;

/**
 * Estimated day (估算日曲线): the load of a day without readings, and the days that it was made from.
 *
 * @param load the estimated intervals
 * @param method how they were found
 * @param basis the like days, from the newest to the oldest
 * @param rounding of each interval
 */
public record DayEstimate(DayLoad load, EstimationMethod method, List<LocalDate> basis, Rounding rounding) {
    /**
     * Keeps the list unchangeable.
     *
     * @param load the estimated intervals
     * @param method how they were found
     * @param basis the like days, from the newest to the oldest
     * @param rounding of each interval
     */
    public DayEstimate {
        basis = List.copyOf(basis);
    }
}
