package org.gridmarketing.metering.consumption;

import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.time.ReadingTime;

/**
 * Demand reading (需量示数): what a demand register showed; no difference, because the register is reset (复零) with every period.
 * Cumulative demand (累加需量) is none of them: no source at hand says of which register and after which reset it adds up
 * what, so that neither its value nor its difference may be billed as a demand.
 *
 * @param installation the installation
 * @param multiplier its composite multiplier
 * @param meter the meter
 * @param register which register
 * @param at when it was read
 * @param shown what it showed, at least zero
 */
public record DemandReading(
        ObjectRef installation,
        Multiplier multiplier,
        ObjectRef meter,
        RegisterKind register,
        ReadingTime at,
        RegisterValue shown) {
    /**
     * Checks the register.
     *
     * @param installation the installation
     * @param multiplier its composite multiplier
     * @param meter the meter
     * @param register which register
     * @param at when it was read
     * @param shown what it showed
     * @throws IllegalArgumentException if the register does not show a demand, as cumulative demand does not
     */
    public DemandReading {
        if (!showsDemand(register)) {
            throw new IllegalArgumentException("register must show a demand: " + register);
        }
    }

    static boolean showsDemand(RegisterKind register) {
        return register.isDemand() && register != RegisterKind.CUMULATIVE_DEMAND;
    }
}
