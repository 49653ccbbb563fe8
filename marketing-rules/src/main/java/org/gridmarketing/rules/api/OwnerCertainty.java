package org.gridmarketing.rules.api;

/** How sure it is which owner the printed list names for a check (业务分工对应的可靠程度). */
public enum OwnerCertainty {
    /** Labels and rows stand in the same order (一一对应). */
    EXACT,
    /** The block prints two runs of labels, which fit when taken in order (按顺序对应). */
    ORDERED,
    /** Only the number of labels of the block fits (按块对应). */
    BLOCK,
    /** The order inside the block was inferred from the meaning (存疑). */
    AMBIGUOUS
}
