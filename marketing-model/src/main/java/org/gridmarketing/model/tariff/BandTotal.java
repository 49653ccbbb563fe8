package org.gridmarketing.model.tariff;

/** Which energy is billed where a total register and band registers are read (分时电量口径). */
public enum BandTotal {
    /** The total register; flat is what the other bands leave of it (平 = 总 − 尖 − 峰 − 谷). */
    FLAT_IS_REMAINDER,
    /** The sum of the band registers (尖 + 峰 + 平 + 谷), as bills of Guangxi to 2025 print it. */
    SUM_OF_BANDS
}
