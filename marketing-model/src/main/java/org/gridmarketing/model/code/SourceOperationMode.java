package org.gridmarketing.model.code;

/**
 * 电源运行方式: how a second source stands by.
 */
public enum SourceOperationMode implements Code {
    /** 冷备 (cold standby). */
    COLD_STANDBY,
    /** 热备 (hot standby). */
    HOT_STANDBY,
    /** 常用互为备用 (both in use, standby for each other). */
    MUTUAL_STANDBY,
    /** 其它 (other). */
    OTHER
}
