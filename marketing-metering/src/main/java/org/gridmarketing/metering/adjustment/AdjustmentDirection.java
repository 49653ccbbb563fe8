package org.gridmarketing.metering.adjustment;

/** Direction of an adjustment (退补方向). */
public enum AdjustmentDirection {
    /** Collected or refunded (退补). */
    EITHER,
    /** Collected only (补收). */
    COLLECTED_ONLY
}
