package org.gridmarketing.model.tariff;

/**
 * Periods that are no whole month (非整月计费周期): what is charged where the reading days, not the account or its capacity, make
 * a period longer or shorter. A basic charge is for a month, and is divided by days only where supply or capacity changes.
 */
public enum OffMonthPeriod {
    /** As so many whole months as the period comes near to, within {@link BasicChargePolicy#readingDayTolerance()}; else refused. */
    BY_MONTH,
    /** By the days of the period. */
    BY_DAYS
}
