package org.gridmarketing.model.reading;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.code.ReadingAnomalyKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Personal;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Reading anomaly (抄表异常): what a reader or a check found wrong at a meter.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReadingAnomaly.class)
@JsonDeserialize(as = ImmutableReadingAnomaly.class)
public interface ReadingAnomaly extends WithReadingAnomaly {
    /**
     * Anomaly number (异常标识).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Metering point (计量点编号).
     *
     * @return where it was found
     */
    @Value.Default
    default Recorded<String> meteringPointNo() {
        return Recorded.absent();
    }

    /**
     * Meter (电能表标识).
     *
     * @return the meter concerned
     */
    @Value.Default
    default Recorded<String> meterNo() {
        return Recorded.absent();
    }

    /**
     * Kind (异常类型).
     *
     * @return what was found
     */
    @Value.Default
    default Recorded<ReadingAnomalyKind> kind() {
        return Recorded.absent();
    }

    /**
     * Found (发现日期).
     *
     * @return the day on which it was found
     */
    @Value.Default
    default Recorded<LocalDate> foundOn() {
        return Recorded.absent();
    }

    /**
     * Reported by (上报人员).
     *
     * @return who reported it, by staff number; personal data
     */
    @Value.Default
    @Value.Redacted
    @Personal
    default Recorded<String> reportedBy() {
        return Recorded.absent();
    }

    /**
     * Settled (处理完成日期).
     *
     * @return the day on which it was settled; absent while it is open
     */
    @Value.Default
    default Recorded<LocalDate> settledOn() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(ReadingAnomaly.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "ReadingAnomaly.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadingAnomaly}; an attribute can be set once. */
    final class Builder extends ImmutableReadingAnomaly.Builder {
        Builder() {}

        /**
         * Sets {@link ReadingAnomaly#meteringPointNo()} to a value that is there.
         *
         * @param value where it was found
         * @return this builder
         */
        public Builder meteringPointNo(String value) {
            return meteringPointNo(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingAnomaly#meterNo()} to a value that is there.
         *
         * @param value the meter concerned
         * @return this builder
         */
        public Builder meterNo(String value) {
            return meterNo(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingAnomaly#kind()} to a value that is there.
         *
         * @param value what was found
         * @return this builder
         */
        public Builder kind(ReadingAnomalyKind value) {
            return kind(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingAnomaly#foundOn()} to a value that is there.
         *
         * @param value the day on which it was found
         * @return this builder
         */
        public Builder foundOn(LocalDate value) {
            return foundOn(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingAnomaly#reportedBy()} to a value that is there.
         *
         * @param value who reported it, by staff number
         * @return this builder
         */
        public Builder reportedBy(String value) {
            return reportedBy(Recorded.of(value));
        }

        /**
         * Sets {@link ReadingAnomaly#settledOn()} to a value that is there.
         *
         * @param value the day on which it was settled; absent while it is open
         * @return this builder
         */
        public Builder settledOn(LocalDate value) {
            return settledOn(Recorded.of(value));
        }
    }
}
