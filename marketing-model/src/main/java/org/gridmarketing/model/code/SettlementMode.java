package org.gridmarketing.model.code;

/**
 * 电费结算方式: whether a month is paid in instalments or after the reading.
 */
public enum SettlementMode implements Code {
    /** 分期结算 (instalments). */
    INSTALMENTS,
    /** 抄表结算 (on reading). */
    ON_READING
}
