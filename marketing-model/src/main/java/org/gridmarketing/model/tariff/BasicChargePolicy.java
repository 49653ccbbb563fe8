package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.immutables.value.Value;

/**
 * Choices about the basic charge (基本电费口径) that the sources leave open or that differ by edition and area.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBasicChargePolicy.class)
@JsonDeserialize(as = ImmutableBasicChargePolicy.class)
public interface BasicChargePolicy extends WithBasicChargePolicy {
    /**
     * Daily share (日折算口径).
     *
     * @return by what a month's charge is divided; by the edition in force unless set
     */
    @Value.Default
    default DayShare dayShare() {
        return DayShare.BY_EDITION;
    }

    /**
     * Sealing day (停用加封当日).
     *
     * @return whether the day on which equipment is suspended, reduced or dismantled is charged; it is not unless set
     */
    @Value.Default
    default ChangeDay sealedDay() {
        return ChangeDay.NOT_CHARGED;
    }

    /**
     * Day of resuming (启用当日).
     *
     * @return whether the day on which equipment is commissioned or resumed is charged; it is unless set
     */
    @Value.Default
    default ChangeDay resumedDay() {
        return ChangeDay.CHARGED;
    }

    /**
     * Rounding of a prorated capacity or demand (折算容量取整).
     *
     * @return two decimals half up unless set, as bills of Guangxi show; a published problem has whole kVA
     */
    @Value.Default
    default Rounding proratedRounding() {
        return Rounding.halfUp(2);
    }

    /**
     * Shortest suspension (暂停最短天数).
     *
     * @return days from which on a suspension saves the charge; 15 unless set, not negative
     */
    @Value.Default
    default int minimumSuspensionDays() {
        return 15;
    }

    /**
     * Suspension in a calendar year (年度暂停累计月数).
     *
     * @return months for each piece of equipment, after which it is charged again; 6 unless set, 12 for no limit
     */
    @Value.Default
    default int suspensionMonthsPerYear() {
        return 6;
    }

    /**
     * Source of the capacity (计费容量来源).
     *
     * @return equipment where its changes are dated unless set
     */
    @Value.Default
    default CapacitySource capacitySource() {
        return CapacitySource.EQUIPMENT_WHERE_DATED;
    }

    /**
     * Periods that are no whole month (非整月计费周期).
     *
     * @return by month unless set
     */
    @Value.Default
    default OffMonthPeriod offMonthPeriod() {
        return OffMonthPeriod.BY_MONTH;
    }

    /**
     * Displaced reading days (抄表日偏差天数).
     *
     * @return by how many days a period may differ from whole months and still count as them; 5 unless set, which is a
     *     convention of this library: no document with a number was seen
     */
    @Value.Default
    default int readingDayTolerance() {
        return 5;
    }

    /**
     * Floor of actual demand (实际最大需量下限).
     *
     * @return per cent of the operating capacity below which an actual demand is not billed; nothing unless set, as bills of
     *     western Inner Mongolia show. Older problems have 40
     */
    @Value.Default
    default Percentage actualDemandFloor() {
        return Percentage.ZERO;
    }

    /**
     * The library's choices.
     *
     * @return all defaults
     */
    static BasicChargePolicy defaults() {
        return builder().build();
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if days or the floor are negative, or months are not from 0 to 12
     */
    @Value.Check
    default void check() {
        requireFrom(0, 366, minimumSuspensionDays(), "minimumSuspensionDays");
        requireFrom(0, 12, suspensionMonthsPerYear(), "suspensionMonthsPerYear");
        requireFrom(0, 14, readingDayTolerance(), "readingDayTolerance");
        if (actualDemandFloor().isNegative()) {
            throw new IllegalArgumentException("BasicChargePolicy.actualDemandFloor must not be negative");
        }
    }

    private static void requireFrom(int least, int most, int value, String attribute) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "BasicChargePolicy." + attribute + " must be from " + least + " to " + most + ": " + value);
        }
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BasicChargePolicy}; an attribute can be set once. */
    final class Builder extends ImmutableBasicChargePolicy.Builder {
        Builder() {}
    }
}
