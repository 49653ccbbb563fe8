package org.gridmarketing.billing.input;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gridmarketing.model.text.Bilingual;

/**
 * Suspended time (暂停时间), as the limit of a year counts it: months from day to day, and days left over as thirtieths of a month.
 *
 * @param thirtieths thirtieths of a month, not negative
 */
public record SuspendedTime(long thirtieths) {
    /** None. */
    public static final SuspendedTime NONE = new SuspendedTime(0);

    private static final int DAYS_OF_A_MONTH = 30;

    /**
     * Checks the number.
     *
     * @param thirtieths thirtieths of a month
     * @throws IllegalArgumentException if it is negative
     */
    public SuspendedTime {
        if (thirtieths < 0) {
            throw new IllegalArgumentException("thirtieths must not be negative: " + thirtieths);
        }
    }

    /**
     * Whole months.
     *
     * @param months how many, not negative
     * @return the time
     */
    public static SuspendedTime ofMonths(int months) {
        return new SuspendedTime((long) months * DAYS_OF_A_MONTH);
    }

    /**
     * From one day to another.
     *
     * @param start the day of suspending
     * @param end the day of resuming
     * @return the time; none where the end is not after the start
     */
    public static SuspendedTime between(LocalDate start, LocalDate end) {
        if (!end.isAfter(start)) {
            return NONE;
        }
        long months = ChronoUnit.MONTHS.between(start, end);
        // the last day that is missing in a month of 31 days must not complete it
        long left = Math.min(DAYS_OF_A_MONTH - 1L, ChronoUnit.DAYS.between(start.plusMonths(months), end));
        return new SuspendedTime(months * DAYS_OF_A_MONTH + left);
    }

    /**
     * The time together with another.
     *
     * @param other added to it
     * @return the sum
     */
    public SuspendedTime plus(SuspendedTime other) {
        return new SuspendedTime(thirtieths + other.thirtieths);
    }

    /**
     * Whole months of it.
     *
     * @return without the days left over
     */
    public long months() {
        return thirtieths / DAYS_OF_A_MONTH;
    }

    /**
     * The time in words.
     *
     * @return for example 4 months 16 days
     */
    public Bilingual text() {
        long days = thirtieths % DAYS_OF_A_MONTH;
        return new Bilingual(months() + " 个月 " + days + " 天", english(months(), "month") + " " + english(days, "day"));
    }

    private static String english(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
