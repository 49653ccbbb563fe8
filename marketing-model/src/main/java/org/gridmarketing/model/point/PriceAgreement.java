package org.gridmarketing.model.point;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorRelief;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Price agreement (用户电价): which price a metering point is billed by, and how; CIM {@code PricingStructure} reference.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePriceAgreement.class)
@JsonDeserialize(as = ImmutablePriceAgreement.class)
public interface PriceAgreement extends WithPriceAgreement {
    /**
     * Agreement number (用户电价标识).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Customer number (用电客户编号).
     *
     * @return the customer it belongs to
     */
    @Value.Default
    default Recorded<String> customerNo() {
        return Recorded.absent();
    }

    /**
     * Price code (电价码).
     *
     * @return the key into the tariff catalogue
     */
    @Value.Default
    default Recorded<String> priceCode() {
        return Recorded.absent();
    }

    /**
     * Category of use (电价用电类别).
     *
     * @return what the price is meant for
     */
    @Value.Default
    default Recorded<ElectricityUse> electricityUse() {
        return Recorded.absent();
    }

    /**
     * Industry (电价行业类别).
     *
     * @return a leaf code of the industry table
     */
    @Value.Default
    default Recorded<String> industryCode() {
        return Recorded.absent();
    }

    /**
     * Structure (定价策略).
     *
     * @return single-part or two-part
     */
    @Value.Default
    default Recorded<PricingStructure> structure() {
        return Recorded.absent();
    }

    /**
     * Time-of-use billed (是否执行峰谷标志).
     *
     * @return whether bands are billed
     */
    @Value.Default
    default Recorded<YesNo> touExecuted() {
        return Recorded.absent();
    }

    /**
     * Former prices (历史执行电价).
     *
     * @return the price codes that held before {@link #priceCode()}, in any order; those that ended before the billing period do
     *     not matter
     */
    List<FormerPrice> formerPrices();

    /**
     * Basic charge method (基本电费计算方式).
     *
     * @return by capacity, contract demand or actual demand
     */
    @Value.Default
    default Recorded<BasicChargeMethod> basicChargeMethod() {
        return Recorded.absent();
    }

    /**
     * Contract demand (合同最大需量).
     *
     * @return kW agreed for the month
     */
    @Value.Default
    default Recorded<Power> contractDemand() {
        return Recorded.absent();
    }

    /**
     * Power-factor standard (功率因数标准).
     *
     * @return none, 0.80, 0.85 or 0.90
     */
    @Value.Default
    default Recorded<PowerFactorStandard> powerFactorStandard() {
        return Recorded.absent();
    }

    /**
     * Power-factor participation (力率考核方式).
     *
     * @return whether its energy and its money take part in the power-factor adjustment; a bill needs it with a standard, and without
     *     one takes its absence for no part, which it says where another agreement is assessed: practice differs by area and connection
     */
    @Value.Default
    default Recorded<PowerFactorParticipation> powerFactorParticipation() {
        return Recorded.absent();
    }

    /**
     * Power-factor relief (力调减免).
     *
     * @return whether its standard was lowered or it is exempt; absent counts as no relief
     */
    @Value.Default
    default Recorded<PowerFactorRelief> powerFactorRelief() {
        return Recorded.absent();
    }

    /**
     * Supply organisation (供电单位编号).
     *
     * @return the org unit that bills by it
     */
    @Value.Default
    default Recorded<String> orgNo() {
        return Recorded.absent();
    }

    /**
     * Price voltage (电价电压等级).
     *
     * @return the voltage that the price is meant for
     */
    @Value.Default
    default Recorded<VoltageLevel> voltage() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(PriceAgreement.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "PriceAgreement.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PriceAgreement}; an attribute can be set once. */
    final class Builder extends ImmutablePriceAgreement.Builder {
        Builder() {}

        /**
         * Sets {@link PriceAgreement#customerNo()} to a value that is there.
         *
         * @param value the customer it belongs to
         * @return this builder
         */
        public Builder customerNo(String value) {
            return customerNo(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#priceCode()} to a value that is there.
         *
         * @param value the key into the tariff catalogue
         * @return this builder
         */
        public Builder priceCode(String value) {
            return priceCode(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#electricityUse()} to a value that is there.
         *
         * @param value what the price is meant for
         * @return this builder
         */
        public Builder electricityUse(ElectricityUse value) {
            return electricityUse(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#industryCode()} to a value that is there.
         *
         * @param value a leaf code of the industry table
         * @return this builder
         */
        public Builder industryCode(String value) {
            return industryCode(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#structure()} to a value that is there.
         *
         * @param value single-part or two-part
         * @return this builder
         */
        public Builder structure(PricingStructure value) {
            return structure(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#touExecuted()} to a value that is there.
         *
         * @param value whether bands are billed
         * @return this builder
         */
        public Builder touExecuted(YesNo value) {
            return touExecuted(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#basicChargeMethod()} to a value that is there.
         *
         * @param value by capacity, contract demand or actual demand
         * @return this builder
         */
        public Builder basicChargeMethod(BasicChargeMethod value) {
            return basicChargeMethod(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#contractDemand()} to a value that is there.
         *
         * @param value kW agreed for the month
         * @return this builder
         */
        public Builder contractDemand(Power value) {
            return contractDemand(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#powerFactorStandard()} to a value that is there.
         *
         * @param value none, 0.80, 0.85 or 0.90
         * @return this builder
         */
        public Builder powerFactorStandard(PowerFactorStandard value) {
            return powerFactorStandard(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#powerFactorParticipation()} to a value that is there.
         *
         * @param value whether its energy and its money take part in the power-factor adjustment
         * @return this builder
         */
        public Builder powerFactorParticipation(PowerFactorParticipation value) {
            return powerFactorParticipation(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#powerFactorRelief()} to a value that is there.
         *
         * @param value whether its standard was lowered or it is exempt
         * @return this builder
         */
        public Builder powerFactorRelief(PowerFactorRelief value) {
            return powerFactorRelief(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#orgNo()} to a value that is there.
         *
         * @param value the org unit that bills by it
         * @return this builder
         */
        public Builder orgNo(String value) {
            return orgNo(Recorded.of(value));
        }

        /**
         * Sets {@link PriceAgreement#voltage()} to a value that is there.
         *
         * @param value the voltage that the price is meant for
         * @return this builder
         */
        public Builder voltage(VoltageLevel value) {
            return voltage(Recorded.of(value));
        }
    }
}
