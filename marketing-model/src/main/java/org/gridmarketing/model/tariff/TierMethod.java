package org.gridmarketing.model.tariff;

/** How tiers show on a bill (阶梯计算方式); both give the same exact amount. */
public enum TierMethod {
    /** All energy at the base price, and a surcharge line for each higher tier (递增法). */
    INCREMENT,
    /** A line for each tier at its whole price (分段法); only for a base price without bands. */
    SEGMENT
}
