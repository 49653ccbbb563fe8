package org.gridmarketing.metering.loss;

/**
 * What is done between the columns of a loss table by load ratio (负荷率查表方式). The code of a working billing system of 2019 adds 0.05
 * to the ratio and rounds to one decimal; that is the column above as it is written, and the nearest one if its 0.05 was meant to
 * be the rounding. Which of the two the tables were made for is not known.
 */
public enum LoadRatioLookup {
    /** The first column above the ratio (进位取列), and the last one for any ratio at it or beyond. */
    COLUMN_ABOVE,
    /** The nearest column, of two as near the higher (四舍五入取列); the first or last one beyond them. */
    NEAREST_COLUMN,
    /** Linear between two columns (线性插值); beyond the columns is refused. */
    LINEAR
}
