package org.gridmarketing.model.reading;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.time.ReadingTime;
import org.immutables.value.Value;

/**
 * Reading (示数): what one register showed at one instant.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReading.class)
@JsonDeserialize(as = ImmutableReading.class)
public interface Reading extends WithReading {
    /**
     * Reading time (抄表时刻).
     *
     * @return the instant; a date alone means 24:00 of that day
     */
    @Value.Default
    default Recorded<ReadingTime> at() {
        return Recorded.absent();
    }

    /**
     * Register value (示数).
     *
     * @return the number shown, before any multiplier
     */
    @Value.Default
    default Recorded<RegisterValue> value() {
        return Recorded.absent();
    }

    /**
     * Kind (示数来源).
     *
     * @return actual, estimated, self-reported and so on
     */
    @Value.Default
    default Recorded<ReadingKind> kind() {
        return Recorded.absent();
    }

    /**
     * Rolled over (翻转标志).
     *
     * @return whether the register passed its last digit since the reading before
     */
    @Value.Default
    default Recorded<YesNo> rolledOver() {
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

    /** Builds {@link Reading}; an attribute can be set once. */
    final class Builder extends ImmutableReading.Builder {
        Builder() {}

        /**
         * Sets {@link Reading#at()} to a value that is there.
         *
         * @param value the instant; a date alone means 24:00 of that day
         * @return this builder
         */
        public Builder at(ReadingTime value) {
            return at(Recorded.of(value));
        }

        /**
         * Sets {@link Reading#value()} to a value that is there.
         *
         * @param value the number shown, before any multiplier
         * @return this builder
         */
        public Builder value(RegisterValue value) {
            return value(Recorded.of(value));
        }

        /**
         * Sets {@link Reading#kind()} to a value that is there.
         *
         * @param value actual, estimated, self-reported and so on
         * @return this builder
         */
        public Builder kind(ReadingKind value) {
            return kind(Recorded.of(value));
        }

        /**
         * Sets {@link Reading#rolledOver()} to a value that is there.
         *
         * @param value whether the register passed its last digit since the reading before
         * @return this builder
         */
        public Builder rolledOver(YesNo value) {
            return rolledOver(Recorded.of(value));
        }
    }
}
