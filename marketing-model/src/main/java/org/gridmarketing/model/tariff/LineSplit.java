package org.gridmarketing.model.tariff;

/** How a component with one price is put on lines (分行方式). */
public enum LineSplit {
    /** One line on the total energy, rounded once. */
    ONE_LINE,
    /** A line for each band, each rounded. */
    PER_BAND
}
