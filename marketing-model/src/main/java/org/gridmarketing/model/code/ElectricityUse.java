package org.gridmarketing.model.code;

/**
 * 用电类别: what the electricity is used for, the category that selects the price list. Each value belongs to one family,
 * and the predicates ask for the family.
 */
public enum ElectricityUse implements Code {
    /** 考核 (assessment). */
    ASSESSMENT(Family.ASSESSMENT),
    /**
     * 关口 (gateway). The printed checks speak of it, but no national list has a code for it: a base that has one says so in
     * a code profile of its own.
     */
    GATEWAY(Family.GATEWAY),
    /** 大工业 (large industry). */
    LARGE_INDUSTRY(Family.LARGE_INDUSTRY),
    /** 中小化肥 (small and medium fertiliser works). */
    LARGE_INDUSTRY_FERTILISER(Family.LARGE_INDUSTRY),
    /** 大工业其它优待 (large industry, other preference). */
    LARGE_INDUSTRY_PREFERENTIAL(Family.LARGE_INDUSTRY),
    /** 居民生活 (residential). */
    RESIDENTIAL(Family.RESIDENTIAL),
    /** 乡村居民 (rural residential). */
    RURAL_RESIDENTIAL(Family.RESIDENTIAL),
    /** 城镇居民 (urban residential). */
    URBAN_RESIDENTIAL(Family.RESIDENTIAL),
    /** 中小学教学 (school teaching). */
    SCHOOL_TEACHING(Family.RESIDENTIAL),
    /** 居民增值税用户 (residential with VAT invoice). */
    RESIDENTIAL_VAT(Family.RESIDENTIAL),
    /** 农业生产 (agriculture). */
    AGRICULTURE(Family.AGRICULTURE),
    /** 农业排灌 (irrigation). */
    IRRIGATION(Family.AGRICULTURE),
    /** 贫困县农业排灌 (irrigation in poor counties). */
    POOR_COUNTY_IRRIGATION(Family.AGRICULTURE),
    /** 一般工商业 (general industry and commerce). */
    GENERAL_COMMERCE(Family.GENERAL_COMMERCE),
    /** 非居民照明 (non-residential lighting). */
    NON_RESIDENTIAL_LIGHTING(Family.GENERAL_COMMERCE),
    /** 非工业 (non-industrial). */
    NON_INDUSTRIAL(Family.GENERAL_COMMERCE),
    /** 普通工业 (ordinary industry). */
    ORDINARY_INDUSTRY(Family.GENERAL_COMMERCE),
    /** 普通工业中小化肥 (ordinary industry, small and medium fertiliser works). */
    ORDINARY_INDUSTRY_FERTILISER(Family.GENERAL_COMMERCE),
    /** 商业 (commerce). */
    COMMERCE(Family.GENERAL_COMMERCE),
    /** 趸售 (wholesale). */
    WHOLESALE(Family.WHOLESALE),
    /** 趸售大工业 (wholesale, large industry). */
    WHOLESALE_LARGE_INDUSTRY(Family.WHOLESALE),
    /** 趸售普工/非普工业 (wholesale, ordinary and non-industrial). */
    WHOLESALE_ORDINARY_INDUSTRY(Family.WHOLESALE),
    /** 趸售非居民 (wholesale, non-residential). */
    WHOLESALE_NON_RESIDENTIAL(Family.WHOLESALE),
    /** 趸售居民 (wholesale, residential). */
    WHOLESALE_RESIDENTIAL(Family.WHOLESALE),
    /** 趸售农业 (wholesale, agriculture). */
    WHOLESALE_AGRICULTURE(Family.WHOLESALE),
    /** 趸售商业 (wholesale, commerce). */
    WHOLESALE_COMMERCE(Family.WHOLESALE),
    /** 分布式能源 (distributed energy). */
    DISTRIBUTED_ENERGY(Family.DISTRIBUTED_ENERGY),
    /** 光伏 (photovoltaic). */
    PHOTOVOLTAIC(Family.DISTRIBUTED_ENERGY),
    /** 天然气三联供 (gas-fired trigeneration). */
    GAS_TRIGENERATION(Family.DISTRIBUTED_ENERGY),
    /** 生物质 (biomass). */
    BIOMASS(Family.DISTRIBUTED_ENERGY),
    /** 风力 (wind). */
    WIND(Family.DISTRIBUTED_ENERGY),
    /** 地热 (geothermal). */
    GEOTHERMAL(Family.DISTRIBUTED_ENERGY),
    /** 海洋能 (ocean energy). */
    OCEAN_ENERGY(Family.DISTRIBUTED_ENERGY),
    /** 资源综合利用 (resource recovery). */
    RESOURCE_RECOVERY(Family.DISTRIBUTED_ENERGY),
    /** 光伏补贴 (photovoltaic subsidy). */
    PHOTOVOLTAIC_SUBSIDY(Family.DISTRIBUTED_ENERGY),
    /** 其它 (other). */
    OTHER(Family.OTHER),
    /** 大用户直购电 (direct purchase by large users). */
    DIRECT_PURCHASE(Family.SPECIAL),
    /** 抽水蓄能 (pumped storage). */
    PUMPED_STORAGE(Family.SPECIAL),
    /** 售邻省 (sale to a neighbouring province). */
    SALE_TO_NEIGHBOUR_PROVINCE(Family.SPECIAL),
    /** 其他 (other, unspecified). */
    OTHER_UNSPECIFIED(Family.OTHER);

    private enum Family {
        ASSESSMENT,
        GATEWAY,
        LARGE_INDUSTRY,
        RESIDENTIAL,
        AGRICULTURE,
        GENERAL_COMMERCE,
        WHOLESALE,
        DISTRIBUTED_ENERGY,
        SPECIAL,
        OTHER
    }

    private final Family family;

    ElectricityUse(Family family) {
        this.family = family;
    }

    /**
     * Tells whether this is the internal assessment category, which customer statistics leave out.
     *
     * @return true for the assessment family
     */
    public boolean isAssessment() {
        return family == Family.ASSESSMENT;
    }

    /**
     * Tells whether this is the category of gateways, at which energy changes hands between units of the company.
     *
     * @return true for the gateway family
     */
    public boolean isGateway() {
        return family == Family.GATEWAY;
    }

    /**
     * Tells whether this is retail large industry; wholesale to large industry is wholesale, not this.
     *
     * @return true for the large industry family
     */
    public boolean isLargeIndustry() {
        return family == Family.LARGE_INDUSTRY;
    }

    /**
     * Tells whether this is retail residential use, school teaching included because it shares the residential price.
     *
     * @return true for the residential family
     */
    public boolean isResidential() {
        return family == Family.RESIDENTIAL;
    }

    /**
     * Tells whether this is retail agricultural use.
     *
     * @return true for the agriculture family
     */
    public boolean isAgricultural() {
        return family == Family.AGRICULTURE;
    }

    /**
     * Tells whether this is retail general industry and commerce.
     *
     * @return true for the general commerce family
     */
    public boolean isGeneralCommerce() {
        return family == Family.GENERAL_COMMERCE;
    }

    /**
     * Tells whether this is any kind of wholesale.
     *
     * @return true for the wholesale family
     */
    public boolean isWholesale() {
        return family == Family.WHOLESALE;
    }

    /**
     * Tells whether this is distributed generation.
     *
     * @return true for the distributed energy family
     */
    public boolean isDistributedEnergy() {
        return family == Family.DISTRIBUTED_ENERGY;
    }

    /**
     * Tells whether this says only "other"; direct purchase, pumped storage and the like are real categories.
     *
     * @return true for a category that says only "other"
     */
    public boolean isOther() {
        return family == Family.OTHER;
    }
}
