package org.gridmarketing.model.code;

/**
 * 负荷性质: how important the load is, from the first class down. No public list of its codes is known.
 */
public enum LoadNature implements Code {
    /** 一类 (first class). */
    FIRST,
    /** 二类 (second class). */
    SECOND,
    /** 三类 (third class). */
    THIRD
}
