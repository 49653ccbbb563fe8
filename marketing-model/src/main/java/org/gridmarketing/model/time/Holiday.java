package org.gridmarketing.model.time;

import java.time.Month;

/** Public holiday (法定节假日) of all citizens, by its name; which days it takes is told each year. */
public enum Holiday {
    /** New Year (元旦). */
    NEW_YEAR(Month.DECEMBER, Month.JANUARY),
    /** Spring Festival (春节). */
    SPRING_FESTIVAL(Month.JANUARY, Month.FEBRUARY),
    /** Tomb-Sweeping Day (清明节). */
    QINGMING(Month.MARCH, Month.APRIL),
    /** Labour Day (劳动节). */
    LABOUR_DAY(Month.APRIL, Month.MAY),
    /** Dragon Boat Festival (端午节). */
    DRAGON_BOAT(Month.MAY, Month.JUNE),
    /** Mid-Autumn Festival (中秋节). */
    MID_AUTUMN(Month.SEPTEMBER, Month.OCTOBER),
    /** National Day (国庆节). */
    NATIONAL_DAY(Month.SEPTEMBER, Month.OCTOBER);

    private final Month first;
    private final Month last;

    Holiday(Month first, Month last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Whether days off for it can lie in a month, by the calendars of both moon and sun.
     *
     * @param month the month
     * @return false where it never comes
     */
    public boolean canFallIn(Month month) {
        return month == first || month == last;
    }
}
