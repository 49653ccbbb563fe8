package org.gridmarketing.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * Clock interval (时段): hours of one calendar day between half hours, {@code [from, to)}.
 *
 * <p>An interval that ends before it begins crosses midnight: 22:00-05:00 holds the first five and the last two hours of each
 * day it applies to.
 *
 * @param from the first instant (起始时刻), on a half hour
 * @param to the end (终止时刻), on a half hour and not part of it; midnight means 24:00
 */
public record ClockInterval(LocalTime from, LocalTime to) {
    private static final long HALF_HOUR_NANOS = 1_800_000_000_000L;

    /**
     * Checks the boundaries.
     *
     * @param from the first instant, on a half hour
     * @param to the end, on a half hour and not part of it; midnight means 24:00
     * @throws IllegalArgumentException if a boundary is not on a half hour, or if the interval is empty
     */
    public ClockInterval {
        if (!isHalfHour(from) || !isHalfHour(to)) {
            throw new IllegalArgumentException("boundaries must be on half hours: " + from + "-" + to);
        }
        if (from.equals(to) && !from.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("from and to must differ: " + from);
        }
    }

    private static boolean isHalfHour(LocalTime time) {
        return time.toNanoOfDay() % HALF_HOUR_NANOS == 0;
    }

    /**
     * From text.
     *
     * @param text such as {@code 17:00-19:30} or {@code 22:00-24:00}
     * @return the interval
     * @throws IllegalArgumentException if it has another form or bad boundaries
     */
    @JsonCreator
    public static ClockInterval parse(String text) {
        String[] parts = text.split("-", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("expected an interval such as 17:00-19:30: " + text);
        }
        try {
            LocalTime end = parts[1].equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(parts[1]);
            return new ClockInterval(LocalTime.parse(parts[0]), end);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected an interval such as 17:00-19:30: " + text, e);
        }
    }

    /**
     * Whether a time of day lies in the interval.
     *
     * @param time the time
     * @return true from the first instant until just before the end
     */
    public boolean contains(LocalTime time) {
        boolean afterStart = !time.isBefore(from);
        boolean beforeEnd = to.equals(LocalTime.MIDNIGHT) || time.isBefore(to);
        return crossesMidnight() ? afterStart || beforeEnd : afterStart && beforeEnd;
    }

    /**
     * Whether it ends before it begins.
     *
     * @return true for 22:00-05:00, false for 22:00-24:00
     */
    public boolean crossesMidnight() {
        return !to.equals(LocalTime.MIDNIGHT) && to.isBefore(from);
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return such as {@code 17:00-19:30}; an end at midnight is written 24:00
     */
    @Override
    @JsonValue
    public String toString() {
        return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : to.toString());
    }
}
