package org.gridmarketing.model.code;

/**
 * 主用途类型: what a metering point is mainly for. What counts as a gateway is stated here once; a check that needs
 * another set passes its own.
 */
public enum MeteringPointPurpose implements Code {
    /** 售电侧结算 (retail settlement). */
    RETAIL_SETTLEMENT(Role.SETTLEMENT),
    /** 台区供电考核 (station-area assessment). */
    STATION_AREA_ASSESSMENT(Role.ASSESSMENT),
    /** 线路供电考核 (line assessment). */
    LINE_ASSESSMENT(Role.ASSESSMENT),
    /** 指标分析 (indicator analysis). */
    INDICATOR_ANALYSIS(Role.ANALYSIS),
    /** 趸售供电关口 (wholesale gateway). */
    WHOLESALE_GATEWAY(Role.GATEWAY),
    /** 地市供电关口 (city gateway). */
    CITY_GATEWAY(Role.GATEWAY),
    /** 省级供电关口 (province gateway). */
    PROVINCE_GATEWAY(Role.GATEWAY),
    /** 跨省输电关口 (inter-province gateway). */
    INTER_PROVINCE_GATEWAY(Role.GATEWAY),
    /** 跨区输电关口 (inter-region gateway). */
    INTER_REGION_GATEWAY(Role.GATEWAY),
    /** 跨国输电关口 (cross-border gateway). */
    CROSS_BORDER_GATEWAY(Role.GATEWAY),
    /** 发电上网关口 (generation feed-in gateway). */
    GENERATION_FEED_IN_GATEWAY(Role.GENERATION),
    /** 发电关口 (generation gateway). */
    GENERATION_GATEWAY(Role.GENERATION),
    /** 上网关口 (feed-in gateway). */
    FEED_IN_GATEWAY(Role.GENERATION),
    /** 上网考核关口 (feed-in assessment gateway). */
    FEED_IN_ASSESSMENT_GATEWAY(Role.ASSESSMENT_GATEWAY);

    private enum Role {
        SETTLEMENT,
        ASSESSMENT,
        ANALYSIS,
        GATEWAY,
        GENERATION,
        ASSESSMENT_GATEWAY
    }

    private final Role role;

    MeteringPointPurpose(Role role) {
        this.role = role;
    }

    /**
     * Tells whether energy changes hands between companies, or between a generator and the grid, at this point.
     *
     * @return true for every purpose named a gateway
     */
    public boolean isGateway() {
        return role == Role.GATEWAY || role == Role.GENERATION || role == Role.ASSESSMENT_GATEWAY;
    }

    /**
     * Tells whether the company only watches itself with this point.
     *
     * @return true for station-area, line and feed-in assessment
     */
    public boolean isAssessment() {
        return role == Role.ASSESSMENT || role == Role.ASSESSMENT_GATEWAY;
    }

    /**
     * Tells whether the point lies between provinces, regions or countries.
     *
     * @return true for the three transmission gateways
     */
    public boolean isTransmission() {
        return this == INTER_PROVINCE_GATEWAY || this == INTER_REGION_GATEWAY || this == CROSS_BORDER_GATEWAY;
    }

    /**
     * Tells whether the point measures a generator.
     *
     * @return true for generation and feed-in gateways
     */
    public boolean isGeneration() {
        return role == Role.GENERATION || role == Role.ASSESSMENT_GATEWAY;
    }
}
