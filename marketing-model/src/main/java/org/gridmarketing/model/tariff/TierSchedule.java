package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.gridmarketing.model.quantity.Rounding;
import org.immutables.value.Value;

/**
 * Tier schedule (阶梯电量): bounds on a running total and what is paid on top of the base price beyond them.
 *
 * <p>Energy at a bound belongs to the tier below it: with a bound of 2760 kWh the 2760th kilowatt hour is in tier one.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTierSchedule.class)
@JsonDeserialize(as = ImmutableTierSchedule.class)
public interface TierSchedule extends WithTierSchedule {
    /**
     * Cycle (阶梯周期).
     *
     * @return when the running total starts again
     */
    TierCycle cycle();

    /**
     * Method (阶梯计算方式).
     *
     * @return how the lines show the tiers
     */
    TierMethod method();

    /**
     * Tiers (分档).
     *
     * @return in ascending order; only the last is open
     */
    List<Tier> tiers();

    /**
     * In the power-factor base (参与功率因数调整).
     *
     * @return whether surcharges are adjusted by the power factor; false unless set
     */
    @Value.Default
    default boolean inPowerFactorBase() {
        return false;
    }

    /**
     * Rounding (取整规则).
     *
     * @return how a line is rounded; two decimals half up unless set
     */
    @Value.Default
    default Rounding rounding() {
        return Rounding.FEN;
    }

    /**
     * Checks that the tiers leave no hole.
     *
     * @throws IllegalArgumentException if there are fewer than two, bounds do not ascend, or a tier other than the last is open
     */
    @Value.Check
    default void check() {
        TierCheck.check(tiers());
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TierSchedule}; an attribute can be set once. */
    final class Builder extends ImmutableTierSchedule.Builder {
        Builder() {}
    }
}
