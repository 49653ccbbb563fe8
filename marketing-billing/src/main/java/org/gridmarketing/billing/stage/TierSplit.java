package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.price.TierTerms;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.Tier;

/** The energy of a period laid over the running total of the cycle; nothing is lost between the tiers. */
final class TierSplit {
    private TierSplit() {}

    /** What lies in one tier: its number from 1, its lower bound, and the running totals that it was cut from. */
    record Part(int number, Tier tier, Energy lower, Energy before, Energy after, Energy energy) {}

    /** A refund of energy leaves the tiers in the opposite order. */
    static List<Part> of(TierTerms terms, Energy before, Energy used) {
        Energy after = before.plus(used);
        List<Part> parts = new ArrayList<>();
        Energy lower = Energy.ZERO;
        List<Energy> billed = laid(terms.billedUnder(), before);
        List<Energy> all = laid(terms.tiers(), after);
        for (Tier tier : terms.tiers()) {
            int index = parts.size();
            parts.add(new Part(
                    index + 1, tier, lower, before, after, all.get(index).minus(billed.get(index))));
            lower = upper(lower, tier);
        }
        return parts;
    }

    private static List<Energy> laid(List<Tier> tiers, Energy total) {
        List<Energy> laid = new ArrayList<>();
        Energy lower = Energy.ZERO;
        for (Tier tier : tiers) {
            laid.add(within(total, lower, tier));
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
