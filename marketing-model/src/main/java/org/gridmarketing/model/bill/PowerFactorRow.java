package org.gridmarketing.model.bill;

import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;

/**
 * Power-factor row (功率因数考核): one assessment as a bill shows it.
 *
 * @param agreementNo the price agreement that is assessed
 * @param active active energy that was assessed, kWh
 * @param reactive reactive energy that was assessed, kvarh
 * @param standard the standard, such as 0.90
 * @param powerFactor the monthly average, two decimals half up
 * @param rate the adjustment; positive raises the charge
 */
public record PowerFactorRow(
        String agreementNo,
        Energy active,
        ReactiveEnergy reactive,
        Ratio standard,
        Ratio powerFactor,
        Percentage rate) {}
