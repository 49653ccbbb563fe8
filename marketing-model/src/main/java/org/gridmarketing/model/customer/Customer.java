package org.gridmarketing.model.customer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.code.BillNotification;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.Importance;
import org.gridmarketing.model.code.InvoiceType;
import org.gridmarketing.model.code.LoadNature;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.OutageState;
import org.gridmarketing.model.code.ProductionShifts;
import org.gridmarketing.model.code.SettlementMode;
import org.gridmarketing.model.code.TemporarySupply;
import org.gridmarketing.model.code.TransferSupply;
import org.gridmarketing.model.code.UrbanRural;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Personal;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Customer (用电客户): one supply address with one customer number; CIM {@code Customer}.
 *
 * <p>A different supply address is a different customer. The voltage is the highest of several power sources; the operating
 * capacity is the contract capacity less what is suspended.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCustomer.class)
@JsonDeserialize(as = ImmutableCustomer.class)
public interface Customer extends WithCustomer {
    /**
     * Customer number (用电客户编号).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Supply organisation (供电单位编号).
     *
     * @return the number of the org unit that serves the customer
     */
    @Value.Default
    default Recorded<String> orgNo() {
        return Recorded.absent();
    }

    /**
     * Name (用户名称).
     *
     * @return the name as archived; personal data
     */
    @Value.Default
    @Value.Redacted
    @Personal
    default Recorded<String> name() {
        return Recorded.absent();
    }

    /**
     * Supply address (用电地址).
     *
     * @return the address as archived; personal data
     */
    @Value.Default
    @Value.Redacted
    @Personal
    default Recorded<String> address() {
        return Recorded.absent();
    }

    /**
     * Account state (用户状态).
     *
     * @return whether the account is in use, being connected, being changed or cancelled
     */
    @Value.Default
    default Recorded<CustomerStatus> status() {
        return Recorded.absent();
    }

    /**
     * Customer class (用户分类).
     *
     * @return high voltage, low-voltage residential and so on
     */
    @Value.Default
    default Recorded<CustomerClass> customerClass() {
        return Recorded.absent();
    }

    /**
     * Category of use (用电类别).
     *
     * @return what the electricity is used for
     */
    @Value.Default
    default Recorded<ElectricityUse> electricityUse() {
        return Recorded.absent();
    }

    /**
     * Industry (行业分类).
     *
     * @return a leaf code of the industry table
     */
    @Value.Default
    default Recorded<String> industryCode() {
        return Recorded.absent();
    }

    /**
     * Supply voltage (供电电压).
     *
     * @return the highest voltage of all power sources
     */
    @Value.Default
    default Recorded<VoltageLevel> voltage() {
        return Recorded.absent();
    }

    /**
     * Metering mode (用户计量方式).
     *
     * @return on which side of the transformer the customer is metered
     */
    @Value.Default
    default Recorded<MeteringMode> meteringMode() {
        return Recorded.absent();
    }

    /**
     * Contract capacity (合同容量).
     *
     * @return kVA agreed in the supply contract
     */
    @Value.Default
    default Recorded<ApparentPower> contractCapacity() {
        return Recorded.absent();
    }

    /**
     * Operating capacity (运行容量).
     *
     * @return kVA in operation: contract capacity less what is suspended
     */
    @Value.Default
    default Recorded<ApparentPower> operatingCapacity() {
        return Recorded.absent();
    }

    /**
     * Reading segment (抄表段编号).
     *
     * @return the number of the segment in which the meters are read
     */
    @Value.Default
    default Recorded<String> segmentNo() {
        return Recorded.absent();
    }

    /**
     * Account opened (立户日期).
     *
     * @return the day on which the account was opened
     */
    @Value.Default
    default Recorded<LocalDate> openedOn() {
        return Recorded.absent();
    }

    /**
     * Applied (申请日期).
     *
     * @return the day on which supply was applied for, as archived
     */
    @Value.Default
    default Recorded<LocalDate> appliedOn() {
        return Recorded.absent();
    }

    /**
     * Energised (送电日期).
     *
     * @return the day on which supply began
     */
    @Value.Default
    default Recorded<LocalDate> energisedOn() {
        return Recorded.absent();
    }

    /**
     * Last inspected (上次检查日期).
     *
     * @return the day of the last usage inspection
     */
    @Value.Default
    default Recorded<LocalDate> lastInspectedOn() {
        return Recorded.absent();
    }

    /**
     * Temporary supply (临时用电标志).
     *
     * @return whether the supply is temporary, metered or not
     */
    @Value.Default
    default Recorded<TemporarySupply> temporarySupply() {
        return Recorded.absent();
    }

    /**
     * End of temporary supply (临时用电到期日期).
     *
     * @return the day on which temporary supply ends
     */
    @Value.Default
    default Recorded<LocalDate> temporaryUntil() {
        return Recorded.absent();
    }

    /**
     * Outage flag (停电标志).
     *
     * @return whether the supply is cut off
     */
    @Value.Default
    default Recorded<OutageState> outageState() {
        return Recorded.absent();
    }

    /**
     * Bill notification (电费通知方式).
     *
     * @return how the customer is told of a bill
     */
    @Value.Default
    default Recorded<BillNotification> billNotification() {
        return Recorded.absent();
    }

    /**
     * Invoice type (票据类型).
     *
     * @return which invoice the customer gets
     */
    @Value.Default
    default Recorded<InvoiceType> invoiceType() {
        return Recorded.absent();
    }

    /**
     * Importance (重要性等级).
     *
     * @return how important an uninterrupted supply is
     */
    @Value.Default
    default Recorded<Importance> importance() {
        return Recorded.absent();
    }

    /**
     * Urban or rural (城乡类别).
     *
     * @return whether the supply lies in a town, in the country or in a remote place
     */
    @Value.Default
    default Recorded<UrbanRural> urbanRural() {
        return Recorded.absent();
    }

    /**
     * Load nature (负荷性质).
     *
     * @return class one to three by what an outage would do
     */
    @Value.Default
    default Recorded<LoadNature> loadNature() {
        return Recorded.absent();
    }

    /**
     * Production shifts (生产班次).
     *
     * @return one, two or three shifts, or continuous work
     */
    @Value.Default
    default Recorded<ProductionShifts> productionShifts() {
        return Recorded.absent();
    }

    /**
     * Transferred supply (转供标志).
     *
     * @return whether the customer supplies others or is supplied through another
     */
    @Value.Default
    default Recorded<TransferSupply> transferSupply() {
        return Recorded.absent();
    }

    /**
     * Settlement mode (电费结算方式).
     *
     * @return by instalments or on reading
     */
    @Value.Default
    default Recorded<SettlementMode> settlementMode() {
        return Recorded.absent();
    }

    /**
     * Credit grade (信用等级).
     *
     * @return the grade as archived; its code list is not sourced
     */
    @Value.Default
    default Recorded<String> creditGrade() {
        return Recorded.absent();
    }

    /**
     * Energy-intensive industry (高耗能行业).
     *
     * @return the code as archived; absent for other customers
     */
    @Value.Default
    default Recorded<String> energyIntensiveIndustry() {
        return Recorded.absent();
    }

    /**
     * Household size (一户人口数).
     *
     * @return persons registered for the household, where tiers depend on it
     */
    @Value.Default
    default Recorded<Integer> householdSize() {
        return Recorded.absent();
    }

    /**
     * Closing date (销户日期).
     *
     * @return last day of supply of an account that ends
     */
    @Value.Default
    default Recorded<LocalDate> closedOn() {
        return Recorded.absent();
    }

    /**
     * Change of owner (过户日期).
     *
     * @return first day of the present owner, where the account passed to another one
     */
    @Value.Default
    default Recorded<LocalDate> ownerSince() {
        return Recorded.absent();
    }

    /**
     * Household size since (多人口认定日期).
     *
     * @return day from whose month on the household size counts; absent where it always did
     */
    @Value.Default
    default Recorded<LocalDate> householdSizeSince() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(Customer.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "Customer.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Customer}; an attribute can be set once. */
    final class Builder extends ImmutableCustomer.Builder {
        Builder() {}

        /**
         * Sets {@link Customer#orgNo()} to a value that is there.
         *
         * @param value the number of the org unit that serves the customer
         * @return this builder
         */
        public Builder orgNo(String value) {
            return orgNo(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#name()} to a value that is there.
         *
         * @param value the name as archived; personal data
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#address()} to a value that is there.
         *
         * @param value the address as archived; personal data
         * @return this builder
         */
        public Builder address(String value) {
            return address(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#status()} to a value that is there.
         *
         * @param value whether the account is in use, being connected, being changed or cancelled
         * @return this builder
         */
        public Builder status(CustomerStatus value) {
            return status(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#customerClass()} to a value that is there.
         *
         * @param value high voltage, low-voltage residential and so on
         * @return this builder
         */
        public Builder customerClass(CustomerClass value) {
            return customerClass(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#electricityUse()} to a value that is there.
         *
         * @param value what the electricity is used for
         * @return this builder
         */
        public Builder electricityUse(ElectricityUse value) {
            return electricityUse(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#industryCode()} to a value that is there.
         *
         * @param value a leaf code of the industry table
         * @return this builder
         */
        public Builder industryCode(String value) {
            return industryCode(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#voltage()} to a value that is there.
         *
         * @param value the highest voltage of all power sources
         * @return this builder
         */
        public Builder voltage(VoltageLevel value) {
            return voltage(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#meteringMode()} to a value that is there.
         *
         * @param value on which side of the transformer the customer is metered
         * @return this builder
         */
        public Builder meteringMode(MeteringMode value) {
            return meteringMode(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#contractCapacity()} to a value that is there.
         *
         * @param value kVA agreed in the supply contract
         * @return this builder
         */
        public Builder contractCapacity(ApparentPower value) {
            return contractCapacity(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#operatingCapacity()} to a value that is there.
         *
         * @param value kVA in operation: contract capacity less what is suspended
         * @return this builder
         */
        public Builder operatingCapacity(ApparentPower value) {
            return operatingCapacity(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#segmentNo()} to a value that is there.
         *
         * @param value the number of the segment in which the meters are read
         * @return this builder
         */
        public Builder segmentNo(String value) {
            return segmentNo(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#openedOn()} to a value that is there.
         *
         * @param value the day on which the account was opened
         * @return this builder
         */
        public Builder openedOn(LocalDate value) {
            return openedOn(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#appliedOn()} to a value that is there.
         *
         * @param value the day on which supply was applied for
         * @return this builder
         */
        public Builder appliedOn(LocalDate value) {
            return appliedOn(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#energisedOn()} to a value that is there.
         *
         * @param value the day on which supply began
         * @return this builder
         */
        public Builder energisedOn(LocalDate value) {
            return energisedOn(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#lastInspectedOn()} to a value that is there.
         *
         * @param value the day of the last usage inspection
         * @return this builder
         */
        public Builder lastInspectedOn(LocalDate value) {
            return lastInspectedOn(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#temporarySupply()} to a value that is there.
         *
         * @param value whether the supply is temporary, metered or not
         * @return this builder
         */
        public Builder temporarySupply(TemporarySupply value) {
            return temporarySupply(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#temporaryUntil()} to a value that is there.
         *
         * @param value the day on which temporary supply ends
         * @return this builder
         */
        public Builder temporaryUntil(LocalDate value) {
            return temporaryUntil(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#outageState()} to a value that is there.
         *
         * @param value whether the supply is cut off
         * @return this builder
         */
        public Builder outageState(OutageState value) {
            return outageState(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#billNotification()} to a value that is there.
         *
         * @param value how the customer is told of a bill
         * @return this builder
         */
        public Builder billNotification(BillNotification value) {
            return billNotification(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#invoiceType()} to a value that is there.
         *
         * @param value which invoice the customer gets
         * @return this builder
         */
        public Builder invoiceType(InvoiceType value) {
            return invoiceType(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#importance()} to a value that is there.
         *
         * @param value how important an uninterrupted supply is
         * @return this builder
         */
        public Builder importance(Importance value) {
            return importance(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#urbanRural()} to a value that is there.
         *
         * @param value whether the supply lies in a town, in the country or in a remote place
         * @return this builder
         */
        public Builder urbanRural(UrbanRural value) {
            return urbanRural(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#loadNature()} to a value that is there.
         *
         * @param value class one to three by what an outage would do
         * @return this builder
         */
        public Builder loadNature(LoadNature value) {
            return loadNature(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#productionShifts()} to a value that is there.
         *
         * @param value one, two or three shifts, or continuous work
         * @return this builder
         */
        public Builder productionShifts(ProductionShifts value) {
            return productionShifts(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#transferSupply()} to a value that is there.
         *
         * @param value whether the customer supplies others or is supplied through another
         * @return this builder
         */
        public Builder transferSupply(TransferSupply value) {
            return transferSupply(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#settlementMode()} to a value that is there.
         *
         * @param value by instalments or on reading
         * @return this builder
         */
        public Builder settlementMode(SettlementMode value) {
            return settlementMode(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#creditGrade()} to a value that is there.
         *
         * @param value the grade as archived; its code list is not sourced
         * @return this builder
         */
        public Builder creditGrade(String value) {
            return creditGrade(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#energyIntensiveIndustry()} to a value that is there.
         *
         * @param value the code as archived; absent for other customers
         * @return this builder
         */
        public Builder energyIntensiveIndustry(String value) {
            return energyIntensiveIndustry(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#householdSize()} to a value that is there.
         *
         * @param value persons registered for the household, where tiers depend on it
         * @return this builder
         */
        public Builder householdSize(Integer value) {
            return householdSize(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#closedOn()} to a value that is there.
         *
         * @param value last day of supply of an account that ends
         * @return this builder
         */
        public Builder closedOn(LocalDate value) {
            return closedOn(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#ownerSince()} to a value that is there.
         *
         * @param value first day of the present owner, where the account passed to another one
         * @return this builder
         */
        public Builder ownerSince(LocalDate value) {
            return ownerSince(Recorded.of(value));
        }

        /**
         * Sets {@link Customer#householdSizeSince()} to a value that is there.
         *
         * @param value day from whose month on the household size counts; absent where it always did
         * @return this builder
         */
        public Builder householdSizeSince(LocalDate value) {
            return householdSizeSince(Recorded.of(value));
        }
    }
}
