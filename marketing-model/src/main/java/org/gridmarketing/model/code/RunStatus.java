package org.gridmarketing.model.code;

/**
 * 运行状态: whether receiving equipment is running.
 */
public enum RunStatus implements Code {
    /** 运行 (running). */
    RUNNING,
    /** 停用 (stopped). */
    STOPPED,
    /** 拆除 (removed). */
    REMOVED,
    /** 投运前 (not yet in service). */
    NOT_YET_IN_SERVICE
}
