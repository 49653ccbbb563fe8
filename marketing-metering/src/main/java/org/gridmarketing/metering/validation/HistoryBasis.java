package org.gridmarketing.metering.validation;

/** What a usage is held against (比较基准). */
public enum HistoryBasis {
    /** The same period last year (去年同期): right where usage follows the seasons. */
    SAME_PERIOD_LAST_YEAR,
    /** The daily average of the last periods that were read (近期平均). */
    AVERAGE,
    /** The same period last year where it was read, else the average. */
    SAME_PERIOD_ELSE_AVERAGE
}
