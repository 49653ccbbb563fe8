package org.gridmarketing.metering.validation;

import java.util.Map;
import java.util.Set;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.RegisterValue;
import org.immutables.value.Value;

/**
 * Parameters of the checks (校核参数). The defaults are starting points: but for the runs of estimates no document prints a
 * figure, and a household needs others than a factory.
 */
@Value.Immutable
public interface ValidationParameters {
    /**
     * What high and low are held against (比较基准).
     *
     * @return by default the same period last year, else the average
     */
    @Value.Default
    default HistoryBasis basis() {
        return HistoryBasis.SAME_PERIOD_ELSE_AVERAGE;
    }

    /**
     * How many periods an average needs (平均周期数).
     *
     * @return at least 1; by default 3
     */
    @Value.Default
    default int averagePeriods() {
        return 3;
    }

    /**
     * High limit (突增限值).
     *
     * @return per cent above the history by the day that are still in order; by default 50 %
     */
    @Value.Default
    default Percentage highAbove() {
        return Percentage.ofPercent("50");
    }

    /**
     * Low limit (突减限值).
     *
     * @return per cent below the history by the day that are still in order; by default 50 %
     */
    @Value.Default
    default Percentage lowBelow() {
        return Percentage.ofPercent("50");
    }

    /**
     * Insignificant usage (小电量门槛): where both the usage and its yardstick are no more than this, high, low and spike say
     * nothing.
     *
     * @return kWh, for reactive registers the same number of kvarh; by default zero
     */
    @Value.Default
    default Energy insignificant() {
        return Energy.ZERO;
    }

    /**
     * Spike limit (尖刺限值).
     *
     * @return per cent above the third highest by the day that are still in order; by default 180 %, the figure of the
     *     Californian standard for intervals as it is recalled, doubtful
     */
    @Value.Default
    default Percentage spikeAbove() {
        return Percentage.ofPercent("180");
    }

    /**
     * How far back a spike is looked for (尖刺回看周期数).
     *
     * @return periods before this one, at least 2; by default 12
     */
    @Value.Default
    default int spikePeriods() {
        return 12;
    }

    /**
     * How many zeros in a row are too many (连续零电量周期数).
     *
     * @return at least 1; by default 1. The utility's rules for remote reading send somebody after three
     */
    @Value.Default
    default int zeroPeriods() {
        return 1;
    }

    /**
     * Tolerance of the sum check (分时电量平衡容差).
     *
     * @return by default a hundredth for each register
     */
    @Value.Default
    default SumTolerance sumTolerance() {
        return new SumTolerance.PerRegister(RegisterValue.of("0.01"));
    }

    /**
     * How many estimates in a row are too many (连续估抄周期数).
     *
     * @return at least 1; by default 3, the suggestion of the inspection topic
     */
    @Value.Default
    default int estimatesInARow() {
        return 3;
    }

    /**
     * The same where the meter is read every second month.
     *
     * @return at least 1; by default 2, the suggestion of the inspection topic
     */
    @Value.Default
    default int estimatesInARowOfTwoMonths() {
        return 2;
    }

    /**
     * Tolerance of continuity (示数连续容差).
     *
     * @return how far a period's first reading may be from the last one of the period before; by default zero
     */
    @Value.Default
    default RegisterValue continuityTolerance() {
        return RegisterValue.of(0);
    }

    /**
     * Checks that are switched off (停用的校核项); their results say so.
     *
     * @return none by default
     */
    Set<ValidationCheck> switchedOff();

    /**
     * Checks that are graded otherwise (严重程度调整).
     *
     * @return severity by check
     */
    Map<ValidationCheck, Severity> severities();

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException naming the parameter, if one is below its lowest value
     */
    @Value.Check
    default void check() {
        require(averagePeriods() >= 1, "averagePeriods must be at least 1");
        require(spikePeriods() >= 2, "spikePeriods must be at least 2");
        require(zeroPeriods() >= 1, "zeroPeriods must be at least 1");
        require(estimatesInARow() >= 1, "estimatesInARow must be at least 1");
        require(estimatesInARowOfTwoMonths() >= 1, "estimatesInARowOfTwoMonths must be at least 1");
        require(!highAbove().isNegative(), "highAbove must not be negative");
        require(!lowBelow().isNegative(), "lowBelow must not be negative");
        require(!spikeAbove().isNegative(), "spikeAbove must not be negative");
        require(!insignificant().isNegative(), "insignificant must not be negative");
        require(!continuityTolerance().isNegative(), "continuityTolerance must not be negative");
    }

    /**
     * The parameters with all their defaults.
     *
     * @return the standard parameters
     */
    static ValidationParameters standard() {
        return builder().build();
    }

    /**
     * Starts new ones.
     *
     * @return a builder with the defaults
     */
    static Builder builder() {
        return new Builder();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Builds {@link ValidationParameters}; an attribute can be set once. */
    final class Builder extends ImmutableValidationParameters.Builder {
        Builder() {}
    }
}
