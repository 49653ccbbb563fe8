package org.gridmarketing.model.tariff;

import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;

/**
 * Load-factor discount (每千伏安用电量折扣): a demand price is lowered in a month in which the customer used much energy for
 * each kVA of contract capacity (发改价格〔2023〕526号: 260 kWh per kVA and 90 % of the price).
 *
 * @param kwhPerKva energy of the month for each kVA of contract capacity (每千伏安用电量), kWh per kVA, from which on the discount holds
 * @param share the share of the demand price that is still paid (执行比例), per cent
 */
public record LoadFactorDiscount(Ratio kwhPerKva, Percentage share) {}
