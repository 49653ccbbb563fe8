package org.gridmarketing.model.tariff;

import java.util.Optional;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;

/**
 * Tier (档): energy of the running total up to a bound, and what is paid on top of the base price for it.
 *
 * @param upTo upper bound (上限电量), kWh: the last kilowatt hour of the running total in this tier; empty for the open tier
 * @param surcharge surcharge (阶梯加价), yuan per kWh on top of the base price; nothing for tier one
 */
public record Tier(Optional<Energy> upTo, EnergyPrice surcharge) {
    /**
     * A tier with a bound.
     *
     * @param upTo the last kilowatt hour in it
     * @param surcharge yuan per kWh on top of the base price
     * @return the tier
     */
    public static Tier upTo(Energy upTo, EnergyPrice surcharge) {
        return new Tier(Optional.of(upTo), surcharge);
    }

    /**
     * The open tier.
     *
     * @param surcharge yuan per kWh on top of the base price
     * @return the tier
     */
    public static Tier open(EnergyPrice surcharge) {
        return new Tier(Optional.empty(), surcharge);
    }
}
