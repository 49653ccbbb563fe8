package org.gridmarketing.model.code;

/**
 * 生产班次: how many shifts a customer works, which sets the correction factor of the transformer losses. State Grid
 * codes are not known from public text.
 */
public enum ProductionShifts implements Code {
    /** 单班 (one shift). */
    ONE,
    /** 二班 (two shifts). */
    TWO,
    /** 三班 (three shifts). */
    THREE,
    /** 连续生产 (continuous). */
    CONTINUOUS
}
