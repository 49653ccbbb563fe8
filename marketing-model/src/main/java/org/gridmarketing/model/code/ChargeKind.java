package org.gridmarketing.model.code;

/** Kind of charge (电费项目类别) on a bill line. */
public enum ChargeKind implements Code {
    /** Energy at a catalogue price (目录电度电费). */
    CATALOGUE_ENERGY,
    /** Energy bought by the utility for the customer (代理购电电费). */
    AGENCY_PURCHASE,
    /** Purchase and line loss together, the part of a published band price that floats (代理购电及上网环节线损电费). */
    PURCHASE_AND_LINE_LOSS,
    /** Energy bought on the market (市场化购电电费). */
    MARKET_PURCHASE,
    /** Green electricity premium or deviation (绿电电费). */
    GREEN_ENERGY,
    /** Line loss of the feed-in grid (上网环节线损费用). */
    LINE_LOSS,
    /** Transmission and distribution (输配电费). */
    TRANSMISSION,
    /** System operation (系统运行费). */
    SYSTEM_OPERATION,
    /** Surcharge of a higher tier (阶梯加价电费). */
    TIER_SURCHARGE,
    /** Free energy of a poor household, given back (免费电量). */
    FREE_ENERGY,
    /** What is missing to a minimum charge (最低电费补足). */
    MINIMUM_CHARGE,
    /** Refund or other stated charge (退补及其他给定费用). */
    STATED_CHARGE,
    /** Energy fed into the grid (上网电费). */
    FEED_IN,
    /** Subsidy on generated energy (发电补贴). */
    GENERATION_SUBSIDY,
    /** Basic charge by capacity (容量电费). */
    CAPACITY_CHARGE,
    /** Basic charge by demand (需量电费). */
    DEMAND_CHARGE,
    /** Power-factor adjustment (功率因数调整电费). */
    POWER_FACTOR_ADJUSTMENT,
    /** Government fund or levy (政府性基金及附加). */
    FUND
}
