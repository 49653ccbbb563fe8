package org.gridmarketing.model.code;

/**
 * 计量点状态: where a metering point stands in its life.
 */
public enum MeteringPointStatus implements Code {
    /** 设立 (established). */
    ESTABLISHED,
    /** 在用 (in use). */
    IN_USE,
    /** 停用 (stopped). */
    STOPPED,
    /** 撤销 (withdrawn). */
    WITHDRAWN
}
