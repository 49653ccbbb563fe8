package org.gridmarketing.model.tariff;

/** When a running total of tiers starts again (阶梯周期). */
public enum TierCycle {
    /** With each calendar month (按月). */
    MONTHLY,
    /** On 1 January (按年). */
    ANNUAL
}
