package org.gridmarketing.metering.reading;

/** Cause of a reading error (抄表差错原因): the ways in which the trade's risk handbook says that readings go wrong. */
public enum ReadingErrorCause {
    /** Estimated instead of read (估抄). */
    ESTIMATED,
    /** Left out (漏抄). */
    LEFT_OUT,
    /** Another meter's (串抄). */
    OTHER_METER,
    /** Misread (错抄). */
    MISREAD,
    /** Anything else. */
    OTHER
}
