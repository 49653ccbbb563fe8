package org.gridmarketing.model.code;

/** Severity (严重程度) of a finding. */
public enum Severity implements Code {
    /** The bill cannot be computed or is surely wrong (阻断). */
    BLOCKER,
    /** The archive contradicts itself or a regulation (错误). */
    ERROR,
    /** Probably wrong; needs a look (警告). */
    WARN,
    /** Incomplete or unusual, without effect on a bill (提示). */
    INFO
}
