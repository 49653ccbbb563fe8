package org.gridmarketing.metering.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.outcome.ObjectRef;
import org.immutables.value.Value;

/** Meter whose checks are planned (待检电能表). */
@Value.Immutable
public interface CheckedMeter {
    /**
     * Meter (电能表).
     *
     * @return by which due lists name it
     */
    ObjectRef meter();

    /**
     * Class (计量装置类别).
     *
     * @return the class of its installation
     */
    MeteringDeviceClass deviceClass();

    /**
     * High voltage (高压计量).
     *
     * @return whether it measures at high voltage, so that a first check on site is due
     */
    @Value.Default
    default boolean highVoltage() {
        return false;
    }

    /**
     * Installed (安装日期).
     *
     * @return the day of installation; empty where it is not known
     */
    Optional<LocalDate> installedOn();

    /**
     * Last check on site (上次现场检验日期).
     *
     * @return empty where there was none since the installation
     */
    Optional<LocalDate> lastFieldCheckOn();

    /**
     * Last verification (上次检定日期).
     *
     * @return empty where it is not known
     */
    Optional<LocalDate> lastVerifiedOn();

    /**
     * Subject of its verification (检定周期适用对象).
     *
     * @return see {@link CycleSubject#of(org.gridmarketing.model.code.MeterType, boolean, org.gridmarketing.model.asset.AccuracyClass)};
     *     empty where it is not verified in a cycle or not known
     */
    Optional<CycleSubject> verifiedAs();

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CheckedMeter}; an attribute can be set once. */
    final class Builder extends ImmutableCheckedMeter.Builder {
        Builder() {}
    }
}
