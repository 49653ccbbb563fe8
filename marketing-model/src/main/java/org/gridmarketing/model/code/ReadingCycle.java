package org.gridmarketing.model.code;

/**
 * 抄表周期: how often a meter is read.
 */
public enum ReadingCycle implements Code {
    /** 不抄表 (not read). */
    NOT_READ,
    /** 每月一次 (once a month). */
    MONTHLY,
    /** 单月 (odd months). */
    ODD_MONTHS,
    /** 双月 (even months). */
    EVEN_MONTHS,
    /** 每月多次 (several times a month). */
    SEVERAL_TIMES_A_MONTH,
    /** 不定期 (irregular). */
    IRREGULAR
}
