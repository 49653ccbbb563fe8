package org.gridmarketing.metering.consumption;

import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.time.ReadingTime;

/**
 * Demand reading (需量示数): what a demand register showed; no difference, because the register is reset (复零) with every period.
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
        RegisterValue shown) {}
