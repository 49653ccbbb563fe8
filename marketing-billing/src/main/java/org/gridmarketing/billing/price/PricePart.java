package org.gridmarketing.billing.price;

import java.util.Optional;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Price part (同价时段): the energy of the days on which the same terms hold.
 *
 * @param days the part of the period; empty for the whole
 * @param terms tariff and tiers
 * @param energy what falls to these days, kWh
 * @param runningTotal what was used in the tier cycle before these days, kWh
 */
public record PricePart(Optional<BillingPeriod> days, PriceTerms terms, BandedEnergy energy, Energy runningTotal) {}
