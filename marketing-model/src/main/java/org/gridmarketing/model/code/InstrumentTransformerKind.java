package org.gridmarketing.model.code;

/**
 * 互感器类别: whether an instrument transformer measures current, voltage or both, alone or combined.
 */
public enum InstrumentTransformerKind implements Code {
    /** 电流互感器 (current transformer). */
    CURRENT,
    /** 电压互感器 (voltage transformer). */
    VOLTAGE,
    /** 电流电压组合 (combined current and voltage). */
    CURRENT_VOLTAGE_COMBINED,
    /** 电流组合 (combined current). */
    CURRENT_COMBINED,
    /** 电压组合 (combined voltage). */
    VOLTAGE_COMBINED;

    /**
     * Tells whether a current ratio is to be expected.
     *
     * @return true if the device transforms current
     */
    public boolean measuresCurrent() {
        return this == CURRENT || this == CURRENT_VOLTAGE_COMBINED || this == CURRENT_COMBINED;
    }

    /**
     * Tells whether a voltage ratio is to be expected.
     *
     * @return true if the device transforms voltage
     */
    public boolean measuresVoltage() {
        return this == VOLTAGE || this == CURRENT_VOLTAGE_COMBINED || this == VOLTAGE_COMBINED;
    }
}
