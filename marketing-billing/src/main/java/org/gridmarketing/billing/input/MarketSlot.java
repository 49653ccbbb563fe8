package org.gridmarketing.billing.input;

import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;

/**
 * Market slot (市场结算时段): one interval of a contract curve, with what was really used in it.
 *
 * @param label by which it is named, such as {@code 2026-01-05 08:00}
 * @param contracted energy of the contract curve, kWh
 * @param contractPrice its price, yuan per kWh
 * @param used energy that was used, kWh
 * @param deviationPrice price of what was used beyond the contract, or of what of it was not used, yuan per kWh; may be negative
 */
public record MarketSlot(
        String label, Energy contracted, EnergyPrice contractPrice, Energy used, EnergyPrice deviationPrice) {}
