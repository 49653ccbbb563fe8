package org.gridmarketing.model.grid;

import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;

/**
 * Row of a transformer loss table (变损表行): the losses of a month at one amount of energy.
 *
 * @param energy active energy of the month (月有功电量) on the low side, kWh
 * @param activeLoss active loss of the month (有功损耗), kWh
 * @param reactiveLoss reactive loss of the month (无功损耗), kvarh
 */
public record TransformerLossRow(Energy energy, Energy activeLoss, ReactiveEnergy reactiveLoss) {
    /**
     * Checks the signs.
     *
     * @param energy active energy of the month on the low side, kWh
     * @param activeLoss active loss of the month, kWh
     * @param reactiveLoss reactive loss of the month, kvarh
     * @throws IllegalArgumentException if any is negative
     */
    public TransformerLossRow {
        if (energy.isNegative() || activeLoss.isNegative() || reactiveLoss.isNegative()) {
            throw new IllegalArgumentException("a loss table row must not be negative: " + energy);
        }
    }
}
