package org.gridmarketing.model.time;

/** Kind of day (日类型), as time-of-use schemes tell days apart. */
public enum DayKind {
    /** Monday to Friday, and weekend days on which work is made up for a holiday (工作日). */
    WORKDAY,
    /** Saturday or Sunday (周末). */
    WEEKEND,
    /** A day of a public holiday (法定节假日). */
    HOLIDAY
}
