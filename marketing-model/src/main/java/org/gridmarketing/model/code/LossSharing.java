package org.gridmarketing.model.code;

/**
 * 变损分摊标志: how the points behind one transformer share its losses. No public State Grid list of its codes is known, so
 * only the table of a vendor engine has them.
 */
public enum LossSharing implements Code {
    /** 不分摊 (not shared). */
    NOT_SHARED,
    /** 按合同容量 (by contract capacity). */
    BY_CONTRACT_CAPACITY,
    /** 按用电量 (by energy). */
    BY_ENERGY,
    /** 固定变损 (fixed loss). */
    FIXED_LOSS,
    /** 参与分摊但不计算 (takes part in sharing but is not calculated). */
    SHARED_NOT_CALCULATED
}
