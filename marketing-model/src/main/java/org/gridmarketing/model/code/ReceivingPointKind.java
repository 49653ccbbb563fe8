package org.gridmarketing.model.code;

/**
 * 受电点类型: in which kind of plant a customer receives the electricity.
 */
public enum ReceivingPointKind implements Code {
    /** 变电站 (substation). */
    SUBSTATION,
    /** 配电站 (distribution station). */
    DISTRIBUTION_STATION,
    /** 箱式变 (box-type transformer). */
    BOX_TRANSFORMER,
    /** 柱式变 (pole-mounted transformer). */
    POLE_TRANSFORMER,
    /** 地埋变 (underground transformer). */
    UNDERGROUND_TRANSFORMER,
    /** 开关站 (switching station). */
    SWITCHING_STATION,
    /** 环网柜 (ring main unit). */
    RING_MAIN_UNIT,
    /** 其它 (other). */
    OTHER
}
