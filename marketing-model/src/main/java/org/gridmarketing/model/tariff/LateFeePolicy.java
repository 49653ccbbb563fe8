package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Yuan;
import org.immutables.value.Value;

/**
 * Choices about the late-payment penalty (电费违约金口径). The rates and the least amount are those of 供电营业规则 (1996) article 98. Of the
 * edition of 2024, in force from 2024-06-01, neither the text on the least amount nor a cap was found, so both are to be set by who knows it.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLateFeePolicy.class)
@JsonDeserialize(as = ImmutableLateFeePolicy.class)
public interface LateFeePolicy extends WithLateFeePolicy {
    /**
     * Rate of residents (居民违约金日比例).
     *
     * @return share of the overdue amount for each day; 0.001 unless set
     */
    @Value.Default
    default Ratio residentialRate() {
        return Ratio.of("0.001");
    }

    /**
     * Rate of the current year (当年欠费违约金日比例).
     *
     * @return share of the overdue amount for each day, of others than residents; 0.002 unless set
     */
    @Value.Default
    default Ratio currentYearRate() {
        return Ratio.of("0.002");
    }

    /**
     * Rate across years (跨年度欠费违约金日比例).
     *
     * @return share of the overdue amount for each day, of others than residents; 0.003 unless set
     */
    @Value.Default
    default Ratio acrossYearsRate() {
        return Ratio.of("0.003");
    }

    /**
     * Across the year (跨年度口径).
     *
     * @return which days have the rate across years; those of later years unless set
     */
    @Value.Default
    default LateFeeAcrossYears acrossYears() {
        return LateFeeAcrossYears.EACH_YEAR_AT_ITS_RATE;
    }

    /**
     * Least amount (违约金最低额).
     *
     * @return yuan that the penalty of all bills together comes to at least where there is one, whatever the {@link #cap()}; 1 yuan unless set, 0
     *     for none
     */
    @Value.Default
    default Yuan minimum() {
        return Yuan.of("1");
    }

    /**
     * Cap (违约金上限比例).
     *
     * @return per cent of a bill's overdue amount that its penalty does not exceed; empty for none
     */
    Optional<Percentage> cap();

    /**
     * The library's choices.
     *
     * @return all defaults
     */
    static LateFeePolicy defaults() {
        return builder().build();
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException naming the attribute if a rate, the least amount or the cap is negative
     */
    @Value.Check
    default void check() {
        requireNotNegative("residentialRate", residentialRate());
        requireNotNegative("currentYearRate", currentYearRate());
        requireNotNegative("acrossYearsRate", acrossYearsRate());
        requireNotNegative("minimum", minimum());
        cap().ifPresent(cap -> requireNotNegative("cap", cap));
    }

    private static void requireNotNegative(String attribute, Quantity<?> value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("LateFeePolicy." + attribute + " must not be negative: " + value);
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

    /** Builds {@link LateFeePolicy}; an attribute can be set once. */
    final class Builder extends ImmutableLateFeePolicy.Builder {
        Builder() {}
    }
}
