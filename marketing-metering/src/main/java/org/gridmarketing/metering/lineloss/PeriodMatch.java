package org.gridmarketing.metering.lineloss;

/**
 * Whose periods have to agree (抄表同期口径). Gateways are read at the end of the month and customers on their reading days, so that
 * energy of different days is compared and a rate swings without any loss.
 */
public enum PeriodMatch {
    /** Same period (同期线损): every energy has to be of the period itself, or the unit is refused. */
    SAME_PERIOD,
    /** As read (发行口径): the energies are taken as they were read, whatever their days. */
    AS_READ
}
