package org.gridmarketing.billing.input;

/** Charge of a piece of equipment (设备计费状态): why its capacity is charged on a day, or why not. */
public enum UnitCharge {
    /** In operation (在运). */
    IN_OPERATION,
    /** Stopped but charged, as hot standby or as the interlocked partner of another one (热备用、联锁备用). */
    STANDBY,
    /** In operation with a reduced capacity (减容). */
    REDUCED,
    /** Suspended for less than the shortest time that saves the charge, so it is charged (暂停不足最短天数). */
    SUSPENDED_TOO_SHORT,
    /** Suspended for longer than a calendar year allows, so it is charged again (年度暂停超限). */
    SUSPENDED_TOO_LONG,
    /** Suspended and not charged (暂停). */
    SUSPENDED,
    /** Not commissioned yet (投运前). */
    NOT_COMMISSIONED,
    /** Dismantled (拆除). */
    DISMANTLED,
    /** Not running by its archived status, nothing being dated (停用、封存的冷备用). */
    NOT_RUNNING
}
