package org.gridmarketing.model.code;

/**
 * 线损计算方式: how the losses of a customer line are found.
 */
public enum LineLossMethod implements Code {
    /** 不计算 (not calculated). */
    NONE,
    /** 按定比 (fixed ratio). */
    FIXED_RATIO,
    /** 按定量 (fixed quantity). */
    FIXED_QUANTITY,
    /** 按标准公式 (standard formula). */
    STANDARD_FORMULA,
    /** 按标准查表 (standard table). */
    STANDARD_TABLE
}
