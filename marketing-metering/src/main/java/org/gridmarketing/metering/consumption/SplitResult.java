package org.gridmarketing.metering.consumption;

import java.util.Optional;
import org.gridmarketing.model.quantity.Energy;

/**
 * Split result (分时划分结果): energy by bands, and by how much the registers contradict each other.
 *
 * @param energy the energy by bands
 * @param discrepancy total register − sum of all band registers, kWh, where both sides are fully read and differ; registers
 *     show only so many decimals, so that a small one times a large multiplier is ordinary
 */
public record SplitResult(BandedEnergy energy, Optional<Energy> discrepancy) {
    /**
     * The discrepancy if it is worth telling.
     *
     * @param tolerance the largest size that is not, kWh; in practice one or two kWh, or a hundredth of the multiplier for
     *     each register
     * @return the discrepancy if its size is above the tolerance
     */
    public Optional<Energy> discrepancyBeyond(Energy tolerance) {
        return discrepancy.filter(d -> (d.isNegative() ? d.negate() : d).compareTo(tolerance) > 0);
    }
}
