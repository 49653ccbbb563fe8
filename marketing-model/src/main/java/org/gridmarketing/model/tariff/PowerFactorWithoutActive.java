package org.gridmarketing.model.tariff;

/** What is done in a month with reactive but no active energy (无有功时的力调口径); the regulation does not say. */
public enum PowerFactorWithoutActive {
    /** The bill is refused, so that somebody looks. */
    REFUSED,
    /** Nothing is adjusted. */
    NO_ADJUSTMENT,
    /** The power factor counts as 0.00. */
    AS_ZERO
}
