package org.gridmarketing.model.code;

/**
 * 停电标志: whether a customer is cut off at present. In one list the codes start at 01, in another at 0.
 */
public enum OutageState implements Code {
    /** 已停电 (cut off). */
    CUT_OFF,
    /** 未停电 (not cut off). */
    NOT_CUT_OFF
}
