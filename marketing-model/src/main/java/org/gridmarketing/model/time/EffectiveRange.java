package org.gridmarketing.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Effective range (有效期): the days on which a version is in force, both ends included.
 *
 * @param from the first day (生效日期)
 * @param to the last day (截止日期); empty while no end is known
 */
public record EffectiveRange(LocalDate from, Optional<LocalDate> to) {
    /**
     * Checks the order.
     *
     * @param from the first day
     * @param to the last day; empty while no end is known
     * @throws IllegalArgumentException if the last day is before the first
     */
    public EffectiveRange {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from: " + from + " .. " + to.get());
        }
    }

    /**
     * A range without an end.
     *
     * @param from the first day
     * @return the range
     */
    public static EffectiveRange since(LocalDate from) {
        return new EffectiveRange(from, Optional.empty());
    }

    /**
     * A range with an end.
     *
     * @param from the first day
     * @param to the last day
     * @return the range
     */
    public static EffectiveRange of(LocalDate from, LocalDate to) {
        return new EffectiveRange(from, Optional.of(to));
    }

    /**
     * Whether a day lies in the range.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /**
     * Whether every day of a billing period lies in the range.
     *
     * @param period the period
     * @return true if the range covers it
     */
    public boolean covers(BillingPeriod period) {
        return contains(period.firstDay()) && contains(period.to());
    }

    /**
     * Whether some day of a billing period lies in the range.
     *
     * @param period the period
     * @return true if they share a day
     */
    public boolean touches(BillingPeriod period) {
        return overlaps(of(period.firstDay(), period.to()));
    }

    /**
     * Whether two ranges share a day.
     *
     * @param other another range
     * @return true if they overlap
     */
    public boolean overlaps(EffectiveRange other) {
        return startsNotAfterEndOf(other) && other.startsNotAfterEndOf(this);
    }

    private boolean startsNotAfterEndOf(EffectiveRange other) {
        return other.to.isEmpty() || !from.isAfter(other.to.get());
    }
}
