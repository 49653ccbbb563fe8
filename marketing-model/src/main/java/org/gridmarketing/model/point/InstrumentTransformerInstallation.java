package org.gridmarketing.model.point;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.InstrumentTransformerKind;
import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Instrument transformer installation (运行互感器): a CT or VT in service at a metering point.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableInstrumentTransformerInstallation.class)
@JsonDeserialize(as = ImmutableInstrumentTransformerInstallation.class)
public interface InstrumentTransformerInstallation extends WithInstrumentTransformerInstallation {
    /**
     * Installation number (运行互感器标识).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Instrument transformer (互感器标识).
     *
     * @return the asset that is installed
     */
    @Value.Default
    default Recorded<String> instrumentTransformerNo() {
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
     * Kind (互感器类别).
     *
     * @return CT, VT or combined
     */
    @Value.Default
    default Recorded<InstrumentTransformerKind> kind() {
        return Recorded.absent();
    }

    /**
     * Current ratio in use (在用电流变比).
     *
     * @return CT ratio such as 150/5
     */
    @Value.Default
    default Recorded<TransformationRatio> currentRatio() {
        return Recorded.absent();
    }

    /**
     * Voltage ratio in use (在用电压变比).
     *
     * @return VT ratio such as 10000/100
     */
    @Value.Default
    default Recorded<TransformationRatio> voltageRatio() {
        return Recorded.absent();
    }

    /**
     * Phase (相别).
     *
     * @return the phase it stands in
     */
    @Value.Default
    default Recorded<Phase> phase() {
        return Recorded.absent();
    }

    /**
     * Dedicated to metering (是否计量专用).
     *
     * @return whether only metering uses it
     */
    @Value.Default
    default Recorded<YesNo> dedicated() {
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
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(InstrumentTransformerInstallation.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "InstrumentTransformerInstallation.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InstrumentTransformerInstallation}; an attribute can be set once. */
    final class Builder extends ImmutableInstrumentTransformerInstallation.Builder {
        Builder() {}

        /**
         * Sets {@link InstrumentTransformerInstallation#instrumentTransformerNo()} to a value that is there.
         *
         * @param value the asset that is installed
         * @return this builder
         */
        public Builder instrumentTransformerNo(String value) {
            return instrumentTransformerNo(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformerInstallation#meteringPointNo()} to a value that is there.
         *
         * @param value the point at which it is installed
         * @return this builder
         */
        public Builder meteringPointNo(String value) {
            return meteringPointNo(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformerInstallation#kind()} to a value that is there.
         *
         * @param value CT, VT or combined
         * @return this builder
         */
        public Builder kind(InstrumentTransformerKind value) {
            return kind(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformerInstallation#currentRatio()} to a value that is there.
         *
         * @param value CT ratio such as 150/5
         * @return this builder
         */
        public Builder currentRatio(TransformationRatio value) {
            return currentRatio(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformerInstallation#voltageRatio()} to a value that is there.
         *
         * @param value VT ratio such as 10000/100
         * @return this builder
         */
        public Builder voltageRatio(TransformationRatio value) {
            return voltageRatio(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformerInstallation#phase()} to a value that is there.
         *
         * @param value the phase it stands in
         * @return this builder
         */
        public Builder phase(Phase value) {
            return phase(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformerInstallation#dedicated()} to a value that is there.
         *
         * @param value whether only metering uses it
         * @return this builder
         */
        public Builder dedicated(YesNo value) {
            return dedicated(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformerInstallation#status()} to a value that is there.
         *
         * @param value running, stopped or dismantled
         * @return this builder
         */
        public Builder status(RunStatus value) {
            return status(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformerInstallation#installedOn()} to a value that is there.
         *
         * @param value the day of installation
         * @return this builder
         */
        public Builder installedOn(LocalDate value) {
            return installedOn(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformerInstallation#removedOn()} to a value that is there.
         *
         * @param value the day of removal; absent while it is installed
         * @return this builder
         */
        public Builder removedOn(LocalDate value) {
            return removedOn(Recorded.of(value));
        }
    }
}
