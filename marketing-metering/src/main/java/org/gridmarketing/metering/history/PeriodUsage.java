package org.gridmarketing.metering.history;

import java.util.Optional;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Usage of a period (周期电量): what one register gave between two readings.
 *
 * @param <Q> active or reactive energy
 * @param period from the reading before to this reading
 * @param amount difference × multiplier; empty where it is not known, which is not the same as nothing
 * @param kind how the reading that closes the period came about; empty where that is not recorded
 */
public record PeriodUsage<Q extends Quantity<Q>>(BillingPeriod period, Optional<Q> amount, Optional<ReadingKind> kind) {
    /**
     * A usage that was read on site.
     *
     * @param <Q> active or reactive energy
     * @param period from the reading before to this reading
     * @param amount difference × multiplier
     * @return the usage
     */
    public static <Q extends Quantity<Q>> PeriodUsage<Q> read(BillingPeriod period, Q amount) {
        return new PeriodUsage<>(period, Optional.of(amount), Optional.of(ReadingKind.ACTUAL));
    }

    /**
     * A usage that was estimated.
     *
     * @param <Q> active or reactive energy
     * @param period from the reading before to this reading
     * @param amount the estimate
     * @return the usage
     */
    public static <Q extends Quantity<Q>> PeriodUsage<Q> estimated(BillingPeriod period, Q amount) {
        return new PeriodUsage<>(period, Optional.of(amount), Optional.of(ReadingKind.ESTIMATED));
    }

    /**
     * A period whose usage is not known.
     *
     * @param <Q> active or reactive energy
     * @param period the period
     * @return the usage without an amount
     */
    public static <Q extends Quantity<Q>> PeriodUsage<Q> unknown(BillingPeriod period) {
        return new PeriodUsage<Q>(period, Optional.empty(), Optional.empty());
    }

    /**
     * Whether the closing reading is known to be an estimate.
     *
     * @return false as well where the kind is not recorded
     */
    public boolean isEstimated() {
        return kind.filter(ReadingKind.ESTIMATED::equals).isPresent();
    }

    /**
     * Whether later periods may be measured by this one: the amount is known and not an estimate.
     *
     * @return true for a usage that can serve as a yardstick
     */
    public boolean isYardstick() {
        return amount.isPresent() && !isEstimated();
    }

    /**
     * The amount by the day.
     *
     * @return amount over the days of the period; empty where the amount is not known
     */
    public Optional<DailyUsage<Q>> daily() {
        return amount.map(known -> new DailyUsage<>(known, period.days()));
    }
}
