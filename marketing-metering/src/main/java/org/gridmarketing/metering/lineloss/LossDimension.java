package org.gridmarketing.metering.lineloss;

/**
 * Dimension of line-loss management (线损管理口径). The utility breaks its monthly targets down by voltage, line and station area
 * (分压、分线、分台区); areas are the fourth of the trade's four (四分).
 */
public enum LossDimension {
    /** By area (分区). */
    AREA,
    /** By voltage (分压). */
    VOLTAGE,
    /** By line (分线). */
    LINE,
    /** By station area (分台区). */
    STATION_AREA
}
