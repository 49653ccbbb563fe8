package org.gridmarketing.model.code;

/**
 * 接线方式: how a meter is wired to the phases.
 */
public enum WiringMode implements Code {
    /** 单相 (single-phase). */
    SINGLE_PHASE,
    /** 三相三线 (three-phase three-wire). */
    THREE_PHASE_THREE_WIRE,
    /** 三相四线 (three-phase four-wire). */
    THREE_PHASE_FOUR_WIRE;

    /**
     * Tells single-phase wiring from both three-phase kinds.
     *
     * @return true for single-phase wiring
     */
    public boolean isSinglePhase() {
        return this == SINGLE_PHASE;
    }
}
