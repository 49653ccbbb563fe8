package org.gridmarketing.model.tariff;

/** Where the capacity comes from that is charged (计费容量来源). */
public enum CapacitySource {
    /** From the equipment where a change of it is dated, else the operating capacity of the archive. */
    EQUIPMENT_WHERE_DATED,
    /** Always from the equipment with its standby roles, interlocks and changes. */
    EQUIPMENT,
    /** Always the operating capacity of the archive; changes of equipment are not looked at. */
    ARCHIVE
}
