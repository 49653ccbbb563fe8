package org.gridmarketing.metering.history;

import java.math.BigDecimal;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;

/**
 * Daily usage (日均电量): an amount over a number of days, kept as a fraction so that comparing two of them never rounds.
 *
 * @param <Q> active or reactive energy
 * @param total the amount
 * @param days over how many days; at least 1
 */
public record DailyUsage<Q extends Quantity<Q>>(Q total, int days) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks the days.
     *
     * @param total the amount
     * @param days over how many days; at least 1
     * @throws IllegalArgumentException if there are no days
     */
    public DailyUsage {
        if (days < 1) {
            throw new IllegalArgumentException("days must be at least 1: " + days);
        }
    }

    /**
     * Two stretches of days together.
     *
     * @param other another stretch
     * @return the sum over the sum of days
     */
    public DailyUsage<Q> plus(DailyUsage<Q> other) {
        return new DailyUsage<>(total.plus(other.total), Math.addExact(days, other.days));
    }

    /**
     * What this would be over another number of days: total × days ÷ own days.
     *
     * @param otherDays over how many days
     * @param rounding of the result
     * @return the rounded amount
     */
    public Q over(int otherDays, Rounding rounding) {
        return rounding.share(total, count(otherDays), count(days));
    }

    /**
     * Whether this is above another one by more than a percentage of it, exactly.
     *
     * @param reference what it is held against
     * @param by how many per cent of the reference are still in order
     * @return true if daily &gt; reference × (1 + by)
     */
    public boolean exceeds(DailyUsage<Q> reference, Percentage by) {
        return compareScaled(reference, HUNDRED.add(by.toBigDecimal())) > 0;
    }

    /**
     * Whether this is below another one by more than a percentage of it, exactly.
     *
     * @param reference what it is held against
     * @param by how many per cent of the reference are still in order
     * @return true if daily &lt; reference × (1 − by)
     */
    public boolean fallsShortOf(DailyUsage<Q> reference, Percentage by) {
        return compareScaled(reference, HUNDRED.subtract(by.toBigDecimal())) < 0;
    }

    /**
     * Compares by the day, exactly.
     *
     * @param other another stretch
     * @return below, equal to or above zero as this day's usage is less, the same or more
     */
    public int compareByDay(DailyUsage<Q> other) {
        return compareScaled(other, HUNDRED);
    }

    /** total ÷ days against reference ÷ its days × percent ÷ 100, by multiplying crosswise. */
    private int compareScaled(DailyUsage<Q> reference, BigDecimal percent) {
        BigDecimal own = total.toBigDecimal()
                .multiply(BigDecimal.valueOf(reference.days))
                .multiply(HUNDRED);
        BigDecimal other = reference
                .total
                .toBigDecimal()
                .multiply(BigDecimal.valueOf(days))
                .multiply(percent);
        return own.compareTo(other);
    }

    private static Ratio count(int number) {
        return Ratio.of(BigDecimal.valueOf(number));
    }
}
