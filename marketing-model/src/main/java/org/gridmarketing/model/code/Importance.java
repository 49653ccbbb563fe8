package org.gridmarketing.model.code;

/**
 * 重要性等级: how grave a loss of supply would be.
 */
public enum Importance implements Code {
    /** 特级 (special). */
    SPECIAL,
    /** 一级 (first grade). */
    FIRST,
    /** 二级 (second grade). */
    SECOND,
    /** 临时性重要 (temporarily important). */
    TEMPORARY,
    /** 非重要 (not important). */
    NOT_IMPORTANT
}
