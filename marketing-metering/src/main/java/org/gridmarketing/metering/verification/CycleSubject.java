package org.gridmarketing.metering.verification;

import java.util.Optional;
import org.gridmarketing.model.asset.AccuracyClass;
import org.gridmarketing.model.code.MeterType;
import org.gridmarketing.model.code.MeteringDeviceClass;

/** Subject of a cycle (周期适用对象): by what it is found. */
public enum CycleSubject {
    /** Installations of class I. */
    CLASS_I,
    /** Installations of class II. */
    CLASS_II,
    /** Installations of class III. */
    CLASS_III,
    /** Installations of class IV. */
    CLASS_IV,
    /** Installations of class V. */
    CLASS_V,
    /** Metering at high voltage, new or changed. */
    HIGH_VOLTAGE,
    /** Static meters of class 0.2S and 0.5S. */
    STATIC_S,
    /** Other static meters. */
    STATIC_OTHER,
    /** Three-phase induction meters. */
    INDUCTION_THREE_PHASE,
    /** Single-phase induction meters with magnetic or double-jewel bearings. */
    INDUCTION_SINGLE_PHASE_LONG_LIFE,
    /** Other single-phase induction meters. */
    INDUCTION_SINGLE_PHASE;

    /**
     * The subject of a class.
     *
     * @param deviceClass I to V
     * @return the subject
     */
    public static CycleSubject of(MeteringDeviceClass deviceClass) {
        return valueOf("CLASS_" + deviceClass.name());
    }

    /**
     * The subject of a meter's verification.
     *
     * @param type how the meter is built
     * @param singlePhase whether it is single-phase
     * @param accuracy its active accuracy class
     * @return the subject; empty for electromechanical meters, for which no cycle was found
     */
    public static Optional<CycleSubject> of(MeterType type, boolean singlePhase, AccuracyClass accuracy) {
        return switch (type) {
            case INDUCTION_ORDINARY -> Optional.of(singlePhase ? INDUCTION_SINGLE_PHASE : INDUCTION_THREE_PHASE);
            case INDUCTION_LONG_LIFE, INDUCTION_SEMI_LONG_LIFE ->
                Optional.of(singlePhase ? INDUCTION_SINGLE_PHASE_LONG_LIFE : INDUCTION_THREE_PHASE);
            case ELECTROMECHANICAL_MULTI_RATE,
                    ELECTROMECHANICAL_MAX_DEMAND,
                    ELECTROMECHANICAL_MAX_DEMAND_MULTI_RATE,
                    ELECTROMECHANICAL_ORDINARY,
                    ELECTROMECHANICAL_SINGLE_RATE -> Optional.empty();
            default -> Optional.of(accuracy.special() ? STATIC_S : STATIC_OTHER);
        };
    }
}
