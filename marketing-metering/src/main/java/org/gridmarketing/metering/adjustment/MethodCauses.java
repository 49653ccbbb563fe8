package org.gridmarketing.metering.adjustment;

import com.google.common.collect.Sets;
import java.util.Set;

/** Causes that each method belongs to, in the order in which the causes are listed, so that texts name them alike. */
final class MethodCauses {
    static final Set<AdjustmentCause> COEFFICIENT = Sets.immutableEnumSet(
            AdjustmentCause.WRONG_WIRING,
            AdjustmentCause.VOLTAGE_FUSE_BLOWN,
            AdjustmentCause.INSTRUMENT_TRANSFORMER_FAULT,
            AdjustmentCause.WRONG_MULTIPLIER);

    static final Set<AdjustmentCause> ERROR = Sets.immutableEnumSet(AdjustmentCause.ERROR_BEYOND_LIMIT);

    static final Set<AdjustmentCause> MULTIPLIER = Sets.immutableEnumSet(AdjustmentCause.WRONG_MULTIPLIER);

    static final Set<AdjustmentCause> DROP = Sets.immutableEnumSet(AdjustmentCause.VOLTAGE_DROP);

    static final Set<AdjustmentCause> NORMAL_USE = Sets.immutableEnumSet(
            AdjustmentCause.OTHER_NOT_HUMAN,
            AdjustmentCause.WRONG_WIRING,
            AdjustmentCause.VOLTAGE_FUSE_BLOWN,
            AdjustmentCause.INSTRUMENT_TRANSFORMER_FAULT);

    static final Set<AdjustmentCause> CREEP = Sets.immutableEnumSet(AdjustmentCause.OTHER_NOT_HUMAN);

    private MethodCauses() {}
}
