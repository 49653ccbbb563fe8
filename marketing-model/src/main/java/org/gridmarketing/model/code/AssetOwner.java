package org.gridmarketing.model.code;

/**
 * 产权: who owns a piece of equipment.
 */
public enum AssetOwner implements Code {
    /** 局属 (utility). */
    UTILITY,
    /** 用户 (customer). */
    CUSTOMER
}
