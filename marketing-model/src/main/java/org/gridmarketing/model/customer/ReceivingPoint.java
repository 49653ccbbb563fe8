package org.gridmarketing.model.customer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.code.PowerSourceCount;
import org.gridmarketing.model.code.ReceivingPointKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Personal;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Receiving point (受电点): where the customer takes supply, with one or more power sources.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReceivingPoint.class)
@JsonDeserialize(as = ImmutableReceivingPoint.class)
public interface ReceivingPoint extends WithReceivingPoint {
    /**
     * Receiving point number (受电点标识).
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
     * Name (受电点名称).
     *
     * @return the name as archived; personal data, as it often holds the name of the customer
     */
    @Value.Default
    @Value.Redacted
    @Personal
    default Recorded<String> name() {
        return Recorded.absent();
    }

    /**
     * Kind (受电点类型).
     *
     * @return substation, distribution room, pole-mounted and so on
     */
    @Value.Default
    default Recorded<ReceivingPointKind> kind() {
        return Recorded.absent();
    }

    /**
     * Number of sources (电源数目).
     *
     * @return single, double or multiple supply
     */
    @Value.Default
    default Recorded<PowerSourceCount> sourceCount() {
        return Recorded.absent();
    }

    /**
     * Commissioned (投运日期).
     *
     * @return the day from which the customer takes supply here
     */
    @Value.Default
    default Recorded<LocalDate> commissionedOn() {
        return Recorded.absent();
    }

    /**
     * Removed (拆除日期).
     *
     * @return the day of removal; absent while it is in service
     */
    @Value.Default
    default Recorded<LocalDate> removedOn() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(ReceivingPoint.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "ReceivingPoint.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReceivingPoint}; an attribute can be set once. */
    final class Builder extends ImmutableReceivingPoint.Builder {
        Builder() {}

        /**
         * Sets {@link ReceivingPoint#customerNo()} to a value that is there.
         *
         * @param value the customer it belongs to
         * @return this builder
         */
        public Builder customerNo(String value) {
            return customerNo(Recorded.of(value));
        }

        /**
         * Sets {@link ReceivingPoint#name()} to a value that is there.
         *
         * @param value the name as archived
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }

        /**
         * Sets {@link ReceivingPoint#kind()} to a value that is there.
         *
         * @param value substation, distribution room, pole-mounted and so on
         * @return this builder
         */
        public Builder kind(ReceivingPointKind value) {
            return kind(Recorded.of(value));
        }

        /**
         * Sets {@link ReceivingPoint#sourceCount()} to a value that is there.
         *
         * @param value single, double or multiple supply
         * @return this builder
         */
        public Builder sourceCount(PowerSourceCount value) {
            return sourceCount(Recorded.of(value));
        }

        /**
         * Sets {@link ReceivingPoint#commissionedOn()} to a value that is there.
         *
         * @param value the day from which the customer takes supply here
         * @return this builder
         */
        public Builder commissionedOn(LocalDate value) {
            return commissionedOn(Recorded.of(value));
        }

        /**
         * Sets {@link ReceivingPoint#removedOn()} to a value that is there.
         *
         * @param value the day of removal
         * @return this builder
         */
        public Builder removedOn(LocalDate value) {
            return removedOn(Recorded.of(value));
        }
    }
}
