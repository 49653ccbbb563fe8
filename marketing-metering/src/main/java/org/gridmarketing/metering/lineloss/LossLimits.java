package org.gridmarketing.metering.lineloss;

import java.util.Optional;
import org.gridmarketing.model.quantity.Percentage;
import org.immutables.value.Value;

/**
 * Limits of line loss (线损异常限值). What is left out is not looked for, but for negative loss, which always is; figures differ by
 * dimension and company and none is built in.
 */
@Value.Immutable
public interface LossLimits {
    /**
     * How far below zero a rate may be (负损容差): readings at different hours make small negative rates.
     *
     * @return per cent, at least zero; by default zero
     */
    @Value.Default
    default Percentage negativeTolerance() {
        return Percentage.ZERO;
    }

    /**
     * High limit (高损限值).
     *
     * @return per cent
     */
    Optional<Percentage> highAbove();

    /**
     * How far above the unit's target a rate may be (超指标容差).
     *
     * @return percentage points; zero for none
     */
    Optional<Percentage> aboveTargetBy();

    /**
     * How far below the theoretical rate a rate may be (低于理论线损容差).
     *
     * @return percentage points
     */
    Optional<Percentage> belowTheoreticalBy();

    /**
     * How far above the theoretical rate a rate may be (管理线损限值).
     *
     * @return percentage points
     */
    Optional<Percentage> aboveTheoreticalBy();

    /**
     * How far a rate may be from the one of the period before, up or down (突变限值).
     *
     * @return percentage points
     */
    Optional<Percentage> jumpBy();

    /**
     * Checks the signs.
     *
     * @throws IllegalArgumentException if a tolerance is negative
     */
    @Value.Check
    default void check() {
        requireNotNegative("negativeTolerance", Optional.of(negativeTolerance()));
        requireNotNegative("aboveTargetBy", aboveTargetBy());
        requireNotNegative("belowTheoreticalBy", belowTheoreticalBy());
        requireNotNegative("aboveTheoreticalBy", aboveTheoreticalBy());
        requireNotNegative("jumpBy", jumpBy());
    }

    private static void requireNotNegative(String name, Optional<Percentage> value) {
        if (value.filter(Percentage::isNegative).isPresent()) {
            throw new IllegalArgumentException(name + " must not be negative");
        }
    }

    /**
     * Starts new ones.
     *
     * @return a builder that looks for negative loss only
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LossLimits}; an attribute can be set once. */
    final class Builder extends ImmutableLossLimits.Builder {
        Builder() {}
    }
}
