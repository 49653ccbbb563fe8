package org.gridmarketing.model.code;

/**
 * 抄表方式: how a segment is read; no code values are known, so there is no code table.
 */
public enum ReadingMode implements Code {
    /** 人工抄表 (by hand on paper). */
    MANUAL,
    /** 抄表机抄表 (with a handheld device). */
    HANDHELD,
    /** 低压集中抄表 (remotely by a concentrator). */
    REMOTE_LOW_VOLTAGE,
    /** 负控终端抄表 (remotely by a load terminal). */
    REMOTE_TERMINAL,
    /** 卡表抄表 (by a prepayment card). */
    CARD,
    /** 估抄 (estimated). */
    ESTIMATED
}
