package org.gridmarketing.metering.tree;

import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;

/** Where a point's energy comes from (电量计算方式). */
public sealed interface PointSource {
    /** From a meter (实抄). */
    record Metered() implements PointSource {}

    /**
     * A fixed quantity (定量).
     *
     * @param energy kWh of the period; at least zero
     */
    record Quantity(Energy energy) implements PointSource {}

    /**
     * A fixed quantity for each day (按日协定).
     *
     * @param perDay kWh a day; at least zero
     */
    record PerDay(Energy perDay) implements PointSource {}

    /**
     * A share of what the point above has once the meters behind it are taken off (定比).
     *
     * @param ratio from 0 to 1
     */
    record Proportion(Ratio ratio) implements PointSource {}
}
