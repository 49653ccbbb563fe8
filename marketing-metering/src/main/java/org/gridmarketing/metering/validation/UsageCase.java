package org.gridmarketing.metering.validation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.metering.history.PeriodUsage;
import org.gridmarketing.metering.history.UsageHistory;
import org.gridmarketing.model.code.ReadingCycle;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.RegisterValue;
import org.immutables.value.Value;

/**
 * Usage to be checked (待校核电量): what one register gave in one period, and what is known around it. Only the first four are
 * needed to build it; what is left out makes the checks that need it undecided.
 *
 * @param <Q> active or reactive energy
 */
@Value.Immutable
public interface UsageCase<Q extends Quantity<Q>> {
    /**
     * Metering point (计量点).
     *
     * @return the point, by which findings name it
     */
    ObjectRef point();

    /**
     * Register (示数类型).
     *
     * @return an energy register
     */
    RegisterKind register();

    /**
     * Usage (本期电量).
     *
     * @return period, amount and how the reading came about
     */
    PeriodUsage<Q> current();

    /**
     * History (历史电量).
     *
     * @return earlier periods of the same register
     */
    UsageHistory<Q> history();

    /**
     * Customer number (用电客户编号).
     *
     * @return the customer; empty where the point is a gateway
     */
    @Value.Default
    default String customerNo() {
        return "";
    }

    /**
     * Cycle (抄表周期).
     *
     * @return how often the meter is read
     */
    Optional<ReadingCycle> cycle();

    /**
     * Bands (分时电量).
     *
     * @return the energies of the band registers of the same period; empty where the meter has none
     */
    Map<TouBand, Q> bands();

    /**
     * Delivered multiplier (采集倍率).
     *
     * @return the multiplier that came with the readings
     */
    Optional<Multiplier> deliveredMultiplier();

    /**
     * Archived multiplier (档案倍率).
     *
     * @return the composite multiplier of the archive
     */
    Optional<Multiplier> archivedMultiplier();

    /**
     * Delivered unit (采集计量单位).
     *
     * @return the unit that came with the readings, such as {@code kWh}
     */
    Optional<String> deliveredUnit();

    /**
     * Registers of the meter (应有示数类型).
     *
     * @return all that have to be read
     */
    Set<RegisterKind> expectedRegisters();

    /**
     * Registers that were delivered (实有示数类型).
     *
     * @return all that were read for this period
     */
    Set<RegisterKind> deliveredRegisters();

    /**
     * First reading (上次示数).
     *
     * @return the reading that opens this period
     */
    Optional<RegisterValue> opening();

    /**
     * Last reading of the period before (上期止码).
     *
     * @return the reading that closed the period before on the same meter
     */
    Optional<RegisterValue> previousClosing();

    /**
     * Meter changed (换表).
     *
     * @return whether another meter was read at the end of the period before
     */
    @Value.Default
    default boolean meterChanged() {
        return false;
    }

    /**
     * Days without supply (停用天数): suspended, cut off or interrupted.
     *
     * @return 0 to the days of the period
     */
    @Value.Default
    default int daysOutOfService() {
        return 0;
    }

    /**
     * Checks register and days.
     *
     * @throws IllegalArgumentException if the register holds no energy, or if the days without supply are more than the
     *     period has or less than none
     */
    @Value.Check
    default void check() {
        if (!register().isActive() && !register().isReactive()) {
            throw new IllegalArgumentException("register must count energy: " + register());
        }
        if (daysOutOfService() < 0 || daysOutOfService() > current().period().days()) {
            throw new IllegalArgumentException(
                    "daysOutOfService must be 0 to the days of the period: " + daysOutOfService());
        }
    }

    /**
     * Starts a new one.
     *
     * @param <Q> active or reactive energy
     * @return an empty builder
     */
    static <Q extends Quantity<Q>> Builder<Q> builder() {
        return new Builder<>();
    }

    /**
     * Builds {@link UsageCase}; an attribute can be set once.
     *
     * @param <Q> active or reactive energy
     */
    final class Builder<Q extends Quantity<Q>> extends ImmutableUsageCase.Builder<Q> {
        Builder() {}
    }
}
