package org.gridmarketing.metering.adjustment;

/** Time of an adjustment (退补时间): from when to when energy is adjusted. */
public enum AdjustmentTime {
    /** From the last verification or the installation until the correction (从上次校验或换装后投入之日起至更正之日止). */
    SINCE_LAST_VERIFICATION,
    /** From installation or the growth of the load until the correction (从连接线投入或负荷增加之日起至电压降更正之日止). */
    SINCE_INSTALLATION_OR_LOAD_GROWTH,
    /** As the reading records say (以抄表记录为准). */
    BY_READING_RECORD,
    /** As the reading records or the recorder of lost voltage say (以抄表记录或失压自动记录仪记录为准). */
    BY_READING_OR_VOLTAGE_RECORD
}
