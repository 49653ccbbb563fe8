package org.gridmarketing.model.code;

/**
 * 电源性质: what a power source is for. The values form two levels: main, standby and security sources and their kinds.
 */
public enum PowerSourceNature implements Code {
    /** 主供电源 (main source). */
    MAIN,
    /** 常用互为备用 (both in use, standby for each other). */
    MUTUAL_STANDBY,
    /** 备用电源 (standby source). */
    STANDBY,
    /** 生产备用 (production standby). */
    PRODUCTION_STANDBY,
    /** 检修备用 (maintenance standby). */
    MAINTENANCE_STANDBY,
    /** 保安电源 (security source). */
    SECURITY,
    /** 电网提供 (security source from the grid). */
    SECURITY_FROM_GRID,
    /** 客户自备 (security source of the customer). */
    SECURITY_OWN
}
