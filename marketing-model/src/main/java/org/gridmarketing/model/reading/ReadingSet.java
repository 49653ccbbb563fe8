package org.gridmarketing.model.reading;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/** Reading set (示数集): the readings of one register of one meter, in the order archived; CIM {@code MeterReading}. */
@Value.Immutable
@JsonSerialize(as = ImmutableReadingSet.class)
@JsonDeserialize(as = ImmutableReadingSet.class)
public interface ReadingSet extends WithReadingSet {
    /**
     * Meter (电能表标识).
     *
     * @return the meter that was read
     */
    @Value.Default
    default Recorded<String> meterNo() {
        return Recorded.absent();
    }

    /**
     * Register (示数类型).
     *
     * @return the register that was read
     */
    @Value.Default
    default Recorded<RegisterKind> register() {
        return Recorded.absent();
    }

    /**
     * Readings (示数).
     *
     * @return in the order archived: doubled and disordered ones included
     */
    List<Reading> readings();

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadingSet}; an attribute can be set once. */
    final class Builder extends ImmutableReadingSet.Builder {
        Builder() {}

        /**
         * Sets {@link ReadingSet#meterNo()} to a value that is there.
         *
         * @param value the meter that was read
         * @return this builder
         */
        public Builder meterNo(String value) {
            return meterNo(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingSet#register()} to a value that is there.
         *
         * @param value the register that was read
         * @return this builder
         */
        public Builder register(RegisterKind value) {
            return register(Recorded.of(value));
        }
    }
}
