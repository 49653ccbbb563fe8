package org.gridmarketing.metering.estimation;

import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.time.ReadingTime;

/**
 * Estimated reading (估算示数): what a register will have shown at an instant between two readings.
 *
 * @param at the instant
 * @param value the estimated register value
 * @param method how it was found
 * @param before the reading time before it
 * @param after the reading time after it
 * @param rounding how the value was rounded: to the decimals that the register shows
 */
public record ReadingEstimate(
        ReadingTime at,
        RegisterValue value,
        EstimationMethod method,
        ReadingTime before,
        ReadingTime after,
        Rounding rounding) {}
