package org.gridmarketing.metering.interval;

import java.time.LocalDateTime;
import org.gridmarketing.model.quantity.Energy;

/**
 * Interval reading (曲线数据): the energy of one interval, as delivered.
 *
 * @param at local time that names the interval, see {@link IntervalStamp}
 * @param energy its energy with the multiplier in it, kWh
 */
public record IntervalReading(LocalDateTime at, Energy energy) {}
