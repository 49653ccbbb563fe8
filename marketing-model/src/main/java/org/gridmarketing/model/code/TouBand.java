package org.gridmarketing.model.code;

/**
 * 分时时段: a price band of the day. Areas define when each band holds; the State Grid lists give a band no code of its
 * own, a vendor settlement engine does.
 */
public enum TouBand implements Code {
    /** 尖峰 (sharp). */
    SHARP,
    /** 高峰 (peak). */
    PEAK,
    /** 平段 (flat). */
    FLAT,
    /** 低谷 (valley). */
    VALLEY,
    /** 深谷 (deep valley). */
    DEEP_VALLEY
}
