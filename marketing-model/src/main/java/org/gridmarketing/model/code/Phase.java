package org.gridmarketing.model.code;

/**
 * 相别: on which phase a device sits. No public list of its codes is known.
 */
public enum Phase implements Code {
    /** A相 (phase A). */
    A,
    /** B相 (phase B). */
    B,
    /** C相 (phase C). */
    C,
    /** 三相 (three-phase). */
    THREE_PHASE
}
