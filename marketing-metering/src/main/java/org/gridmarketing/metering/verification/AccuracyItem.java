package org.gridmarketing.metering.verification;

/** Item whose accuracy is asked (准确度要求项目). */
public enum AccuracyItem {
    /** Active-energy meter (有功电能表). */
    ACTIVE_METER,
    /** Reactive-energy meter (无功电能表). */
    REACTIVE_METER,
    /** Voltage transformer (电压互感器). */
    VOLTAGE_TRANSFORMER,
    /** Current transformer (电流互感器). */
    CURRENT_TRANSFORMER,
    /** Current transformer at the outlet of a generator (发电机出口电流互感器). */
    CURRENT_TRANSFORMER_OF_GENERATOR,
    /** Voltage drop of the secondary circuit (电压互感器二次回路电压降), per cent of the rated secondary voltage. */
    VOLTAGE_DROP
}
