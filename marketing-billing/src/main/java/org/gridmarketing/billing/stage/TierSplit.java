package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierSchedule;

/** The energy of a period laid over the running total of the cycle; nothing is lost between the tiers. */
final class TierSplit {
    private TierSplit() {}

    /** What lies in one tier: its number from 1, its lower bound, and the running totals that it was cut from. */
    record Part(int number, Tier tier, Energy lower, Energy before, Energy after, Energy energy) {}

    /** A refund of energy leaves the tiers in the opposite order. */
    static List<Part> of(TierSchedule schedule, Energy before, Energy used) {
        Energy after = before.plus(used);
        List<Part> parts = new ArrayList<>();
        Energy lower = Energy.ZERO;
        for (Tier tier : schedule.tiers()) {
            Energy energy = within(after, lower, tier).minus(within(before, lower, tier));
            parts.add(new Part(parts.size() + 1, tier, lower, before, after, energy));
            lower = tier.upTo().orElse(lower);
        }
        return parts;
    }

    private static Energy within(Energy total, Energy lower, Tier tier) {
        Energy capped = tier.upTo().filter(bound -> bound.compareTo(total) < 0).orElse(total);
        boolean tierOne = lower.isZero();
        return capped.compareTo(lower) > 0 || tierOne ? capped.minus(lower) : Energy.ZERO;
    }
}
