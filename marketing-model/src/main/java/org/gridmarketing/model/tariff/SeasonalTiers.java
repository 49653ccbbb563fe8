package org.gridmarketing.model.tariff;

import java.time.Month;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gridmarketing.model.record.NotEmpty;

/**
 * Seasonal tiers (分季节阶梯): other bounds in some months, such as those of the southern summer.
 *
 * @param months months (月份) in which they hold; not empty
 * @param tiers tiers (分档) in ascending order; only the last is open
 */
public record SeasonalTiers(@NotEmpty Set<Month> months, List<Tier> tiers) {
    /**
     * Keeps both unchangeable.
     *
     * @param months months in which they hold; not empty
     * @param tiers tiers in ascending order; only the last is open
     * @throws IllegalArgumentException if no month is named, or the tiers leave a hole
     */
    public SeasonalTiers {
        if (months.isEmpty()) {
            throw new IllegalArgumentException("SeasonalTiers.months must not be empty");
        }
        Set<Month> ordered = EnumSet.copyOf(months);
        months = Collections.unmodifiableSet(ordered);
        tiers = List.copyOf(tiers);
        TierCheck.check(tiers);
    }
}
