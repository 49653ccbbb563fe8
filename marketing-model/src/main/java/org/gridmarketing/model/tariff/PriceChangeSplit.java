package org.gridmarketing.model.tariff;

/**
 * How energy is divided where the price changes inside a billing period (期内调价电量分割方式).
 *
 * <p>Readings are asked of the registers whose energy is divided: the active total and the bands that the tariff prices, or all bands where
 * their sum is billed, a line is written for each, or energy is taken off between points. Reactive energy and demand are never divided.
 */
public enum PriceChangeSplit {
    /**
     * By readings taken at the change where every meter of the agreement, and of what is deducted from it, has them, else by days between
     * the nearest days before and after on which all were read; a bill names each change that was not read.
     */
    READING_ELSE_DAYS,
    /** By readings taken at the change; where one at which a line changes is missing, the bill is refused and names it. */
    READING,
    /** By days, whatever was read (按日分摊). */
    DAYS,
    /**
     * Not at all: what is read on the closing day is billed at the price of that day (按抄见电量执行新价). Known from practice; no
     * source was seen.
     */
    CLOSING_PRICE
}
