package org.gridmarketing.model.tariff;

/** What becomes of annual bounds where supply begins or ends inside the year (年内新装、销户的阶梯基数). */
public enum PartCycle {
    /** They stay as they are. */
    WHOLE_BOUNDS,
    /** A twelfth of them for each month in use; a month that was begun counts whole. */
    STARTED_MONTHS
}
