package org.gridmarketing.model.code;

/**
 * 用户状态: where an account stands in its life. The code of a cancelled account is 9 in the older State Grid lists and 3
 * in the newer ones.
 */
public enum CustomerStatus implements Code {
    /** 正常用电客户 (in service). */
    NORMAL,
    /** 当前新装客户 (being connected). */
    BEING_CONNECTED,
    /** 当前变更客户 (being changed). */
    BEING_CHANGED,
    /** 已销户客户 (cancelled). */
    CANCELLED
}
