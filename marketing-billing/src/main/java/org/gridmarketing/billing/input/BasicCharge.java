package org.gridmarketing.billing.input;

import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Power;

/** What the basic charge of a two-part customer is billed on (基本电费计算方式). */
public sealed interface BasicCharge {
    /**
     * On capacity (按变压器容量).
     *
     * @param operatingCapacity kVA in operation
     */
    record ByCapacity(ApparentPower operatingCapacity) implements BasicCharge {}

    /**
     * On contract demand (按合同最大需量).
     *
     * @param contractDemand kW agreed
     * @param operatingCapacity kVA in operation, for the floor of the contract demand
     * @param contractCapacity kVA agreed, for the load-factor discount
     */
    record ByContractDemand(Power contractDemand, ApparentPower operatingCapacity, ApparentPower contractCapacity)
            implements BasicCharge {}

    /**
     * On actual demand (按实际最大需量).
     *
     * @param contractCapacity kVA agreed, for the load-factor discount
     */
    record ByActualDemand(ApparentPower contractCapacity) implements BasicCharge {}
}
