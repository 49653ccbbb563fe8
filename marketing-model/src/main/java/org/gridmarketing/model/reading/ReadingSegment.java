package org.gridmarketing.model.reading;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.code.ReadingCycle;
import org.gridmarketing.model.code.ReadingMode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Personal;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Reading segment (抄表段): meters that are read together; a row of a reference table.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReadingSegment.class)
@JsonDeserialize(as = ImmutableReadingSegment.class)
public interface ReadingSegment extends WithReadingSegment {
    /**
     * Segment number (抄表段编号).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Organisation (抄表段部门).
     *
     * @return the org unit that reads it
     */
    @Value.Default
    default Recorded<String> orgNo() {
        return Recorded.absent();
    }

    /**
     * Name (抄表段名称).
     *
     * @return the name as archived
     */
    @Value.Default
    default Recorded<String> name() {
        return Recorded.absent();
    }

    /**
     * Cycle (抄表周期).
     *
     * @return how often it is read
     */
    @Value.Default
    default Recorded<ReadingCycle> cycle() {
        return Recorded.absent();
    }

    /**
     * Reading day (抄表例日).
     *
     * @return the day of the month on which it is read, 1 to 31, as archived
     */
    @Value.Default
    default Recorded<Integer> readingDay() {
        return Recorded.absent();
    }

    /**
     * Mode (抄表方式).
     *
     * @return how it is read
     */
    @Value.Default
    default Recorded<ReadingMode> mode() {
        return Recorded.absent();
    }

    /**
     * Reader (抄表员编号).
     *
     * @return who reads it now, by staff number; the history is in {@link ReaderAssignment}; personal data
     */
    @Value.Default
    @Value.Redacted
    @Personal
    default Recorded<String> readerNo() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(ReadingSegment.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "ReadingSegment.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadingSegment}; an attribute can be set once. */
    final class Builder extends ImmutableReadingSegment.Builder {
        Builder() {}

        /**
         * Sets {@link ReadingSegment#orgNo()} to a value that is there.
         *
         * @param value the org unit that reads it
         * @return this builder
         */
        public Builder orgNo(String value) {
            return orgNo(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingSegment#name()} to a value that is there.
         *
         * @param value the name as archived
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingSegment#cycle()} to a value that is there.
         *
         * @param value how often it is read
         * @return this builder
         */
        public Builder cycle(ReadingCycle value) {
            return cycle(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingSegment#readingDay()} to a value that is there.
         *
         * @param value the day of the month on which it is read, 1 to 31, as archived
         * @return this builder
         */
        public Builder readingDay(Integer value) {
            return readingDay(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingSegment#mode()} to a value that is there.
         *
         * @param value how it is read
         * @return this builder
         */
        public Builder mode(ReadingMode value) {
            return mode(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingSegment#readerNo()} to a value that is there.
         *
         * @param value who reads it now, by staff number; the history is in {@link ReaderAssignment}
         * @return this builder
         */
        public Builder readerNo(String value) {
            return readerNo(Recorded.of(value));
        }
    }
}
