package org.gridmarketing.model.code;

/**
 * 电能表类别: what a meter is built to measure or to do.
 */
public enum MeterKind implements Code {
    /** 有功表 (active-energy meter). */
    ACTIVE,
    /** 无功表 (reactive-energy meter). */
    REACTIVE,
    /** 多功能表 (multi-function meter). */
    MULTI_FUNCTION,
    /** 复费率表 (multi-rate meter). */
    MULTI_RATE,
    /** 需量表 (demand meter). */
    DEMAND,
    /** 预付费表 (prepayment meter). */
    PREPAYMENT,
    /** 长寿命 (long-life meter). */
    LONG_LIFE,
    /** 亚长寿命 (semi-long-life meter). */
    SEMI_LONG_LIFE,
    /** 有功+无功表 (active and reactive meter). */
    ACTIVE_AND_REACTIVE,
    /** 智能表 (smart meter). */
    SMART,
    /** 数字式 (digital-input meter). */
    DIGITAL,
    /** 直流 (direct-current meter). */
    DIRECT_CURRENT
}
