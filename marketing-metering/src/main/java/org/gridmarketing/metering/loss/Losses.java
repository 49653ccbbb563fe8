package org.gridmarketing.metering.loss;

import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;

/**
 * Losses (损耗电量) of a period.
 *
 * @param active active loss (有功变损), kWh
 * @param reactive reactive loss (无功变损), kvarh
 */
public record Losses(Energy active, ReactiveEnergy reactive) {
    /** No losses. */
    public static final Losses NONE = new Losses(Energy.ZERO, ReactiveEnergy.ZERO);

    /**
     * Both together, such as of two transformers.
     *
     * @param other what is added
     * @return this plus {@code other}
     */
    public Losses plus(Losses other) {
        return new Losses(active.plus(other.active), reactive.plus(other.reactive));
    }
}
