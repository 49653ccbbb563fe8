package org.gridmarketing.model.bill;

import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;

/**
 * Power-factor row (功率因数考核): one assessment as a bill shows it.
 *
 * @param agreementNo the price agreement (用户电价标识) that is assessed
 * @param active active energy (有功电量) that was assessed, kWh
 * @param reactive reactive energy (无功电量) that was assessed, kvarh
 * @param standard the standard (功率因数标准), such as 0.90
 * @param powerFactor the monthly average (实际功率因数), two decimals half up
 * @param rate the adjustment (功率因数调整系数), per cent; positive raises the charge
 */
public record PowerFactorRow(
        String agreementNo,
        Energy active,
        ReactiveEnergy reactive,
        Ratio standard,
        Ratio powerFactor,
        Percentage rate) {}
