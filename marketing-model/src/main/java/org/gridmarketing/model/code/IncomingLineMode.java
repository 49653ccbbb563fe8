package org.gridmarketing.model.code;

/**
 * 进线方式: how the supply line reaches the customer.
 */
public enum IncomingLineMode implements Code {
    /** 架空 (overhead). */
    OVERHEAD,
    /** 电缆直埋 (buried cable). */
    BURIED_CABLE,
    /** 电缆架空 (aerial cable). */
    AERIAL_CABLE,
    /** 电缆桥架 (cable tray). */
    CABLE_TRAY,
    /** 电缆隧道 (cable tunnel). */
    CABLE_TUNNEL,
    /** 电缆管井 (cable duct). */
    CABLE_DUCT,
    /** 混合 (mixed). */
    MIXED,
    /** 其它 (other). */
    OTHER
}
