package org.gridmarketing.metering.loss;

import org.gridmarketing.model.quantity.Ratio;

/**
 * Column of a loss table by load ratio (负荷率列): what is lost of each megawatt hour at one load.
 *
 * @param loadRatio β (负荷率), energy of a month ÷ energy of a month at full load; above zero
 * @param perMegawattHour kWh and kvarh for each 1000 kWh of active energy; at least zero
 */
public record LoadRatioColumn(Ratio loadRatio, Losses perMegawattHour) {
    /**
     * Checks the signs.
     *
     * @param loadRatio β; above zero
     * @param perMegawattHour kWh and kvarh for each 1000 kWh of active energy; at least zero
     * @throws IllegalArgumentException if a number has the wrong sign
     */
    public LoadRatioColumn {
        if (loadRatio.signum() <= 0
                || perMegawattHour.active().isNegative()
                || perMegawattHour.reactive().isNegative()) {
            throw new IllegalArgumentException(
                    "loadRatio must be above zero and perMegawattHour at least zero: " + loadRatio);
        }
    }
}
