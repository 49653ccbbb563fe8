package org.gridmarketing.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * Reading time (抄表时刻): the instant at which registers were read, in the utility's local time.
 *
 * <p>A date alone means 24:00 of that day, as archives hold it; it is written as a date again.
 *
 * @param instant the instant (时刻); midnight belongs to the day that ends with it
 */
public record ReadingTime(LocalDateTime instant) implements Comparable<ReadingTime> {
    /**
     * The end of a day.
     *
     * @param day the day
     * @return 24:00 of {@code day}
     */
    public static ReadingTime endOf(LocalDate day) {
        return new ReadingTime(day.plusDays(1).atStartOfDay());
    }

    /**
     * From text.
     *
     * @param text a date such as {@code 2026-01-31}, or a date and time such as {@code 2026-01-31T08:15:00}
     * @return the instant
     * @throws DateTimeParseException if it is neither
     */
    @JsonCreator
    public static ReadingTime parse(String text) {
        return text.indexOf('T') < 0 ? endOf(LocalDate.parse(text)) : new ReadingTime(LocalDateTime.parse(text));
    }

    /**
     * The day that this instant closes or lies in.
     *
     * @return for 24:00 of a day, that day
     */
    public LocalDate day() {
        return isEndOfDay() ? instant.toLocalDate().minusDays(1) : instant.toLocalDate();
    }

    /**
     * Whether this is 24:00 of a day.
     *
     * @return true for midnight
     */
    public boolean isEndOfDay() {
        return instant.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    @Override
    public int compareTo(ReadingTime other) {
        return instant.compareTo(other.instant);
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return a date for 24:00 of a day, else date and time
     */
    @Override
    @JsonValue
    public String toString() {
        return isEndOfDay() ? day().toString() : instant.toString();
    }
}
