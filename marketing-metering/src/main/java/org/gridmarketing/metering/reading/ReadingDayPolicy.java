package org.gridmarketing.metering.reading;

/** What becomes of a reading day that the month does not have (抄表例日超过月末); no document that decides it was seen. */
public enum ReadingDayPolicy {
    /** The last day of the month: the 31st is read on 28 February. */
    LAST_DAY,
    /** It is told, and the segment is not planned. */
    REFUSE
}
