package org.gridmarketing.model.code;

/**
 * 计量点所属侧: on which side of the substation or transformer a point lies.
 */
public enum MeteringSide implements Code {
    /** 变电站内 (inside the substation). */
    INSIDE_SUBSTATION,
    /** 变电站外 (outside the substation). */
    OUTSIDE_SUBSTATION,
    /** 高压侧 (high-voltage side). */
    HIGH_VOLTAGE_SIDE,
    /** 低压侧 (low-voltage side). */
    LOW_VOLTAGE_SIDE
}
