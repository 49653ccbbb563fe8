package org.gridmarketing.model.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Arrears (欠费): an amount that was billed and is not paid.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableArrears.class)
@JsonDeserialize(as = ImmutableArrears.class)
public interface Arrears extends WithArrears {
    /**
     * Receivable number (应收标识).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Customer number (用电客户编号).
     *
     * @return who owes it
     */
    @Value.Default
    default Recorded<String> customerNo() {
        return Recorded.absent();
    }

    /**
     * Bill month (电费年月).
     *
     * @return the month it was billed for
     */
    @Value.Default
    default Recorded<YearMonth> billMonth() {
        return Recorded.absent();
    }

    /**
     * Amount (欠费金额).
     *
     * @return yuan owed, penalties excluded
     */
    @Value.Default
    default Recorded<Yuan> amount() {
        return Recorded.absent();
    }

    /**
     * Penalty starts (违约金起算日期).
     *
     * @return the first day that counts for a late-payment penalty
     */
    @Value.Default
    default Recorded<LocalDate> penaltyFrom() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(Arrears.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "Arrears.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Arrears}; an attribute can be set once. */
    final class Builder extends ImmutableArrears.Builder {
        Builder() {}

        /**
         * Sets {@link Arrears#customerNo()} to a value that is there.
         *
         * @param value who owes it
         * @return this builder
         */
        public Builder customerNo(String value) {
            return customerNo(Recorded.of(value));
        }

        /**
         * Sets {@link Arrears#billMonth()} to a value that is there.
         *
         * @param value the month it was billed for
         * @return this builder
         */
        public Builder billMonth(YearMonth value) {
            return billMonth(Recorded.of(value));
        }

        /**
         * Sets {@link Arrears#amount()} to a value that is there.
         *
         * @param value yuan owed, penalties excluded
         * @return this builder
         */
        public Builder amount(Yuan value) {
            return amount(Recorded.of(value));
        }

        /**
         * Sets {@link Arrears#penaltyFrom()} to a value that is there.
         *
         * @param value the first day that counts for a late-payment penalty
         * @return this builder
         */
        public Builder penaltyFrom(LocalDate value) {
            return penaltyFrom(Recorded.of(value));
        }
    }
}
