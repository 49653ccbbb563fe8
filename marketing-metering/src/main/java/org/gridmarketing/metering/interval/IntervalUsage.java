package org.gridmarketing.metering.interval;

import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Interval usage (曲线结算量): what a load profile gives for one period.
 *
 * @param period the days
 * @param energy kWh, total and bands
 * @param peak the maximum demand
 */
public record IntervalUsage(BillingPeriod period, BandedEnergy energy, DemandPeak peak) {}
