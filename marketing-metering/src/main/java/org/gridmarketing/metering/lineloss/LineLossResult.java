package org.gridmarketing.metering.lineloss;

import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;

/**
 * Line loss of a unit (线损): the statistical one (统计线损), which holds everything that was supplied and not sold.
 *
 * @param unit whose
 * @param supplied kWh after the treatment of lossless energy; above zero
 * @param sold kWh after the treatment of lossless energy
 * @param lost supplied − sold; below zero where more was sold than supplied
 * @param rate lost ÷ supplied, rounded
 * @param treatment what became of lossless energy
 * @param rounding of the rate
 */
public record LineLossResult(
        ObjectRef unit,
        Energy supplied,
        Energy sold,
        Energy lost,
        Percentage rate,
        LosslessTreatment treatment,
        Rounding rounding) {
    /**
     * Checks the supply.
     *
     * @param unit whose
     * @param supplied kWh; above zero
     * @param sold kWh
     * @param lost supplied − sold
     * @param rate lost ÷ supplied, rounded
     * @param treatment what became of lossless energy
     * @param rounding of the rate
     * @throws IllegalArgumentException if nothing was supplied, of which there is no rate
     */
    public LineLossResult {
        if (supplied.signum() <= 0) {
            throw new IllegalArgumentException("supplied must be above zero: " + supplied);
        }
    }

    /**
     * Whether the rate is above a limit, by the energies themselves and not by the rounded rate.
     *
     * @param limit per cent
     * @return true if lost &gt; supplied × limit
     */
    public boolean isAbove(Percentage limit) {
        return lost.compareTo(supplied.times(limit)) > 0;
    }

    /**
     * Whether the rate is below a limit, by the energies themselves and not by the rounded rate.
     *
     * @param limit per cent
     * @return true if lost &lt; supplied × limit
     */
    public boolean isBelow(Percentage limit) {
        return lost.compareTo(supplied.times(limit)) < 0;
    }
}
