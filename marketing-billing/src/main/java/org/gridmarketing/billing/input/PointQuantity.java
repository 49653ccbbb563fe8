package org.gridmarketing.billing.input;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.RegisterValue;

/** Where a point's energy comes from (电量计算方式), with everything that is needed to compute it. */
public sealed interface PointQuantity {
    /**
     * A meter is read (实抄).
     *
     * @param multiplier the composite multiplier
     * @param spans the readings at both ends of the period, by register
     * @param demand what the maximum demand register shows; empty where none is read
     * @param remainderBand the band that takes what the others leave of the total; empty where energy is not divided
     */
    record Read(
            Multiplier multiplier,
            List<RegisterSpan> spans,
            Optional<RegisterValue> demand,
            Optional<TouBand> remainderBand)
            implements PointQuantity {
        /**
         * Keeps the list unchangeable.
         *
         * @param multiplier the composite multiplier
         * @param spans the readings at both ends of the period, by register
         * @param demand what the maximum demand register shows; empty where none is read
         * @param remainderBand the band that takes what the others leave of the total; empty where energy is not divided
         */
        public Read {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A fixed quantity (定量).
     *
     * @param energy kWh of the period
     */
    record Fixed(Energy energy) implements PointQuantity {}

    /**
     * A share of the parent point (定比).
     *
     * @param ratio from 0 to below 1
     */
    record Proportion(Ratio ratio) implements PointQuantity {}
}
