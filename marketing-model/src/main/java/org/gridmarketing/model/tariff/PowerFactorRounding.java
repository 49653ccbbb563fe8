package org.gridmarketing.model.tariff;

/** How a power-factor adjustment is rounded (力调电费取整). */
public enum PowerFactorRounding {
    /** The sum of all adjusted lines times the rate, rounded once. */
    SUM_ONCE,
    /** Each adjusted line times the rate is rounded, then summed, as bills of western Inner Mongolia show. */
    EACH_LINE
}
