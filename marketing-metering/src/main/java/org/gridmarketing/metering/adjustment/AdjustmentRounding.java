package org.gridmarketing.metering.adjustment;

import java.util.Optional;
import org.gridmarketing.model.quantity.Rounding;

/**
 * Rounding of an adjustment (退补取整规则).
 *
 * @param factor rounding of the factor W ÷ W′ before it is used, three or four decimals in published answers; empty where it stays
 *     exact
 * @param energy rounding of the energy adjusted
 */
public record AdjustmentRounding(Optional<Rounding> factor, Rounding energy) {
    /**
     * The factor exact, the energy in whole kWh.
     *
     * @return the library's default
     */
    public static AdjustmentRounding exactFactor() {
        return new AdjustmentRounding(Optional.empty(), Rounding.WHOLE);
    }

    /**
     * The factor to some decimals, the energy in whole kWh.
     *
     * @param decimals of the factor
     * @return the rounding of answers that are checked by hand
     */
    public static AdjustmentRounding factorTo(int decimals) {
        return new AdjustmentRounding(Optional.of(Rounding.halfUp(decimals)), Rounding.WHOLE);
    }
}
