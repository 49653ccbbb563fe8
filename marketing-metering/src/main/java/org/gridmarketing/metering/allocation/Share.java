package org.gridmarketing.metering.allocation;

import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Quantity;

/**
 * Share (分摊份额): a metering point, or a transformer or band, and the weight by which it takes part.
 *
 * @param <W> what is weighed: energy or capacity
 * @param point the metering point
 * @param weight its weight; at least zero
 */
public record Share<W extends Quantity<W>>(ObjectRef point, W weight) {}
