package org.gridmarketing.model.tariff;

/** How the monthly power factor is found (功率因数查定方式). */
public enum PowerFactorLookup {
    /** cosφ by its formula, two decimals half up (水电财字〔1983〕215号). */
    BY_COSPHI,
    /** By the printed table of Wq ÷ Wp, four decimals half up; the row of 0.63 is printed up to 1.2490, beyond its edge. */
    BY_RATIO_TABLE
}
