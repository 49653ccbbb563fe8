package org.gridmarketing.metering.adjustment;

/**
 * Measuring element (计量元件): the voltage and the current that it multiplies.
 *
 * @param voltage what its voltage circuit is connected to
 * @param current what flows through its current circuit
 */
public record MeterElement(Phasor voltage, Phasor current) {}
