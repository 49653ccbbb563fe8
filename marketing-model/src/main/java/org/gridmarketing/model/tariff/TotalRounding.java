package org.gridmarketing.model.tariff;

/** Where a bill is rounded (电费取整环节); later stages work on rounded lines, so that a printed bill can be checked by hand, unless chosen otherwise. */
public enum TotalRounding {
    /** Each line, or the sum of a component where it says so; the total is the sum of the printed lines. */
    SUM_OF_LINES,
    /**
     * The total alone: lines, and what is computed from them, stay exact until then; they are shown in fen, and the line with the
     * largest amount takes what is left over, of several of them the first.
     */
    TOTAL_LARGEST_LINE,
    /** The total alone, as before; the last line takes what is left over. */
    TOTAL_LAST_LINE
}
