package org.gridmarketing.model.tariff;

/**
 * At which price free energy is given back where the price of tier one changes inside a billing period (期内调价免费电量口径). No source was
 * seen for either reading.
 */
public enum FreeEnergySplit {
    /** Shared among the prices as the energy of the period is (按各段电量分摊). */
    AS_ENERGY,
    /** All of it at the price of the closing day (按期末电价). */
    CLOSING_PRICE
}
