package org.gridmarketing.model.tariff;

/**
 * Daily share of what is given by the month (日折算口径), such as a basic charge or an agreed loss: by how many days that of a whole
 * month is divided in a month in which supply or capacity changed.
 */
public enum DayShare {
    /**
     * As the edition of 供电营业规则 in force when the month ends says: a thirtieth until 2024-05-31, the calendar days of the month
     * from 2024-06-01.
     */
    BY_EDITION,
    /** A thirtieth of the month's charge for each day, never more than the whole (供电营业规则 1996, article 84). */
    THIRTIETH,
    /** The month's charge divided by the days of the month (供电营业规则 2024; article number not seen). */
    CALENDAR_DAYS
}
