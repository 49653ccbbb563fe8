package org.gridmarketing.model.point;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Meter installation (运行电能表): a meter at a metering point from one day to another.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMeterInstallation.class)
@JsonDeserialize(as = ImmutableMeterInstallation.class)
public interface MeterInstallation extends WithMeterInstallation {
    /**
     * Installation number (运行电能表标识).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Meter (电能表标识).
     *
     * @return the meter that is installed
     */
    @Value.Default
    default Recorded<String> meterNo() {
        return Recorded.absent();
    }

    /**
     * Metering point (计量点编号).
     *
     * @return the point at which it is installed
     */
    @Value.Default
    default Recorded<String> meteringPointNo() {
        return Recorded.absent();
    }

    /**
     * Composite multiplier (综合倍率).
     *
     * @return CT ratio × VT ratio × the meter's own multiplier, as archived
     */
    @Value.Default
    default Recorded<Multiplier> compositeMultiplier() {
        return Recorded.absent();
    }

    /**
     * Run status (运行状态).
     *
     * @return running, stopped or dismantled
     */
    @Value.Default
    default Recorded<RunStatus> status() {
        return Recorded.absent();
    }

    /**
     * Installed (安装日期).
     *
     * @return the day of installation
     */
    @Value.Default
    default Recorded<LocalDate> installedOn() {
        return Recorded.absent();
    }

    /**
     * Removed (拆除日期).
     *
     * @return the day of removal; absent while it is installed
     */
    @Value.Default
    default Recorded<LocalDate> removedOn() {
        return Recorded.absent();
    }

    /**
     * Rotation due (到期日期).
     *
     * @return the day by which it must be rotated
     */
    @Value.Default
    default Recorded<LocalDate> rotationDueOn() {
        return Recorded.absent();
    }

    /**
     * Supply organisation (供电单位编号).
     *
     * @return the org unit that runs it
     */
    @Value.Default
    default Recorded<String> orgNo() {
        return Recorded.absent();
    }

    /**
     * Start and stop readings (起止示数).
     *
     * @return what each register showed when the meter was mounted and removed
     */
    List<MountedRegister> registers();

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(MeterInstallation.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "MeterInstallation.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MeterInstallation}; an attribute can be set once. */
    final class Builder extends ImmutableMeterInstallation.Builder {
        Builder() {}

        /**
         * Sets {@link MeterInstallation#meterNo()} to a value that is there.
         *
         * @param value the meter that is installed
         * @return this builder
         */
        public Builder meterNo(String value) {
            return meterNo(Recorded.of(value));
        }

        /**
         * Sets {@link MeterInstallation#meteringPointNo()} to a value that is there.
         *
         * @param value the point at which it is installed
         * @return this builder
         */
        public Builder meteringPointNo(String value) {
            return meteringPointNo(Recorded.of(value));
        }

        /**
         * Sets {@link MeterInstallation#compositeMultiplier()} to a value that is there.
         *
         * @param value CT ratio × VT ratio × the meter's own multiplier, as archived
         * @return this builder
         */
        public Builder compositeMultiplier(Multiplier value) {
            return compositeMultiplier(Recorded.of(value));
        }

        /**
         * Sets {@link MeterInstallation#status()} to a value that is there.
         *
         * @param value running, stopped or dismantled
         * @return this builder
         */
        public Builder status(RunStatus value) {
            return status(Recorded.of(value));
        }

        /**
         * Sets {@link MeterInstallation#installedOn()} to a value that is there.
         *
         * @param value the day of installation
         * @return this builder
         */
        public Builder installedOn(LocalDate value) {
            return installedOn(Recorded.of(value));
        }

        /**
         * Sets {@link MeterInstallation#removedOn()} to a value that is there.
         *
         * @param value the day of removal; absent while it is installed
         * @return this builder
         */
        public Builder removedOn(LocalDate value) {
            return removedOn(Recorded.of(value));
        }

        /**
         * Sets {@link MeterInstallation#rotationDueOn()} to a value that is there.
         *
         * @param value the day by which it must be rotated
         * @return this builder
         */
        public Builder rotationDueOn(LocalDate value) {
            return rotationDueOn(Recorded.of(value));
        }

        /**
         * Sets {@link MeterInstallation#orgNo()} to a value that is there.
         *
         * @param value the org unit that runs it
         * @return this builder
         */
        public Builder orgNo(String value) {
            return orgNo(Recorded.of(value));
        }
    }
}
