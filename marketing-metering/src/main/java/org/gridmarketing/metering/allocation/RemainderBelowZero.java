package org.gridmarketing.metering.allocation;

/**
 * Remainder below zero (主计量点余数为负): what is done where the other shares, rounded, sum up to more than the whole, so that less than
 * nothing would be left for the main point, as of 5 kWh shared half and half beside an idle main point. The sources say whole kWh
 * and the remainder to the main point, and nothing of this case.
 */
public enum RemainderBelowZero {
    /** All shares but the main point's are cut instead of rounded (截尾): what is left is then never below zero. */
    SHARES_CUT,
    /** Refused. */
    REFUSED
}
