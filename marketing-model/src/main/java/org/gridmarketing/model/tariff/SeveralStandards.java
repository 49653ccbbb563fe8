package org.gridmarketing.model.tariff;

/** How agreements with different standards are assessed that belong to one assessment (不同力率标准的考核方式). */
public enum SeveralStandards {
    /** The agreements of each standard by the power factor of their own energy. */
    EACH_ON_ITS_ENERGY,
    /** One power factor of all energy, and for each standard the rate of its own table. */
    ONE_FACTOR_FOR_ALL
}
