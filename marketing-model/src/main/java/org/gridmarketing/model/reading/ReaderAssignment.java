package org.gridmarketing.model.reading;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Personal;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Reader assignment (抄表员分配): who reads a segment and since when; a row of a reference table.
 *
 * <p>Readers have to change places from time to time, so the history is kept. How often is not printed in the source of that rule.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReaderAssignment.class)
@JsonDeserialize(as = ImmutableReaderAssignment.class)
public interface ReaderAssignment extends WithReaderAssignment {
    /**
     * Assignment number (分配标识).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Reading segment (抄表段编号).
     *
     * @return the segment
     */
    @Value.Default
    default Recorded<String> segmentNo() {
        return Recorded.absent();
    }

    /**
     * Reader (抄表员编号).
     *
     * @return who reads it, by staff number; personal data
     */
    @Value.Default
    @Value.Redacted
    @Personal
    default Recorded<String> readerNo() {
        return Recorded.absent();
    }

    /**
     * From (开始日期).
     *
     * @return the first day
     */
    @Value.Default
    default Recorded<LocalDate> from() {
        return Recorded.absent();
    }

    /**
     * To (结束日期).
     *
     * @return the last day; absent while it lasts
     */
    @Value.Default
    default Recorded<LocalDate> to() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(ReaderAssignment.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "ReaderAssignment.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReaderAssignment}; an attribute can be set once. */
    final class Builder extends ImmutableReaderAssignment.Builder {
        Builder() {}

        /**
         * Sets {@link ReaderAssignment#segmentNo()} to a value that is there.
         *
         * @param value the segment
         * @return this builder
         */
        public Builder segmentNo(String value) {
            return segmentNo(Recorded.of(value));
        }

        /**
         * Sets {@link ReaderAssignment#readerNo()} to a value that is there.
         *
         * @param value who reads it, by staff number
         * @return this builder
         */
        public Builder readerNo(String value) {
            return readerNo(Recorded.of(value));
        }

        /**
         * Sets {@link ReaderAssignment#from()} to a value that is there.
         *
         * @param value the first day
         * @return this builder
         */
        public Builder from(LocalDate value) {
            return from(Recorded.of(value));
        }

        /**
         * Sets {@link ReaderAssignment#to()} to a value that is there.
         *
         * @param value the last day; absent while it lasts
         * @return this builder
         */
        public Builder to(LocalDate value) {
            return to(Recorded.of(value));
        }
    }
}
