package org.gridmarketing.model.customer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Supply contract (供用电合同): what customer and utility agreed; CIM {@code CustomerAgreement}.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSupplyContract.class)
@JsonDeserialize(as = ImmutableSupplyContract.class)
public interface SupplyContract extends WithSupplyContract {
    /**
     * Contract number (合同编号).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Customer number (用电客户编号).
     *
     * @return the customer that signed
     */
    @Value.Default
    default Recorded<String> customerNo() {
        return Recorded.absent();
    }

    /**
     * Contract capacity (合同容量).
     *
     * @return kVA agreed
     */
    @Value.Default
    default Recorded<ApparentPower> contractCapacity() {
        return Recorded.absent();
    }

    /**
     * Signed (签订日期).
     *
     * @return the day of signing
     */
    @Value.Default
    default Recorded<LocalDate> signedOn() {
        return Recorded.absent();
    }

    /**
     * First day in force (生效日期).
     *
     * @return the first day in force
     */
    @Value.Default
    default Recorded<LocalDate> effectiveFrom() {
        return Recorded.absent();
    }

    /**
     * Last day in force (终止日期).
     *
     * @return the last day in force
     */
    @Value.Default
    default Recorded<LocalDate> effectiveTo() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(SupplyContract.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "SupplyContract.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SupplyContract}; an attribute can be set once. */
    final class Builder extends ImmutableSupplyContract.Builder {
        Builder() {}

        /**
         * Sets {@link SupplyContract#customerNo()} to a value that is there.
         *
         * @param value the customer that signed
         * @return this builder
         */
        public Builder customerNo(String value) {
            return customerNo(Recorded.of(value));
        }

        /**
         * Sets {@link SupplyContract#contractCapacity()} to a value that is there.
         *
         * @param value kVA agreed
         * @return this builder
         */
        public Builder contractCapacity(ApparentPower value) {
            return contractCapacity(Recorded.of(value));
        }

        /**
         * Sets {@link SupplyContract#signedOn()} to a value that is there.
         *
         * @param value the day of signing
         * @return this builder
         */
        public Builder signedOn(LocalDate value) {
            return signedOn(Recorded.of(value));
        }

        /**
         * Sets {@link SupplyContract#effectiveFrom()} to a value that is there.
         *
         * @param value the first day in force
         * @return this builder
         */
        public Builder effectiveFrom(LocalDate value) {
            return effectiveFrom(Recorded.of(value));
        }

        /**
         * Sets {@link SupplyContract#effectiveTo()} to a value that is there.
         *
         * @param value the last day in force
         * @return this builder
         */
        public Builder effectiveTo(LocalDate value) {
            return effectiveTo(Recorded.of(value));
        }
    }
}
