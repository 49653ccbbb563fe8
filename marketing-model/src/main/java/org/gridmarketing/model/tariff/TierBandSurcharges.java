package org.gridmarketing.model.tariff;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.record.NotEmpty;

/**
 * Surcharges of one tier by band (分时阶梯加价), where a tier raises the bands by different amounts, as in Shanghai.
 *
 * @param tier the number of the tier (档次), from 1
 * @param surcharges the surcharges (分时加价), yuan per kWh on top of the band's base price; not empty
 */
public record TierBandSurcharges(int tier, @NotEmpty Map<TouBand, EnergyPrice> surcharges) {
    /**
     * Keeps the map unchangeable.
     *
     * @param tier the number of the tier, from 1
     * @param surcharges yuan per kWh on top of the band's base price; not empty
     * @throws IllegalArgumentException if there is no surcharge
     */
    public TierBandSurcharges {
        if (surcharges.isEmpty()) {
            throw new IllegalArgumentException("TierBandSurcharges.surcharges must not be empty");
        }
        surcharges = Collections.unmodifiableMap(new EnumMap<>(surcharges));
    }
}
