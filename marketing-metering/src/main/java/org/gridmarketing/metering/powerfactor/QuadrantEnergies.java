package org.gridmarketing.metering.powerfactor;

import org.gridmarketing.model.quantity.ReactiveEnergy;

/**
 * Quadrant energies (四象限无功电量): reactive energy by the direction of both flows, kvarh. In Q1 and Q2 reactive energy is taken from
 * the grid, in Q1 and Q4 active energy is. Registers count without signs; systems that put a minus before what was sent put it before
 * Q3 and Q4 alike.
 *
 * @param q1 taken while active energy is taken (Ⅰ象限); at least zero
 * @param q2 taken while active energy is sent (Ⅱ象限); at least zero
 * @param q3 sent while active energy is sent (Ⅲ象限); with the sign of Q4
 * @param q4 sent while active energy is taken (Ⅳ象限); of either sign
 */
public record QuadrantEnergies(ReactiveEnergy q1, ReactiveEnergy q2, ReactiveEnergy q3, ReactiveEnergy q4) {}
