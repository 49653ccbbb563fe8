package org.gridmarketing.model.code;

/**
 * 力率考核方式: whether the energy of a point counts towards the power factor, and whether its charge is adjusted.
 */
public enum PowerFactorParticipation implements Code {
    /** 电量参与电费参与 (energy and charge take part). */
    ENERGY_AND_CHARGE,
    /** 电量参与电费不参与 (energy takes part, charge does not). */
    ENERGY_ONLY,
    /** 均不参与 (neither takes part). */
    NONE,
    /** 子计量点单独考核 (sub-point assessed on its own). */
    SEPARATE_SUB_POINT
}
