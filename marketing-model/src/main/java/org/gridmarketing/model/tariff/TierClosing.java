package org.gridmarketing.model.tariff;

/** What becomes of earlier bills where annual bounds shrink because supply ends inside the year (销户阶梯清算方式). */
public enum TierClosing {
    /** The last bill settles the whole year again by the smaller bounds. Known from practice; no source was seen. */
    RESETTLED,
    /** Earlier bills stand; only what comes on top is laid over the smaller bounds. */
    NOT_REVERSED
}
