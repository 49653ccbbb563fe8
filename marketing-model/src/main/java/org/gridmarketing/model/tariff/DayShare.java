package org.gridmarketing.model.tariff;

/**
 * Daily share of a monthly basic charge (基本电费日折算口径): by how many days the charge of a whole month is divided in a month in
 * which supply or capacity changed.
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
