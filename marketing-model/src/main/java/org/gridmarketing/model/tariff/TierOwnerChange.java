package org.gridmarketing.model.tariff;

/** What becomes of the running total of tiers where the account passes to another owner (过户阶梯累计方式); it differs by province. */
public enum TierOwnerChange {
    /** The new owner goes on where the old one stopped. */
    CONTINUES,
    /** The new owner begins at nothing, with bounds for the months that are left where the tariff shrinks them. */
    RESTARTS
}
