package org.gridmarketing.model.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.gridmarketing.model.quantity.Hours;

/**
 * Billing period (计费周期): after 24:00 of one day until 24:00 of another, that is {@code (from, to]}. January is from
 * 31 December to 31 January.
 *
 * @param from the day whose end opens the period (期初日期); not part of it
 * @param to the last day of the period (期末日期)
 */
public record BillingPeriod(LocalDate from, LocalDate to) {
    /**
     * Checks the order.
     *
     * @param from the day whose end opens the period; not part of it
     * @param to the last day of the period
     * @throws IllegalArgumentException unless {@code to} is after {@code from}
     */
    public BillingPeriod {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("to must be after from: " + from + " .. " + to);
        }
    }

    /**
     * A calendar month.
     *
     * @param month the month
     * @return from the last day of the month before until the last day of the month
     */
    public static BillingPeriod ofMonth(YearMonth month) {
        return new BillingPeriod(month.atDay(1).minusDays(1), month.atEndOfMonth());
    }

    /**
     * How many days it has.
     *
     * @return at least 1
     */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /**
     * Whether it is one month: between the same days as far as the calendar has them, or between two ends of months.
     *
     * @return for example true for 25 December to 25 January and for 28 February to 30 March
     */
    @JsonIgnore
    public boolean isWholeMonth() {
        boolean sameDay = from.plusMonths(1).equals(to) || to.minusMonths(1).equals(from);
        YearMonth month = YearMonth.from(from);
        return sameDay
                || (from.equals(month.atEndOfMonth())
                        && to.equals(month.plusMonths(1).atEndOfMonth()));
    }

    /**
     * How many hours it has: 24 for each day.
     *
     * @return the hours
     */
    public Hours hours() {
        return Hours.of(24L * days());
    }

    /**
     * The first day of the period.
     *
     * @return the day after {@code from}
     */
    public LocalDate firstDay() {
        return from.plusDays(1);
    }

    /**
     * The instant that opens the period, at which the previous readings are due.
     *
     * @return 24:00 of {@code from}
     */
    public ReadingTime opening() {
        return ReadingTime.endOf(from);
    }

    /**
     * The instant that closes the period, at which the current readings are due.
     *
     * @return 24:00 of {@code to}
     */
    public ReadingTime closing() {
        return ReadingTime.endOf(to);
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }

    @Override
    public String toString() {
        return firstDay() + " to " + to;
    }
}
