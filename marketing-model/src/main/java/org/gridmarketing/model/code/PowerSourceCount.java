package org.gridmarketing.model.code;

/**
 * 电源数目: how many power sources feed a supply point.
 */
public enum PowerSourceCount implements Code {
    /** 单电源 (single). */
    SINGLE,
    /** 双电源 (double). */
    DOUBLE,
    /** 多电源 (multiple). */
    MULTIPLE
}
