package org.gridmarketing.metering.allocation;

import java.util.Optional;
import org.gridmarketing.model.quantity.Rounding;

/**
 * Allocation rule (分摊规则): how shares are rounded. What rounding leaves is the main point's under every rule.
 *
 * @param quantity rounding of each share
 * @param factor rounding of weight ÷ sum of weights before it is multiplied; empty where the share is one exact fraction. Four
 *     decimals were read in the code of a working billing system of 2019
 * @param belowZero what is done where that leaves less than nothing for the main point
 */
public record AllocationRule(Rounding quantity, Optional<Rounding> factor, RemainderBelowZero belowZero) {
    /**
     * Shares that are cut where less than nothing would be left for the main point.
     *
     * @param quantity rounding of each share
     * @param factor rounding of weight ÷ sum of weights before it is multiplied; empty where the share is one exact fraction
     */
    public AllocationRule(Rounding quantity, Optional<Rounding> factor) {
        this(quantity, factor, RemainderBelowZero.SHARES_CUT);
    }

    /**
     * Each share one exact fraction.
     *
     * @param quantity rounding of each share; {@link Rounding#WHOLE} in practice
     * @return the rule
     */
    public static AllocationRule of(Rounding quantity) {
        return new AllocationRule(quantity, Optional.empty());
    }

    /**
     * The same with another treatment of less than nothing.
     *
     * @param other what is done where less than nothing would be left for the main point
     * @return the rule
     */
    public AllocationRule with(RemainderBelowZero other) {
        return new AllocationRule(quantity, factor, other);
    }

    /** The same with everything cut that is rounded here. */
    AllocationRule cutting() {
        return new AllocationRule(quantity.cutting(), factor.map(Rounding::cutting), belowZero);
    }
}
