package org.gridmarketing.model.tariff;

/** What is done between the rows of a loss table (变损查表方式). */
public enum LossTableLookup {
    /** Only listed energies have a loss; any other is refused. */
    LISTED_ENERGY,
    /** Linear between two rows; beyond the table is refused. */
    LINEAR
}
