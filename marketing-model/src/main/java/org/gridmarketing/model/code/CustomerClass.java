package org.gridmarketing.model.code;

/**
 * 用户分类: how an account is grouped by supply voltage and trade. Local sub-codes exist below these classes and are not
 * part of the list.
 */
public enum CustomerClass implements Code {
    /** 考核 (assessment). */
    ASSESSMENT,
    /** 高压 (high voltage). */
    HIGH_VOLTAGE,
    /** 低压非居民 (low voltage, non-residential). */
    LOW_VOLTAGE_NON_RESIDENTIAL,
    /** 低压居民 (low voltage, residential). */
    LOW_VOLTAGE_RESIDENTIAL,
    /** 县间结算 (inter-county settlement). */
    INTER_COUNTY,
    /** 趸售 (wholesale). */
    WHOLESALE
}
