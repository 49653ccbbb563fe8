package org.gridmarketing.metering.loss;

import java.util.Collection;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;

/**
 * Losses (损耗电量) of a period.
 *
 * @param active active loss (有功损耗), kWh
 * @param reactive reactive loss (无功损耗), kvarh
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

    /**
     * All together.
     *
     * @param parts what is added
     * @return their sum; {@link #NONE} of nothing
     */
    public static Losses sum(Collection<Losses> parts) {
        return parts.stream().reduce(NONE, Losses::plus);
    }
}
