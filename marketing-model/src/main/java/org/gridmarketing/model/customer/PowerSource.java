package org.gridmarketing.model.customer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.code.IncomingLineMode;
import org.gridmarketing.model.code.LineOwnership;
import org.gridmarketing.model.code.PowerSourceNature;
import org.gridmarketing.model.code.PowerSourceType;
import org.gridmarketing.model.code.SourceOperationMode;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Power source (电源): one feed of a receiving point.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePowerSource.class)
@JsonDeserialize(as = ImmutablePowerSource.class)
public interface PowerSource extends WithPowerSource {
    /**
     * Power source number (电源标识).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Receiving point (受电点标识).
     *
     * @return the receiving point that it feeds
     */
    @Value.Default
    default Recorded<String> receivingPointNo() {
        return Recorded.absent();
    }

    /**
     * Supply organisation (供电单位编号).
     *
     * @return the org unit that runs the feed
     */
    @Value.Default
    default Recorded<String> orgNo() {
        return Recorded.absent();
    }

    /**
     * Feeder (线路编号).
     *
     * @return the feeder it comes from
     */
    @Value.Default
    default Recorded<String> feederNo() {
        return Recorded.absent();
    }

    /**
     * Source type (电源类型).
     *
     * @return single or double circuit, same or other substation
     */
    @Value.Default
    default Recorded<PowerSourceType> type() {
        return Recorded.absent();
    }

    /**
     * Nature (电源性质).
     *
     * @return main, standby or emergency supply
     */
    @Value.Default
    default Recorded<PowerSourceNature> nature() {
        return Recorded.absent();
    }

    /**
     * Voltage (电源电压).
     *
     * @return the voltage of the feed
     */
    @Value.Default
    default Recorded<VoltageLevel> voltage() {
        return Recorded.absent();
    }

    /**
     * Capacity (供电容量).
     *
     * @return kVA available from this feed
     */
    @Value.Default
    default Recorded<ApparentPower> capacity() {
        return Recorded.absent();
    }

    /**
     * Public or private (公线专线标志).
     *
     * @return whether the feed serves the public or one customer
     */
    @Value.Default
    default Recorded<LineOwnership> ownership() {
        return Recorded.absent();
    }

    /**
     * Operation mode (运行方式).
     *
     * @return cold standby, hot standby or mutual standby
     */
    @Value.Default
    default Recorded<SourceOperationMode> operationMode() {
        return Recorded.absent();
    }

    /**
     * Incoming line (进线方式).
     *
     * @return overhead, cable and so on
     */
    @Value.Default
    default Recorded<IncomingLineMode> lineMode() {
        return Recorded.absent();
    }

    /**
     * Commissioned (投运日期).
     *
     * @return the day from which it feeds the receiving point
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
        return ObjectRef.of(PowerSource.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "PowerSource.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PowerSource}; an attribute can be set once. */
    final class Builder extends ImmutablePowerSource.Builder {
        Builder() {}

        /**
         * Sets {@link PowerSource#receivingPointNo()} to a value that is there.
         *
         * @param value the receiving point that it feeds
         * @return this builder
         */
        public Builder receivingPointNo(String value) {
            return receivingPointNo(Recorded.of(value));
        }

        /**
         * Sets {@link PowerSource#orgNo()} to a value that is there.
         *
         * @param value the org unit that runs the feed
         * @return this builder
         */
        public Builder orgNo(String value) {
            return orgNo(Recorded.of(value));
        }

        /**
         * Sets {@link PowerSource#feederNo()} to a value that is there.
         *
         * @param value the feeder it comes from
         * @return this builder
         */
        public Builder feederNo(String value) {
            return feederNo(Recorded.of(value));
        }

        /**
         * Sets {@link PowerSource#type()} to a value that is there.
         *
         * @param value single or double circuit, same or other substation
         * @return this builder
         */
        public Builder type(PowerSourceType value) {
            return type(Recorded.of(value));
        }

        /**
         * Sets {@link PowerSource#nature()} to a value that is there.
         *
         * @param value main, standby or emergency supply
         * @return this builder
         */
        public Builder nature(PowerSourceNature value) {
            return nature(Recorded.of(value));
        }

        /**
         * Sets {@link PowerSource#voltage()} to a value that is there.
         *
         * @param value the voltage of the feed
         * @return this builder
         */
        public Builder voltage(VoltageLevel value) {
            return voltage(Recorded.of(value));
        }

        /**
         * Sets {@link PowerSource#capacity()} to a value that is there.
         *
         * @param value kVA available from this feed
         * @return this builder
         */
        public Builder capacity(ApparentPower value) {
            return capacity(Recorded.of(value));
        }

        /**
         * Sets {@link PowerSource#ownership()} to a value that is there.
         *
         * @param value whether the feed serves the public or one customer
         * @return this builder
         */
        public Builder ownership(LineOwnership value) {
            return ownership(Recorded.of(value));
        }

        /**
         * Sets {@link PowerSource#operationMode()} to a value that is there.
         *
         * @param value cold standby, hot standby or mutual standby
         * @return this builder
         */
        public Builder operationMode(SourceOperationMode value) {
            return operationMode(Recorded.of(value));
        }

        /**
         * Sets {@link PowerSource#lineMode()} to a value that is there.
         *
         * @param value overhead, cable and so on
         * @return this builder
         */
        public Builder lineMode(IncomingLineMode value) {
            return lineMode(Recorded.of(value));
        }

        /**
         * Sets {@link PowerSource#commissionedOn()} to a value that is there.
         *
         * @param value the day from which it feeds the receiving point
         * @return this builder
         */
        public Builder commissionedOn(LocalDate value) {
            return commissionedOn(Recorded.of(value));
        }

        /**
         * Sets {@link PowerSource#removedOn()} to a value that is there.
         *
         * @param value the day of removal
         * @return this builder
         */
        public Builder removedOn(LocalDate value) {
            return removedOn(Recorded.of(value));
        }
    }
}
