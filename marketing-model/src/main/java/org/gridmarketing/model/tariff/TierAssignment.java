package org.gridmarketing.model.tariff;

/** To which tier cycle and bounds the energy of a period belongs (阶梯电量归属方式). */
public enum TierAssignment {
    /**
     * To those of the closing day, as a whole: a period that is read in January belongs to the new year. Known from practice; no
     * source was seen.
     */
    CLOSING_DAY,
    /** Each day's energy to those of its own day: a period is divided at the turn of a cycle and where bounds change. */
    EACH_DAY
}
