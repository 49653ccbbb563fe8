package org.gridmarketing.model.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Station area (台区): what one public distribution transformer supplies; a row of a reference table.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableStationArea.class)
@JsonDeserialize(as = ImmutableStationArea.class)
public interface StationArea extends WithStationArea {
    /**
     * Station area number (台区编号).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Name (台区名称).
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
     * Feeder (线路编号).
     *
     * @return the feeder that supplies it
     */
    @Value.Default
    default Recorded<String> feederNo() {
        return Recorded.absent();
    }

    /**
     * Capacity (容量).
     *
     * @return kVA of its transformer
     */
    @Value.Default
    default Recorded<ApparentPower> capacity() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(StationArea.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "StationArea.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StationArea}; an attribute can be set once. */
    final class Builder extends ImmutableStationArea.Builder {
        Builder() {}

        /**
         * Sets {@link StationArea#name()} to a value that is there.
         *
         * @param value the name as archived
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }

        /**
         * Sets {@link StationArea#orgNo()} to a value that is there.
         *
         * @param value the org unit that runs it
         * @return this builder
         */
        public Builder orgNo(String value) {
            return orgNo(Recorded.of(value));
        }

        /**
         * Sets {@link StationArea#feederNo()} to a value that is there.
         *
         * @param value the feeder that supplies it
         * @return this builder
         */
        public Builder feederNo(String value) {
            return feederNo(Recorded.of(value));
        }

        /**
         * Sets {@link StationArea#capacity()} to a value that is there.
         *
         * @param value kVA of its transformer
         * @return this builder
         */
        public Builder capacity(ApparentPower value) {
            return capacity(Recorded.of(value));
        }
    }
}
