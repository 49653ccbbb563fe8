package org.gridmarketing.rules.report;

/** Grouping (分组方式): by whom the findings of a report are listed. */
public enum Grouping {
    /** By the centre that mends them, then by line of business (按责任中心). */
    CENTRE,
    /** By the line of business that answers for them, then by centre (按业务分工). */
    OWNER,
    /** By the unit that serves the customer (按供电单位). */
    UNIT
}
