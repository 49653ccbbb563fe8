package org.gridmarketing.model.code;

/**
 * 电源类型: how sources and circuits combine. State Grid codes are not known from public text.
 */
public enum PowerSourceType implements Code {
    /** 单电源单回路 (one source, one circuit). */
    SINGLE_SOURCE_SINGLE_CIRCUIT,
    /** 单电源双回路 (one source, two circuits). */
    SINGLE_SOURCE_DOUBLE_CIRCUIT,
    /** 双电源同站双回路 (two sources of the same station). */
    DOUBLE_SOURCE_SAME_STATION,
    /** 双电源异站双回路 (two sources of different stations). */
    DOUBLE_SOURCE_DIFFERENT_STATIONS
}
