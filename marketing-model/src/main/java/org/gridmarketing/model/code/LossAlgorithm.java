package org.gridmarketing.model.code;

/**
 * 变损算法: how the losses of a transformer are found. No public State Grid list of its codes is known, so only the table
 * of a vendor engine has them.
 */
public enum LossAlgorithm implements Code {
    /** 不计算 (not calculated). */
    NONE,
    /** 公式 (formula). */
    FORMULA,
    /** 查表 (loss table). */
    TABLE,
    /** 协议值 (agreed value). */
    AGREED
}
