package org.gridmarketing.model.time;

/** Public holiday (法定节假日) of all citizens, by its name; which days it takes is told each year. */
public enum Holiday {
    /** New Year (元旦). */
    NEW_YEAR,
    /** Spring Festival (春节). */
    SPRING_FESTIVAL,
    /** Tomb-Sweeping Day (清明节). */
    QINGMING,
    /** Labour Day (劳动节). */
    LABOUR_DAY,
    /** Dragon Boat Festival (端午节). */
    DRAGON_BOAT,
    /** Mid-Autumn Festival (中秋节). */
    MID_AUTUMN,
    /** National Day (国庆节). */
    NATIONAL_DAY
}
