package org.gridmarketing.billing.input;

import java.util.Optional;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.time.Timeline;

/** What the basic charge of a two-part customer is billed on (基本电费计算方式). */
public sealed interface BasicCharge {
    /**
     * On capacity that does not change in the period (按变压器容量).
     *
     * @param operatingCapacity kVA in operation
     */
    record ByCapacity(ApparentPower operatingCapacity) implements BasicCharge {}

    /**
     * On capacity that changes inside a month, for example because equipment is suspended or the account is opened (按变压器容量，
     * 容量在月内变更). What is charged on every day of the month is charged in full, the rest by its days.
     *
     * @param capacity kVA charged on each day of the month or months; nothing on days without supply
     */
    record ByChangingCapacity(Timeline<ApparentPower> capacity) implements BasicCharge {}

    /**
     * On contract demand (按合同最大需量).
     *
     * @param contractDemand kW agreed
     * @param operatingCapacity kVA in operation, for the floor of the contract demand
     * @param contractCapacity kVA agreed, for the load-factor discount
     * @param part the month and its charged days where supply begins or ends inside it; empty for the whole period
     */
    record ByContractDemand(
            Power contractDemand,
            ApparentPower operatingCapacity,
            ApparentPower contractCapacity,
            Optional<ChargedMonth> part)
            implements BasicCharge {
        /**
         * For the whole period.
         *
         * @param contractDemand kW agreed
         * @param operatingCapacity kVA in operation, for the floor of the contract demand
         * @param contractCapacity kVA agreed, for the load-factor discount
         */
        public ByContractDemand(Power contractDemand, ApparentPower operatingCapacity, ApparentPower contractCapacity) {
            this(contractDemand, operatingCapacity, contractCapacity, Optional.empty());
        }
    }

    /**
     * On actual demand (按实际最大需量).
     *
     * @param contractCapacity kVA agreed, for the load-factor discount
     * @param operatingCapacity kVA in operation, for a floor where the policy has one
     * @param part the month and its charged days where supply begins or ends inside it; empty for the whole period
     */
    record ByActualDemand(ApparentPower contractCapacity, ApparentPower operatingCapacity, Optional<ChargedMonth> part)
            implements BasicCharge {
        /**
         * For the whole period, all agreed capacity in operation.
         *
         * @param contractCapacity kVA agreed
         */
        public ByActualDemand(ApparentPower contractCapacity) {
            this(contractCapacity, contractCapacity, Optional.empty());
        }
    }
}
