package org.gridmarketing.model.code;

/**
 * 受电设备类型: what kind of receiving equipment counts towards the capacity.
 */
public enum EquipmentKind implements Code {
    /** 变压器 (transformer). */
    TRANSFORMER,
    /** 高压电动机 (high-voltage motor). */
    HIGH_VOLTAGE_MOTOR
}
