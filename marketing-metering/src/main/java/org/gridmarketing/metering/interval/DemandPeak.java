package org.gridmarketing.metering.interval;

import java.time.LocalDateTime;
import org.gridmarketing.model.quantity.Power;

/**
 * Demand peak (最大需量及发生时间): the highest demand of a period and the first window that had it.
 *
 * @param demand kW
 * @param from the beginning of the window
 * @param to its end
 */
public record DemandPeak(Power demand, LocalDateTime from, LocalDateTime to) {}
