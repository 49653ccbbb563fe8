package org.gridmarketing.model.code;

/**
 * 电量计算方式: where the quantity of a point comes from: a meter, a share of the parent point, or an agreed amount.
 */
public enum QuantityMethod implements Code {
    /** 实抄(装表计量) (read from a meter). */
    ACTUAL,
    /** 定比 (fixed ratio). */
    FIXED_RATIO,
    /** 定量 (fixed quantity). */
    FIXED_QUANTITY,
    /** 按日协定 (agreed quantity per day). */
    PER_DAY_AGREEMENT
}
