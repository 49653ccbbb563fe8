package org.gridmarketing.model.code;

/**
 * 主备性质: whether receiving equipment is the main one or stands by.
 */
public enum StandbyRole implements Code {
    /** 主用 (main). */
    MAIN,
    /** 冷备 (cold standby). */
    COLD_STANDBY,
    /** 热备 (hot standby). */
    HOT_STANDBY
}
