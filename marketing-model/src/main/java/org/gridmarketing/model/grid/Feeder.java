package org.gridmarketing.model.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.code.LineOwnership;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Feeder (线路); a row of a reference table.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFeeder.class)
@JsonDeserialize(as = ImmutableFeeder.class)
public interface Feeder extends WithFeeder {
    /**
     * Feeder number (线路编号).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Name (线路名称).
     *
     * @return the name as archived
     */
    @Value.Default
    default Recorded<String> name() {
        return Recorded.absent();
    }

    /**
     * Organisation (管理单位).
     *
     * @return the org unit that runs it
     */
    @Value.Default
    default Recorded<String> orgNo() {
        return Recorded.absent();
    }

    /**
     * Substation (变电站编号).
     *
     * @return where it starts
     */
    @Value.Default
    default Recorded<String> substationNo() {
        return Recorded.absent();
    }

    /**
     * Voltage (电压等级).
     *
     * @return its voltage
     */
    @Value.Default
    default Recorded<VoltageLevel> voltage() {
        return Recorded.absent();
    }

    /**
     * Public or private (公线专线标志).
     *
     * @return whether it serves the public or one customer
     */
    @Value.Default
    default Recorded<LineOwnership> ownership() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(Feeder.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "Feeder.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Feeder}; an attribute can be set once. */
    final class Builder extends ImmutableFeeder.Builder {
        Builder() {}

        /**
         * Sets {@link Feeder#name()} to a value that is there.
         *
         * @param value the name as archived
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }

        /**
         * Sets {@link Feeder#orgNo()} to a value that is there.
         *
         * @param value the org unit that runs it
         * @return this builder
         */
        public Builder orgNo(String value) {
            return orgNo(Recorded.of(value));
        }

        /**
         * Sets {@link Feeder#substationNo()} to a value that is there.
         *
         * @param value where it starts
         * @return this builder
         */
        public Builder substationNo(String value) {
            return substationNo(Recorded.of(value));
        }

        /**
         * Sets {@link Feeder#voltage()} to a value that is there.
         *
         * @param value its voltage
         * @return this builder
         */
        public Builder voltage(VoltageLevel value) {
            return voltage(Recorded.of(value));
        }

        /**
         * Sets {@link Feeder#ownership()} to a value that is there.
         *
         * @param value whether it serves the public or one customer
         * @return this builder
         */
        public Builder ownership(LineOwnership value) {
            return ownership(Recorded.of(value));
        }
    }
}
