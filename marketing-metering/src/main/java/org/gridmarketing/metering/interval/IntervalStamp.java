package org.gridmarketing.metering.interval;

/**
 * Interval stamp (时标): which end of an interval its time names. Systems differ, and taken wrongly every value moves by one interval,
 * the last of a month into the next one.
 */
public enum IntervalStamp {
    /** The beginning: 00:00 names the first interval of a day. */
    START,
    /** The end: 00:00 names the last interval of the day before, as 24:00 would. */
    END
}
