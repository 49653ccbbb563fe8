package org.gridmarketing.metering.estimation;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.time.DayTraits;

/**
 * Day of load (日负荷曲线): the energies of the intervals of one day.
 *
 * @param day the date
 * @param traits whether it is a holiday or a worked weekend
 * @param intervals energy of each interval in order, kWh; as many for every day that is compared
 */
public record DayLoad(LocalDate day, DayTraits traits, List<Energy> intervals) {
    /**
     * Keeps the list unchangeable.
     *
     * @param day the date
     * @param traits whether it is a holiday or a worked weekend
     * @param intervals energy of each interval in order, kWh
     */
    public DayLoad {
        intervals = List.copyOf(intervals);
    }

    /**
     * The energy of the day.
     *
     * @return the sum of its intervals
     */
    public Energy total() {
        return intervals.stream().reduce(Energy.ZERO, Energy::plus);
    }
}
