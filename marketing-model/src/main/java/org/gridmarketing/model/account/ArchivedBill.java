package org.gridmarketing.model.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Archived bill (电费账单): a bill as it was issued, against which a recomputed one can be laid.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableArchivedBill.class)
@JsonDeserialize(as = ImmutableArchivedBill.class)
public interface ArchivedBill extends WithArchivedBill {
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
     * Month (电费年月).
     *
     * @return the month of the bill
     */
    @Value.Default
    default Recorded<YearMonth> month() {
        return Recorded.absent();
    }

    /**
     * From (上次抄表日期).
     *
     * @return the day of the readings that open the period, at its end
     */
    @Value.Default
    default Recorded<LocalDate> from() {
        return Recorded.absent();
    }

    /**
     * To (本次抄表日期).
     *
     * @return the day of the readings that close the period, at its end
     */
    @Value.Default
    default Recorded<LocalDate> to() {
        return Recorded.absent();
    }

    /**
     * Energy (计费电量).
     *
     * @return kWh billed in all
     */
    @Value.Default
    default Recorded<Energy> energy() {
        return Recorded.absent();
    }

    /**
     * Amount (应收电费).
     *
     * @return yuan owed in all
     */
    @Value.Default
    default Recorded<Yuan> amount() {
        return Recorded.absent();
    }

    /**
     * Issued (发行日期).
     *
     * @return the day on which it was issued
     */
    @Value.Default
    default Recorded<LocalDate> issuedOn() {
        return Recorded.absent();
    }

    /**
     * Due (缴费截止日期).
     *
     * @return the last day without late fee
     */
    @Value.Default
    default Recorded<LocalDate> dueOn() {
        return Recorded.absent();
    }

    /**
     * Lines (电费明细).
     *
     * @return in the order archived
     */
    List<ArchivedBillLine> lines();

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(ArchivedBill.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "ArchivedBill.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ArchivedBill}; an attribute can be set once. */
    final class Builder extends ImmutableArchivedBill.Builder {
        Builder() {}

        /**
         * Sets {@link ArchivedBill#customerNo()} to a value that is there.
         *
         * @param value who owes it
         * @return this builder
         */
        public Builder customerNo(String value) {
            return customerNo(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBill#month()} to a value that is there.
         *
         * @param value the month of the bill
         * @return this builder
         */
        public Builder month(YearMonth value) {
            return month(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBill#from()} to a value that is there.
         *
         * @param value the day of the readings that open the period, at its end
         * @return this builder
         */
        public Builder from(LocalDate value) {
            return from(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBill#to()} to a value that is there.
         *
         * @param value the day of the readings that close the period, at its end
         * @return this builder
         */
        public Builder to(LocalDate value) {
            return to(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBill#energy()} to a value that is there.
         *
         * @param value kWh billed in all
         * @return this builder
         */
        public Builder energy(Energy value) {
            return energy(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBill#amount()} to a value that is there.
         *
         * @param value yuan owed in all
         * @return this builder
         */
        public Builder amount(Yuan value) {
            return amount(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBill#issuedOn()} to a value that is there.
         *
         * @param value the day on which it was issued
         * @return this builder
         */
        public Builder issuedOn(LocalDate value) {
            return issuedOn(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBill#dueOn()} to a value that is there.
         *
         * @param value the last day without late fee
         * @return this builder
         */
        public Builder dueOn(LocalDate value) {
            return dueOn(Recorded.of(value));
        }
    }
}
