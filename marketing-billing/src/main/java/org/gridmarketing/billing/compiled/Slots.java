package org.gridmarketing.billing.compiled;

import org.gridmarketing.model.code.TouBand;

/** Where the computed numbers of a bill stand in its row. */
final class Slots {
    static final int TOTAL = 0;
    private static final int BANDS = 1;
    static final int FORWARD = 6;
    static final int REVERSE = 7;
    /** What the register of the remainder band counted itself, or the total register where the bands are summed up. */
    static final int CHECKED = 8;

    static final int BASIC_QUANTITY = 9;
    /** The hundredths of cosφ. */
    static final int POWER_FACTOR = 10;
    /** The fen that the power factor adjusts. */
    static final int BASE_FEN = 11;

    static final int TOTAL_FEN = 12;
    static final int FIRST_FREE = 13;

    private Slots() {}

    static int of(TouBand band) {
        return BANDS + band.ordinal();
    }
}
