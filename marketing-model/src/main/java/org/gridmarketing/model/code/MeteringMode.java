package org.gridmarketing.model.code;

/**
 * 计量方式: at which voltage a customer is supplied and at which it is metered. High supply with low metering leaves the
 * transformer losses unmetered, so they are added by calculation.
 */
public enum MeteringMode implements Code {
    /** 高供高计 (high-voltage supply, high-voltage metering). */
    HV_SUPPLY_HV_METERING,
    /** 高供低计 (high-voltage supply, low-voltage metering). */
    HV_SUPPLY_LV_METERING,
    /** 低供低计 (low-voltage supply, low-voltage metering). */
    LV_SUPPLY_LV_METERING;

    /**
     * Tells whether the customer is supplied at high voltage.
     *
     * @return true for both modes with high-voltage supply
     */
    public boolean isHighVoltageSupply() {
        return this != LV_SUPPLY_LV_METERING;
    }

    /**
     * Tells whether the customer is metered at high voltage.
     *
     * @return true if the meter sits on the high-voltage side
     */
    public boolean isHighVoltageMetering() {
        return this == HV_SUPPLY_HV_METERING;
    }
}
