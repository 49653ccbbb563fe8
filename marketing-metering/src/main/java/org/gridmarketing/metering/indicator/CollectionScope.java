package org.gridmarketing.metering.indicator;

/** Scope of a collection rate (电费回收率口径); arrears of earlier years are kept apart, for they would hide this year's. */
public enum CollectionScope {
    /** Bills of the month (当月). */
    MONTH,
    /** Bills of the year so far, the month included (当年累计). */
    YEAR_TO_DATE,
    /** Bills of earlier years (陈欠). */
    PRIOR_YEARS,
    /** All bills (累计). */
    ALL
}
