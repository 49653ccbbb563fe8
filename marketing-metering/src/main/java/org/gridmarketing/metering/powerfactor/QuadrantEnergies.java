package org.gridmarketing.metering.powerfactor;

import org.gridmarketing.model.quantity.ReactiveEnergy;

/**
 * Quadrant energies (四象限无功电量): reactive energy by the direction of both flows, kvarh, without signs. In Q1 and Q2 reactive
 * energy is taken from the grid, in Q1 and Q4 active energy is.
 *
 * @param q1 taken while active energy is taken (Ⅰ象限)
 * @param q2 taken while active energy is sent (Ⅱ象限)
 * @param q3 sent while active energy is sent (Ⅲ象限)
 * @param q4 sent while active energy is taken (Ⅳ象限)
 */
public record QuadrantEnergies(ReactiveEnergy q1, ReactiveEnergy q2, ReactiveEnergy q3, ReactiveEnergy q4) {
    /**
     * The assessed reactive energy.
     *
     * @param combination which quadrants count
     * @return their sum without signs, kvarh
     */
    public ReactiveEnergy assessed(QuadrantCombination combination) {
        return switch (combination) {
            case WHILE_IMPORTING -> q1.absolute().plus(q4.absolute());
            case ALL_QUADRANTS ->
                ReactiveForAssessment.absoluteSum(
                        q1.absolute().plus(q2.absolute()), q3.absolute().plus(q4.absolute()));
        };
    }
}
