package org.gridmarketing.model.grid;

import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;

/**
 * Transformer loss rate (变损费率, K值法), used in some regions in place of a table of energies: an iron loss by the month, a copper loss as
 * a share of the active energy, and K times that for the reactive copper loss. Trade practice (published problem LOSS-02: 1 % above
 * 315 kVA, 1.5 % up to it); no table of K was seen.
 *
 * @param ironLoss active iron loss of a month (有功铁损), kWh; at least zero
 * @param ironReactiveLoss reactive iron loss of a month (无功铁损), kvarh; at least zero
 * @param copperRate active copper loss (有功铜损率), per cent of the active energy; at least zero
 * @param reactiveFactor K (K值), reactive copper loss ÷ active copper loss; at least zero
 */
public record TransformerLossRate(
        Energy ironLoss, ReactiveEnergy ironReactiveLoss, Percentage copperRate, Ratio reactiveFactor) {
    /**
     * Checks the signs.
     *
     * @param ironLoss active iron loss of a month, kWh
     * @param ironReactiveLoss reactive iron loss of a month, kvarh
     * @param copperRate per cent of the active energy
     * @param reactiveFactor reactive copper loss ÷ active copper loss
     * @throws IllegalArgumentException if one of them is negative
     */
    public TransformerLossRate {
        requireNotNegative(ironLoss, "ironLoss");
        requireNotNegative(ironReactiveLoss, "ironReactiveLoss");
        requireNotNegative(copperRate, "copperRate");
        requireNotNegative(reactiveFactor, "reactiveFactor");
    }

    private static void requireNotNegative(Quantity<?> value, String attribute) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("TransformerLossRate." + attribute + " must not be negative: " + value);
        }
    }
}
