package org.gridmarketing.model.reading;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Personal;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Reading plan (抄表计划): the day on which a segment is to be read in one month, and the day on which that was done; a row of a reference table.
 *
 * <p>Sources: reading centre standard, plan completion; the plan is made for each segment and month.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReadingPlan.class)
@JsonDeserialize(as = ImmutableReadingPlan.class)
public interface ReadingPlan extends WithReadingPlan {
    /**
     * Plan number (抄表计划编号).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Reading segment (抄表段编号).
     *
     * @return the segment to be read
     */
    @Value.Default
    default Recorded<String> segmentNo() {
        return Recorded.absent();
    }

    /**
     * Month (电费年月).
     *
     * @return the month of the bill
     */
    @Value.Default
    default Recorded<YearMonth> month() {
        return Recorded.absent();
    }

    /**
     * Planned (计划抄表日期).
     *
     * @return the day on which it is to be read
     */
    @Value.Default
    default Recorded<LocalDate> plannedOn() {
        return Recorded.absent();
    }

    /**
     * Reader (抄表员编号).
     *
     * @return who is to read it, by staff number; personal data
     */
    @Value.Default
    @Value.Redacted
    @Personal
    default Recorded<String> readerNo() {
        return Recorded.absent();
    }

    /**
     * Organisation (抄表部门).
     *
     * @return the org unit that reads it
     */
    @Value.Default
    default Recorded<String> orgNo() {
        return Recorded.absent();
    }

    /**
     * Read (实际抄表日期).
     *
     * @return the day on which the reading was done; absent while it is open
     */
    @Value.Default
    default Recorded<LocalDate> readOn() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(ReadingPlan.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "ReadingPlan.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadingPlan}; an attribute can be set once. */
    final class Builder extends ImmutableReadingPlan.Builder {
        Builder() {}

        /**
         * Sets {@link ReadingPlan#segmentNo()} to a value that is there.
         *
         * @param value the segment to be read
         * @return this builder
         */
        public Builder segmentNo(String value) {
            return segmentNo(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingPlan#month()} to a value that is there.
         *
         * @param value the month of the bill
         * @return this builder
         */
        public Builder month(YearMonth value) {
            return month(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingPlan#plannedOn()} to a value that is there.
         *
         * @param value the day on which it is to be read
         * @return this builder
         */
        public Builder plannedOn(LocalDate value) {
            return plannedOn(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingPlan#readerNo()} to a value that is there.
         *
         * @param value who is to read it, by staff number
         * @return this builder
         */
        public Builder readerNo(String value) {
            return readerNo(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingPlan#orgNo()} to a value that is there.
         *
         * @param value the org unit that reads it
         * @return this builder
         */
        public Builder orgNo(String value) {
            return orgNo(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingPlan#readOn()} to a value that is there.
         *
         * @param value the day on which the reading was done; absent while it is open
         * @return this builder
         */
        public Builder readOn(LocalDate value) {
            return readOn(Recorded.of(value));
        }
    }
}
