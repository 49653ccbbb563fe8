package org.gridmarketing.metering.allocation;

import java.util.Optional;
import org.gridmarketing.model.quantity.Rounding;

/**
 * Allocation rule (分摊规则): how shares are rounded. What rounding leaves is the main point's under every rule.
 *
 * @param quantity rounding of each share
 * @param factor rounding of weight ÷ sum of weights before it is multiplied; empty where the share is one exact fraction. Four
 *     decimals were read in the code of a working billing system of 2019
 */
public record AllocationRule(Rounding quantity, Optional<Rounding> factor) {
    /**
     * Each share one exact fraction.
     *
     * @param quantity rounding of each share; {@link Rounding#WHOLE} in practice
     * @return the rule
     */
    public static AllocationRule of(Rounding quantity) {
        return new AllocationRule(quantity, Optional.empty());
    }
}
