package org.gridmarketing.model.tariff;

import java.util.Optional;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.quantity.ApparentPower;

/**
 * Traits of a user (用户特征) by which areas tell user classes apart.
 *
 * @param structure the structure (定价策略): single-part or two-part; empty where it is not known
 * @param use what the electricity is used for (用电类别); empty where it is not known
 * @param capacity contract capacity (合同容量) in kVA; empty where it is not known
 */
public record UserTraits(
        Optional<PricingStructure> structure, Optional<ElectricityUse> use, Optional<ApparentPower> capacity) {}
