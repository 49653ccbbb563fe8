package org.gridmarketing.metering.allocation;

import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;

/**
 * Share (分摊份额): a metering point and the energy by which it takes part.
 *
 * @param point the metering point
 * @param weight its energy, kWh; at least zero
 */
public record Share(ObjectRef point, Energy weight) {}
