package org.gridmarketing.model.code;

/**
 * 电量交换对象: with whom energy is exchanged at a gateway.
 */
public enum ExchangeParty implements Code {
    /** 发电企业 (generating company). */
    GENERATOR,
    /** 区域电网 (regional grid). */
    REGIONAL_GRID,
    /** 省级企业 (provincial company). */
    PROVINCIAL_COMPANY,
    /** 地市企业 (city company). */
    CITY_COMPANY,
    /** 趸售单位 (wholesale buyer). */
    WHOLESALE_BUYER
}
