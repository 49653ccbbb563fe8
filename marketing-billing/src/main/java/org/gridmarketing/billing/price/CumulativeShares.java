package org.gridmarketing.billing.price;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;

/**
 * Cumulative division (累计分摊) of energy by weight: what falls to the first parts together is rounded, and a part is what that grows by.
 *
 * <p>So nothing is lost, and what falls to several parts in a row does not depend on where they are divided among themselves: a line does
 * not change because the price of another one does.
 */
public final class CumulativeShares {
    private static final Ratio NOTHING = Ratio.ofHundredths(0);

    private final Energy whole;
    private final List<Ratio> weights;
    private final Rounding rounding;
    private final Ratio sum;

    /**
     * A division.
     *
     * @param whole what is divided, kWh
     * @param weights of each part; not all of them may add up to nothing
     * @param rounding of what falls to the first parts together
     */
    public CumulativeShares(Energy whole, List<Ratio> weights, Rounding rounding) {
        this.whole = whole;
        this.weights = List.copyOf(weights);
        this.rounding = rounding;
        this.sum = upTo(weights.size());
    }

    /**
     * The shares.
     *
     * @return one for each weight, which add up to the whole; nothing where a weight is nothing
     */
    public List<Energy> shares() {
        List<Energy> shares = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            shares.add(first(i + 1).minus(first(i)));
        }
        return shares;
    }

    /** What falls to so many parts from the first. */
    Energy first(int count) {
        Ratio weight = upTo(count);
        if (weight.equals(sum)) {
            return whole;
        }
        return weight.isZero() ? Energy.ZERO : rounding.share(whole, weight, sum);
    }

    /** The weight of so many parts from the first. */
    Ratio upTo(int count) {
        return weights.subList(0, count).stream().reduce(NOTHING, Ratio::plus);
    }

    /** The weight of all parts. */
    Ratio sum() {
        return sum;
    }
}
