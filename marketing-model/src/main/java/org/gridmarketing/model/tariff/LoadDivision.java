package org.gridmarketing.model.tariff;

/** How energy that was metered for several transformers together is divided among them (多台变压器电量划分方式). */
public enum LoadDivision {
    /** By rated capacity: the practice where the transformers have no meters of their own. */
    BY_CAPACITY,
    /**
     * By rated capacity × energised hours, so that a transformer that ran for half of the period takes half of its part. A
     * physical reading for periods in which not all ran throughout; no document was seen.
     */
    BY_CAPACITY_AND_TIME
}
