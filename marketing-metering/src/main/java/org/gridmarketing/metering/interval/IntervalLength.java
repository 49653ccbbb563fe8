package org.gridmarketing.metering.interval;

/** Interval length (曲线间隔): how long one value of a load profile counts; every length divides the half hour or is an hour. */
public enum IntervalLength {
    /** One minute (1分钟). */
    ONE_MINUTE(1),
    /** Five minutes (5分钟). */
    FIVE_MINUTES(5),
    /** A quarter of an hour (15分钟), 96 values a day. */
    QUARTER_HOUR(15),
    /** Half an hour (30分钟), 48 values a day. */
    HALF_HOUR(30),
    /** An hour (60分钟), 24 values a day. */
    HOUR(60);

    private static final int MINUTES_OF_A_DAY = 1440;

    private final int minutes;

    IntervalLength(int minutes) {
        this.minutes = minutes;
    }

    /**
     * The length.
     *
     * @return minutes, 1 to 60
     */
    public int minutes() {
        return minutes;
    }

    /**
     * How many intervals a day has.
     *
     * @return 24 to 1440
     */
    public int perDay() {
        return MINUTES_OF_A_DAY / minutes;
    }
}
