package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.price.TierTerms;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.Tier;

/** The energy of a period laid over the running total of the cycle; nothing is lost between the tiers. */
final class TierSplit {
    private TierSplit() {}

    /** Where a tier begins and what it holds of a running total; {@code upper} is empty for an open tier. */
    record Laid(Energy lower, Optional<Energy> upper, Energy energy) {}

    /**
     * What lies in one tier: its number from 1, the running totals that it was cut from, and what it holds of each.
     *
     * @param billed under the bounds by which the total before was billed
     */
    record Part(int number, Tier tier, Energy before, Energy after, Laid billed, Laid all) {
        Energy energy() {
            return all.energy().minus(billed.energy());
        }
    }

    /** A refund of energy leaves the tiers in the opposite order. */
    static List<Part> of(TierTerms terms, Energy before, Energy used) {
        Energy after = before.plus(used);
        List<Laid> billed = laid(terms.billedUnder(), before);
        List<Laid> all = laid(terms.tiers(), after);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            parts.add(new Part(i + 1, terms.tiers().get(i), before, after, billed.get(i), all.get(i)));
        }
        return parts;
    }

    private static List<Laid> laid(List<Tier> tiers, Energy total) {
        List<Laid> laid = new ArrayList<>();
        Energy lower = Energy.ZERO;
        for (Tier tier : tiers) {
            laid.add(new Laid(lower, tier.upTo(), within(total, lower, tier)));
            lower = upper(lower, tier);
        }
        return laid;
    }

    /** A bound that rose above the next one leaves that tier empty. */
    private static Energy upper(Energy lower, Tier tier) {
        return tier.upTo().filter(bound -> bound.compareTo(lower) > 0).orElse(lower);
    }

    private static Energy within(Energy total, Energy lower, Tier tier) {
        Energy capped = tier.upTo().filter(bound -> bound.compareTo(total) < 0).orElse(total);
        boolean tierOne = lower.isZero();
        return capped.compareTo(lower) > 0 || tierOne ? capped.minus(lower) : Energy.ZERO;
    }
}
