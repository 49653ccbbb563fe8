package org.gridmarketing.model.code;

/**
 * 计量点性质: whether money is settled on a point or the company only watches itself with it.
 */
public enum MeteringPointNature implements Code {
    /** 结算 (settlement). */
    SETTLEMENT,
    /** 考核 (assessment). */
    ASSESSMENT
}
