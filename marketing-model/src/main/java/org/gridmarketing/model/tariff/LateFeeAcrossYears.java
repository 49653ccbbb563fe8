package org.gridmarketing.model.tariff;

/**
 * Late-payment penalty across the year (跨年度欠费违约金口径): how days are charged that lie in a later year than the one in which a bill of
 * anybody but a resident fell overdue. Published solutions of one problem differ; 供电营业规则 (1996) article 98 allows both.
 */
public enum LateFeeAcrossYears {
    /** The days of the first year at the rate of the current year, those of later years at the rate across years (分年度计收). */
    EACH_YEAR_AT_ITS_RATE,
    /** All days at the rate across years, once what is overdue is paid in a later year (全期按跨年度计收). */
    WHOLE_TIME_ACROSS
}
