package org.gridmarketing.metering.powerfactor;

/**
 * Combination of quadrants (四象限无功组合方式): which of the four reactive registers of a meter count as assessed reactive energy. How
 * meters combine them is set at each meter, and no text was seen that prefers one, so it is an option (practice).
 */
public enum QuadrantCombination {
    /** |Q1| + |Q4|: forward is what flowed, either way, while active energy was taken from the grid. */
    WHILE_IMPORTING,
    /** |Q1 + Q2| + |Q3 + Q4|: forward is Q1 + Q2, reverse Q3 + Q4, whichever way active energy flowed. */
    ALL_QUADRANTS
}
