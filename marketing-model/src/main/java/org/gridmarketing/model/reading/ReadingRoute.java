package org.gridmarketing.model.reading;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Reading route (抄表路线): the order in which the meters of a segment are walked; a row of a reference table.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReadingRoute.class)
@JsonDeserialize(as = ImmutableReadingRoute.class)
public interface ReadingRoute extends WithReadingRoute {
    /**
     * Route number (抄表路线编号).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Reading segment (抄表段编号).
     *
     * @return the segment that is walked
     */
    @Value.Default
    default Recorded<String> segmentNo() {
        return Recorded.absent();
    }

    /**
     * Name (路线名称).
     *
     * @return the name as archived
     */
    @Value.Default
    default Recorded<String> name() {
        return Recorded.absent();
    }

    /**
     * Stops (抄表点).
     *
     * @return in the order archived, which need not be that of their sequence numbers
     */
    List<ReadingStop> stops();

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(ReadingRoute.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "ReadingRoute.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadingRoute}; an attribute can be set once. */
    final class Builder extends ImmutableReadingRoute.Builder {
        Builder() {}

        /**
         * Sets {@link ReadingRoute#segmentNo()} to a value that is there.
         *
         * @param value the segment that is walked
         * @return this builder
         */
        public Builder segmentNo(String value) {
            return segmentNo(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingRoute#name()} to a value that is there.
         *
         * @param value the name as archived
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }
    }
}
