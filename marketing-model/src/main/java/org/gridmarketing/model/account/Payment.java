package org.gridmarketing.model.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Payment (缴费记录): money that was received.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePayment.class)
@JsonDeserialize(as = ImmutablePayment.class)
public interface Payment extends WithPayment {
    /**
     * Payment number (实收标识).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Customer number (用电客户编号).
     *
     * @return who paid
     */
    @Value.Default
    default Recorded<String> customerNo() {
        return Recorded.absent();
    }

    /**
     * Receivable (应收标识).
     *
     * @return what was paid: the number of a bill or of an arrears row, which are both receivables
     */
    @Value.Default
    default Recorded<String> receivableNo() {
        return Recorded.absent();
    }

    /**
     * Amount (实收金额).
     *
     * @return yuan received
     */
    @Value.Default
    default Recorded<Yuan> amount() {
        return Recorded.absent();
    }

    /**
     * Paid (缴费日期).
     *
     * @return the day of payment
     */
    @Value.Default
    default Recorded<LocalDate> paidOn() {
        return Recorded.absent();
    }

    /**
     * Bank (银行代码).
     *
     * @return the bank as archived
     */
    @Value.Default
    default Recorded<String> bankCode() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(Payment.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "Payment.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Payment}; an attribute can be set once. */
    final class Builder extends ImmutablePayment.Builder {
        Builder() {}

        /**
         * Sets {@link Payment#customerNo()} to a value that is there.
         *
         * @param value who paid
         * @return this builder
         */
        public Builder customerNo(String value) {
            return customerNo(Recorded.of(value));
        }

        /**
         * Sets {@link Payment#receivableNo()} to a value that is there.
         *
         * @param value what was paid
         * @return this builder
         */
        public Builder receivableNo(String value) {
            return receivableNo(Recorded.of(value));
        }

        /**
         * Sets {@link Payment#amount()} to a value that is there.
         *
         * @param value yuan received
         * @return this builder
         */
        public Builder amount(Yuan value) {
            return amount(Recorded.of(value));
        }

        /**
         * Sets {@link Payment#paidOn()} to a value that is there.
         *
         * @param value the day of payment
         * @return this builder
         */
        public Builder paidOn(LocalDate value) {
            return paidOn(Recorded.of(value));
        }

        /**
         * Sets {@link Payment#bankCode()} to a value that is there.
         *
         * @param value the bank as archived
         * @return this builder
         */
        public Builder bankCode(String value) {
            return bankCode(Recorded.of(value));
        }
    }
}
