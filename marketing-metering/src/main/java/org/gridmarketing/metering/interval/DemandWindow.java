package org.gridmarketing.metering.interval;

/**
 * Demand window (需量周期与滑差): over how many minutes a demand is averaged, and by how many the window moves on.
 *
 * @param minutes the length of the window, a divisor of 60; 15 in the trade
 * @param slide by how much it moves on, a divisor of {@code minutes}; equal to it for fixed windows
 */
public record DemandWindow(int minutes, int slide) {
    /** Fixed windows of a quarter of an hour (15分钟区间需量). */
    public static final DemandWindow QUARTER_HOUR = fixed(15);

    private static final int HOUR = 60;

    /**
     * Checks the lengths.
     *
     * @param minutes the length of the window
     * @param slide by how much it moves on
     * @throws IllegalArgumentException if {@code minutes} does not divide 60 or {@code slide} does not divide {@code minutes}
     */
    public DemandWindow {
        if (minutes < 1 || HOUR % minutes != 0 || slide < 1 || minutes % slide != 0) {
            throw new IllegalArgumentException("minutes must divide 60 and slide minutes: " + minutes + ", " + slide);
        }
    }

    /**
     * Windows that follow one another (区间式).
     *
     * @param minutes the length of the window
     * @return the window
     */
    public static DemandWindow fixed(int minutes) {
        return new DemandWindow(minutes, minutes);
    }

    /**
     * Windows that overlap (滑差式).
     *
     * @param minutes the length of the window
     * @param slide by how much it moves on, such as 1, 3 or 5 minutes
     * @return the window
     */
    public static DemandWindow sliding(int minutes, int slide) {
        return new DemandWindow(minutes, slide);
    }

    int perHour() {
        return HOUR / minutes;
    }
}
