package org.gridmarketing.rules.api;

/** Printed list (核查清单) from which a check comes. */
public enum PrintedList {
    /** 大一: 30 checks, ids {@code D1-…}. */
    DA_YI,
    /** 小七: 100 checks, ids {@code X7-…}. */
    XIAO_QI
}
