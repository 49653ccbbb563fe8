package org.gridmarketing.model.tariff;

/** What is assessed together (力率考核范围). */
public enum PowerFactorScope {
    /** All points of a customer, except sub-points that are assessed on their own. */
    CUSTOMER,
    /**
     * Each main metering point with the points behind it, as bills of Guangxi show (one assessment for each of two incoming lines);
     * an agreement that several main points share keeps them together.
     */
    MAIN_POINT
}
