package org.gridmarketing.metering.estimation;

/** Estimation method (估算方法), recorded on every estimate. */
public enum EstimationMethod {
    /** Same period last year (去年同期法): last year's daily usage over this period's days. */
    SAME_PERIOD_LAST_YEAR,
    /** Average (平均值法): the daily usage of the last periods that were read, over this period's days. */
    AVERAGE,
    /** Linear (线性插值法): between two readings on either side, in proportion to time. */
    LINEAR,
    /** Like-day profile (相似日曲线法): interval by interval the average of days of the same kind. */
    LIKE_DAY_PROFILE
}
