package org.gridmarketing.model.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Substation (变电站); a row of a reference table.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSubstation.class)
@JsonDeserialize(as = ImmutableSubstation.class)
public interface Substation extends WithSubstation {
    /**
     * Substation number (变电站编号).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Name (变电站名称).
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
     * Voltage (电压等级).
     *
     * @return its highest voltage
     */
    @Value.Default
    default Recorded<VoltageLevel> voltage() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(Substation.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "Substation.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Substation}; an attribute can be set once. */
    final class Builder extends ImmutableSubstation.Builder {
        Builder() {}

        /**
         * Sets {@link Substation#name()} to a value that is there.
         *
         * @param value the name as archived
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }

        /**
         * Sets {@link Substation#orgNo()} to a value that is there.
         *
         * @param value the org unit that runs it
         * @return this builder
         */
        public Builder orgNo(String value) {
            return orgNo(Recorded.of(value));
        }

        /**
         * Sets {@link Substation#voltage()} to a value that is there.
         *
         * @param value its highest voltage
         * @return this builder
         */
        public Builder voltage(VoltageLevel value) {
            return voltage(Recorded.of(value));
        }
    }
}
