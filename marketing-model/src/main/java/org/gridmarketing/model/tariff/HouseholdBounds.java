package org.gridmarketing.model.tariff;

/** Which bounds a large household moves (一户多人口调整方式); it differs by province. */
public enum HouseholdBounds {
    /** Every bound moves by the same energy, as in Jiangsu and Zhejiang. */
    ALL_BOUNDS,
    /** Only the bound of tier one moves, as in Guangdong. */
    FIRST_BOUND
}
