package org.gridmarketing.model.reading;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Reading stop (抄表点): one place of a route.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReadingStop.class)
@JsonDeserialize(as = ImmutableReadingStop.class)
public interface ReadingStop extends WithReadingStop {
    /**
     * Sequence (抄表顺序号).
     *
     * @return its place in the walk, from 1; as archived
     */
    @Value.Default
    default Recorded<Integer> sequence() {
        return Recorded.absent();
    }

    /**
     * Metering point (计量点编号).
     *
     * @return the point whose meter is read there
     */
    @Value.Default
    default Recorded<String> meteringPointNo() {
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

    /** Builds {@link ReadingStop}; an attribute can be set once. */
    final class Builder extends ImmutableReadingStop.Builder {
        Builder() {}

        /**
         * Sets {@link ReadingStop#sequence()} to a value that is there.
         *
         * @param value its place in the walk, from 1; as archived
         * @return this builder
         */
        public Builder sequence(Integer value) {
            return sequence(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingStop#meteringPointNo()} to a value that is there.
         *
         * @param value the point whose meter is read there
         * @return this builder
         */
        public Builder meteringPointNo(String value) {
            return meteringPointNo(Recorded.of(value));
        }
    }
}
