package org.gridmarketing.model.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Equipment change (设备状态变更): one entry of the timeline of a transformer or motor.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEquipmentChange.class)
@JsonDeserialize(as = ImmutableEquipmentChange.class)
public interface EquipmentChange extends WithEquipmentChange {
    /**
     * Event (变更类型).
     *
     * @return commissioned, suspended, reduced, resumed or dismantled
     */
    @Value.Default
    default Recorded<EquipmentEvent> event() {
        return Recorded.absent();
    }

    /**
     * Day (变更日期).
     *
     * @return the day of the change
     */
    @Value.Default
    default Recorded<LocalDate> on() {
        return Recorded.absent();
    }

    /**
     * Capacity afterwards (变更后容量).
     *
     * @return kVA in operation after the change
     */
    @Value.Default
    default Recorded<ApparentPower> capacity() {
        return Recorded.absent();
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EquipmentChange}; an attribute can be set once. */
    final class Builder extends ImmutableEquipmentChange.Builder {
        Builder() {}

        /**
         * Sets {@link EquipmentChange#event()} to a value that is there.
         *
         * @param value commissioned, suspended, reduced, resumed or dismantled
         * @return this builder
         */
        public Builder event(EquipmentEvent value) {
            return event(Recorded.of(value));
        }

        /**
         * Sets {@link EquipmentChange#on()} to a value that is there.
         *
         * @param value the day of the change
         * @return this builder
         */
        public Builder on(LocalDate value) {
            return on(Recorded.of(value));
        }

        /**
         * Sets {@link EquipmentChange#capacity()} to a value that is there.
         *
         * @param value kVA in operation after the change
         * @return this builder
         */
        public Builder capacity(ApparentPower value) {
            return capacity(Recorded.of(value));
        }
    }
}
