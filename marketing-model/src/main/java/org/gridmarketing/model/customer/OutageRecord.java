package org.gridmarketing.model.customer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDateTime;
import org.gridmarketing.model.code.OutageState;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Personal;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Outage record (停电信息): a cut of supply, planned or carried out.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOutageRecord.class)
@JsonDeserialize(as = ImmutableOutageRecord.class)
public interface OutageRecord extends WithOutageRecord {
    /**
     * Outage number (停电标识).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Customer number (用电客户编号).
     *
     * @return the customer that was cut off
     */
    @Value.Default
    default Recorded<String> customerNo() {
        return Recorded.absent();
    }

    /**
     * State (停电标志).
     *
     * @return whether the supply is cut off
     */
    @Value.Default
    default Recorded<OutageState> state() {
        return Recorded.absent();
    }

    /**
     * Reason (停电原因).
     *
     * @return the reason as archived; personal data, since a free text may name people
     */
    @Value.Default
    @Value.Redacted
    @Personal
    default Recorded<String> reason() {
        return Recorded.absent();
    }

    /**
     * Cut off (实际停电时间).
     *
     * @return when the supply was cut off
     */
    @Value.Default
    default Recorded<LocalDateTime> cutOffAt() {
        return Recorded.absent();
    }

    /**
     * Restored (实际复电时间).
     *
     * @return when the supply was restored; absent while it is cut off
     */
    @Value.Default
    default Recorded<LocalDateTime> restoredAt() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(OutageRecord.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "OutageRecord.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OutageRecord}; an attribute can be set once. */
    final class Builder extends ImmutableOutageRecord.Builder {
        Builder() {}

        /**
         * Sets {@link OutageRecord#customerNo()} to a value that is there.
         *
         * @param value the customer that was cut off
         * @return this builder
         */
        public Builder customerNo(String value) {
            return customerNo(Recorded.of(value));
        }

        /**
         * Sets {@link OutageRecord#state()} to a value that is there.
         *
         * @param value whether the supply is cut off
         * @return this builder
         */
        public Builder state(OutageState value) {
            return state(Recorded.of(value));
        }

        /**
         * Sets {@link OutageRecord#reason()} to a value that is there.
         *
         * @param value the reason as archived
         * @return this builder
         */
        public Builder reason(String value) {
            return reason(Recorded.of(value));
        }

        /**
         * Sets {@link OutageRecord#cutOffAt()} to a value that is there.
         *
         * @param value when the supply was cut off
         * @return this builder
         */
        public Builder cutOffAt(LocalDateTime value) {
            return cutOffAt(Recorded.of(value));
        }

        /**
         * Sets {@link OutageRecord#restoredAt()} to a value that is there.
         *
         * @param value when the supply was restored; absent while it is cut off
         * @return this builder
         */
        public Builder restoredAt(LocalDateTime value) {
            return restoredAt(Recorded.of(value));
        }
    }
}
