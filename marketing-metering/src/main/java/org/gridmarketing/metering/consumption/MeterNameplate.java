package org.gridmarketing.metering.consumption;

import java.util.Optional;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.quantity.Multiplier;

/**
 * Nameplate of a meter (电能表铭牌): its own multiplier and, for a meter made for certain instrument transformers (经互感器的电能表),
 * the ratios that its register counts in already.
 *
 * @param ownMultiplier b, 1 for most meters; above zero
 * @param currentRatio the current ratio on the nameplate; empty where there is none
 * @param voltageRatio the voltage ratio on the nameplate; empty where there is none
 */
public record MeterNameplate(
        Multiplier ownMultiplier,
        Optional<TransformationRatio> currentRatio,
        Optional<TransformationRatio> voltageRatio) {
    /**
     * A meter whose register counts in no ratio.
     *
     * @param ownMultiplier its own multiplier
     * @return the nameplate
     */
    public static MeterNameplate of(Multiplier ownMultiplier) {
        return new MeterNameplate(ownMultiplier, Optional.empty(), Optional.empty());
    }
}
