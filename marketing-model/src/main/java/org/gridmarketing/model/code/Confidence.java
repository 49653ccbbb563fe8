package org.gridmarketing.model.code;

/** 可信度: how sure a row of a code table is. */
public enum Confidence {
    /** 有出处 (code and meaning were seen in public text of the list, or of a system that uses it). */
    SOURCED,
    /** 高 (seen in a sibling edition and carried over, or well known but not seen). */
    HIGH,
    /** 中 (likely, for example a spelling that is accepted on reading). */
    MEDIUM,
    /** 低 (one weak source or contradicting recollections; check before use). */
    LOW
}
