package org.gridmarketing.model.dossier;

import java.util.Optional;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;

/**
 * Stated adjustment (退补电量): energy that is billed beside what was read, such as what a slow meter did not count, or given back. It
 * enters the calculation where the trade adds it, after reading and before deduction and losses.
 *
 * @param meteringPointNo the point (计量点编号) at which it is billed, which must be one that is read; not blank
 * @param band the band (时段) that it belongs to; empty for the band that takes the remainder
 * @param energy active energy (退补有功电量), kWh, below zero for what is given back
 * @param reactive reactive energy (退补无功电量), kvarh likewise
 */
public record StatedAdjustment(
        @NotBlank String meteringPointNo, Optional<TouBand> band, Energy energy, ReactiveEnergy reactive) {
    /**
     * Checks the key.
     *
     * @param meteringPointNo the point at which it is billed; not blank
     * @param band the band that it belongs to
     * @param energy kWh, below zero for what is given back
     * @param reactive kvarh likewise
     * @throws IllegalArgumentException if the point is blank
     */
    public StatedAdjustment {
        Keys.requireNotBlank(meteringPointNo, "StatedAdjustment.meteringPointNo");
    }
}
