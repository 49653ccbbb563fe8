package org.gridmarketing.model.code;

/**
 * 定价策略: whether the price has a basic charge besides the energy charge.
 */
public enum PricingStructure implements Code {
    /** 两部制 (two-part). */
    TWO_PART,
    /** 单一制 (single-part). */
    SINGLE_PART
}
