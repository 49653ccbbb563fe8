package org.gridmarketing.billing.input;

import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Energy of a part of the period (分段抄见电量), known from readings at both its ends.
 *
 * @param days the part
 * @param energy what was read on these days, kWh
 */
public record PartEnergy(BillingPeriod days, BandedEnergy energy) {}
