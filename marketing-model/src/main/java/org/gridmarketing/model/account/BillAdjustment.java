package org.gridmarketing.model.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Bill adjustment (电费退补): energy or money that was added or given back after billing.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBillAdjustment.class)
@JsonDeserialize(as = ImmutableBillAdjustment.class)
public interface BillAdjustment extends WithBillAdjustment {
    /**
     * Adjustment number (退补标识).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Customer number (用电客户编号).
     *
     * @return whose bill was adjusted
     */
    @Value.Default
    default Recorded<String> customerNo() {
        return Recorded.absent();
    }

    /**
     * Metering point (计量点编号).
     *
     * @return the point it concerns
     */
    @Value.Default
    default Recorded<String> meteringPointNo() {
        return Recorded.absent();
    }

    /**
     * Reason (退补原因).
     *
     * @return the reason as archived
     */
    @Value.Default
    default Recorded<String> reason() {
        return Recorded.absent();
    }

    /**
     * Energy (退补电量).
     *
     * @return kWh; negative where it was given back
     */
    @Value.Default
    default Recorded<Energy> energy() {
        return Recorded.absent();
    }

    /**
     * Amount (退补电费).
     *
     * @return yuan; negative where it was given back
     */
    @Value.Default
    default Recorded<Yuan> amount() {
        return Recorded.absent();
    }

    /**
     * First day (退补起始日期).
     *
     * @return the first day it concerns
     */
    @Value.Default
    default Recorded<LocalDate> from() {
        return Recorded.absent();
    }

    /**
     * Last day (退补终止日期).
     *
     * @return the last day it concerns
     */
    @Value.Default
    default Recorded<LocalDate> to() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(BillAdjustment.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "BillAdjustment.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BillAdjustment}; an attribute can be set once. */
    final class Builder extends ImmutableBillAdjustment.Builder {
        Builder() {}

        /**
         * Sets {@link BillAdjustment#customerNo()} to a value that is there.
         *
         * @param value whose bill was adjusted
         * @return this builder
         */
        public Builder customerNo(String value) {
            return customerNo(Recorded.of(value));
        }

        /**
         * Sets {@link BillAdjustment#meteringPointNo()} to a value that is there.
         *
         * @param value the point it concerns
         * @return this builder
         */
        public Builder meteringPointNo(String value) {
            return meteringPointNo(Recorded.of(value));
        }

        /**
         * Sets {@link BillAdjustment#reason()} to a value that is there.
         *
         * @param value the reason as archived
         * @return this builder
         */
        public Builder reason(String value) {
            return reason(Recorded.of(value));
        }

        /**
         * Sets {@link BillAdjustment#energy()} to a value that is there.
         *
         * @param value kWh; negative where it was given back
         * @return this builder
         */
        public Builder energy(Energy value) {
            return energy(Recorded.of(value));
        }

        /**
         * Sets {@link BillAdjustment#amount()} to a value that is there.
         *
         * @param value yuan; negative where it was given back
         * @return this builder
         */
        public Builder amount(Yuan value) {
            return amount(Recorded.of(value));
        }

        /**
         * Sets {@link BillAdjustment#from()} to a value that is there.
         *
         * @param value the first day it concerns
         * @return this builder
         */
        public Builder from(LocalDate value) {
            return from(Recorded.of(value));
        }

        /**
         * Sets {@link BillAdjustment#to()} to a value that is there.
         *
         * @param value the last day it concerns
         * @return this builder
         */
        public Builder to(LocalDate value) {
            return to(Recorded.of(value));
        }
    }
}
