package org.gridmarketing.model.code;

/**
 * 示数来源: how a reading came about; only the order of trust matters here, so there is no code table.
 */
public enum ReadingKind implements Code {
    /** 实抄 (read on site). */
    ACTUAL,
    /** 估抄 (estimated). */
    ESTIMATED,
    /** 自报 (reported by the customer). */
    SELF_REPORTED,
    /** 远程采集 (read remotely). */
    REMOTE,
    /** 更正 (corrected). */
    CORRECTED
}
