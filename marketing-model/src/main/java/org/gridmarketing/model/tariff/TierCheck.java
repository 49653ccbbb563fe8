package org.gridmarketing.model.tariff;

import java.util.List;
import org.gridmarketing.model.quantity.Energy;

/** What a list of tiers must satisfy by itself. */
final class TierCheck {
    private TierCheck() {}

    static void check(List<Tier> tiers) {
        if (tiers.size() < 2) {
            throw new IllegalArgumentException("TierSchedule.tiers must hold at least two tiers");
        }
        Energy last = Energy.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            boolean open = tiers.get(i).upTo().isEmpty();
            if (open != (i == tiers.size() - 1)) {
                throw new IllegalArgumentException("TierSchedule.tiers: only the last tier is open, tier " + (i + 1));
            }
            Energy bound = tiers.get(i).upTo().orElse(last);
            if (!open && bound.compareTo(last) <= 0) {
                throw new IllegalArgumentException("TierSchedule.tiers must ascend, tier " + (i + 1));
            }
            last = bound;
        }
    }
}
