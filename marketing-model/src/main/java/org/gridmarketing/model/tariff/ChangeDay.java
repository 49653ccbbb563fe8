package org.gridmarketing.model.tariff;

/**
 * Day of a change (变更当日口径): whether equipment is charged on the day on which it is sealed or resumed. Article 84 of 供电营业规则
 * (1996) counts a day of less than 24 hours as a day, which can be read for both days; published problems leave the sealing day
 * out and count the day of resuming.
 */
public enum ChangeDay {
    /** The day is charged. */
    CHARGED,
    /** The day is not charged. */
    NOT_CHARGED
}
