package org.gridmarketing.model.grid;

import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
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
     * @throws IllegalArgumentException naming the attribute and its value, if any is negative
     */
    public TransformerLossRow {
        requireNotNegative(energy, "energy");
        requireNotNegative(activeLoss, "activeLoss");
        requireNotNegative(reactiveLoss, "reactiveLoss");
    }

    private static void requireNotNegative(Quantity<?> value, String attribute) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("TransformerLossRow." + attribute + " must not be negative: " + value);
        }
    }
}
