package org.gridmarketing.model.code;

/**
 * 转供标志: whether a customer passes supply on to another. State Grid codes are not known from public text.
 */
public enum TransferSupply implements Code {
    /** 无转供 (no transfer). */
    NONE,
    /** 转供户 (passes supply on). */
    SUPPLIER,
    /** 被转供户 (supplied by another customer). */
    SUPPLIED
}
