package org.gridmarketing.metering.consumption;

import java.math.BigDecimal;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.text.Args;

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

    /**
     * The tolerance of registers that are cut off behind their last decimal: each may hide up to one unit of it.
     *
     * @param registers how many registers are compared, the total among them
     * @param decimals the decimals that they show, 0 to 6
     * @param multiplier the composite multiplier
     * @return registers × 10⁻ᵈ × multiplier, kWh (practice)
     * @throws IllegalArgumentException if {@code registers} is below 1 or {@code decimals} outside 0 to 6
     */
    public static Energy toleranceOf(int registers, int decimals, Multiplier multiplier) {
        if (registers < 1 || decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("registers, decimals out of range: " + registers + ", " + decimals);
        }
        return multiplier.energyOf(RegisterValue.of(BigDecimal.valueOf(registers, decimals)));
    }

    /**
     * The discrepancy as an issue, for callers that report it or refuse because of it.
     *
     * @param tolerance the largest size that is none, kWh
     * @param point the metering point
     * @return the issue if the discrepancy is beyond the tolerance
     */
    public Optional<Issue> issueBeyond(Energy tolerance, ObjectRef point) {
        return discrepancyBeyond(tolerance).map(difference -> {
            Args args = Args.of("difference", difference).and("tolerance", tolerance);
            return new Issue(MeteringIssues.BANDS_DISAGREE, point, "readings", args);
        });
    }
}
