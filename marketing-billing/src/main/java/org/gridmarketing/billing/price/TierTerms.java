package org.gridmarketing.billing.price;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierSchedule;

/**
 * Tier terms (阶梯条件): the bounds that hold on some days, after months in use, household and season.
 *
 * @param schedule the schedule that they come from
 * @param cycleStart the first day of the tier cycle; where it is another than before, the running total begins at nothing
 * @param tiers the tiers with the bounds that hold
 * @param billedUnder the bounds under which what was used before was billed; others than those of {@code tiers} only where the
 *     year is settled again at its early end
 */
public record TierTerms(TierSchedule schedule, LocalDate cycleStart, List<Tier> tiers, List<Tier> billedUnder) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param schedule the schedule that they come from
     * @param cycleStart the first day of the tier cycle
     * @param tiers the tiers with the bounds that hold
     * @param billedUnder the bounds under which what was used before was billed
     */
    public TierTerms {
        tiers = List.copyOf(tiers);
        billedUnder = List.copyOf(billedUnder);
    }

    TierTerms settledOnce() {
        return new TierTerms(schedule, cycleStart, tiers, tiers);
    }

    /**
     * Whether energy is laid over the same bounds at the same surcharges.
     *
     * @param other terms of later days of the period
     * @return true where cycle, schedule and bounds are the same
     */
    public boolean laysLike(TierTerms other) {
        return schedule.equals(other.schedule) && cycleStart.equals(other.cycleStart) && tiers.equals(other.tiers);
    }
}
