package org.gridmarketing.model.tariff;

/**
 * How lighting and residential agreements behind a main meter take part in the assessment (照明、居民电量力调口径); areas differ, and
 * no document settles it.
 */
public enum LightingTreatment {
    /** As each agreement's participation says. */
    AS_ARCHIVED,
    /** Energy and charge take part, by the standard of the main point, as a bill of Chongqing shows for residential energy. */
    TAKES_PART,
    /** Energy takes part, the charge is not adjusted; so a published problem (BILL-02), and bills of Hubei for the charge. */
    ENERGY_ONLY,
    /** Neither takes part. */
    LEFT_OUT,
    /** Behind the main meter (套表) as {@link #TAKES_PART}, beside it (并接) as {@link #LEFT_OUT}. */
    BY_CONNECTION
}
