package org.gridmarketing.model.code;

/**
 * 基本电费计算方式: on what the basic charge of a two-part tariff is based.
 */
public enum BasicChargeMethod implements Code {
    /** 不计算 (not calculated). */
    NONE,
    /** 按容量 (by capacity). */
    CAPACITY,
    /** 按合约需量 (by contract demand). */
    CONTRACT_DEMAND,
    /** 按容需对比 (by comparison of capacity and demand). */
    CAPACITY_DEMAND_COMPARISON,
    /** 容需并存 (capacity and demand side by side). */
    CAPACITY_AND_DEMAND,
    /** 按实际需量 (by actual demand). */
    ACTUAL_DEMAND,
    /** 特殊 (special). */
    SPECIAL
}
