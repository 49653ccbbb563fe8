package org.gridmarketing.model.code;

/** Equipment event (设备变更类型): what changed on a transformer or motor. A list of names; no national list gives codes. */
public enum EquipmentEvent implements Code {
    /** Put into operation (投运). */
    COMMISSIONED,
    /** Suspended for a time (暂停). */
    SUSPENDED,
    /** Capacity reduced (减容). */
    REDUCED,
    /** Back in operation (恢复). */
    RESUMED,
    /** Dismantled (拆除). */
    DISMANTLED
}
