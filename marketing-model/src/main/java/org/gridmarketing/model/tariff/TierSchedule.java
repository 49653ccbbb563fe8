package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
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
     * @return in ascending order; only the last is open. They may be left out where {@link #seasons()} cover the whole year: then they
     *     are those of the first season
     */
    List<Tier> tiers();

    /**
     * Seasons (分季节阶梯).
     *
     * @return other bounds in some months of a monthly cycle; empty where the bounds are the same all year
     */
    List<SeasonalTiers> seasons();

    /**
     * Surcharges by band (分时阶梯加价).
     *
     * @return surcharges that differ by band and stand in place of those of {@link #tiers()} for energy divided into bands; empty
     *     where they do not differ. How a period that crosses a bound splits its bands is a choice of the area
     */
    List<TierBandSurcharges> bandSurcharges();

    /**
     * Large households (一户多人口).
     *
     * @return how bounds rise for them; empty where the area's rule is not known
     */
    Optional<HouseholdResizing> household();

    /**
     * Tiers of large households (多人口家庭分档).
     *
     * @return bounds of their own, with the surcharges of {@link #tiers()}; empty where they have none
     */
    List<HouseholdTiers> householdTiers();

    /**
     * Part of a cycle (不足整年的阶梯基数).
     *
     * @return what becomes of annual bounds where supply begins or ends inside the year; empty where it is not known
     */
    Optional<PartCycle> partCycle();

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
     * @return this schedule, with tiers in any case
     * @throws IllegalArgumentException if there are fewer than two, bounds do not ascend, a tier other than the last is open, a
     *     month has two seasons, a month has neither tiers nor a season, seasons, household tiers or band surcharges do not fit the
     *     tiers, or an attribute does not fit the cycle
     */
    @Value.Check
    default TierSchedule checked() {
        if (tiers().isEmpty() && !seasons().isEmpty()) {
            TierScheduleCheck.requireWholeYear(seasons());
            return withTiers(seasons().get(0).tiers());
        }
        TierScheduleCheck.check(this);
        return this;
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
