package org.gridmarketing.metering.verification;

import org.gridmarketing.metering.MeteringNames;
import org.gridmarketing.model.code.Language;

/** Measured object (计量对象): what a metering installation measures, as DL/T 448 tells them apart. */
public enum MeasuredObject {
    /** Customer of a supply company (电力客户). */
    CUSTOMER,
    /** Generating unit (发电机). */
    GENERATOR,
    /** Energy that a power plant feeds into the grid (发电企业上网电量). */
    PLANT_FEED_IN,
    /** What a power plant uses itself (发电企业厂用电). */
    PLANT_OWN_USE,
    /** Exchange between grid operators (电网经营企业之间的电量交换点). */
    GRID_EXCHANGE,
    /** Supply by a provincial company to a company below it (省级电网经营企业与其供电企业的供电关口). */
    PROVINCE_GATEWAY,
    /** Exchange between supply companies (供电企业之间的电量交换点). */
    COMPANY_EXCHANGE,
    /** Assessment inside a company (考核有功电量平衡, 内部经济技术指标考核). */
    ASSESSMENT,
    /** Line that is assessed for the balance of active energy (考核有功电量平衡的送电线路). */
    BALANCE,
    /** Analysis inside a company (内部经济技术指标分析). */
    INTERNAL_ANALYSIS;

    /**
     * The object in words.
     *
     * @param language of the words
     * @return for example 电力客户
     */
    public String title(Language language) {
        return MeteringNames.of(this).in(language);
    }
}
