package org.gridmarketing.benchmarks;

import java.util.List;

/** The checks of records as a chain of ifs, as one would write them down. */
final class RecordsByHand {
    private RecordsByHand() {}

    /** How many violations there are in all. */
    static int count(List<MeterRecord> records) {
        int found = 0;
        for (MeterRecord each : records) {
            found += Integer.bitCount(violated(each));
        }
        return found;
    }

    /** A bit for each violated check, by its place in {@link RecordCheck}. */
    static int violated(MeterRecord each) {
        int violated = 0;
        if (!each.isMeterNoOfTenDigits()) {
            violated |= 1;
        }
        if (!each.isCustomerNamed()) {
            violated |= 1 << 1;
        }
        if (!each.isMultiplied()) {
            violated |= 1 << 2;
        }
        if (!each.isPreviousNotNegative()) {
            violated |= 1 << 3;
        }
        if (!each.isCurrentInDigits()) {
            violated |= 1 << 4;
        }
        if (!each.isLater()) {
            violated |= 1 << 5;
        }
        if (!each.isBandsSummedUp()) {
            violated |= 1 << 6;
        }
        if (!each.isNotBackward()) {
            violated |= 1 << 7;
        }
        if (!each.isWithoutSpike()) {
            violated |= 1 << 8;
        }
        if (!each.isWithoutSlump()) {
            violated |= 1 << 9;
        }
        if (!each.isDemandWithinCapacity()) {
            violated |= 1 << 10;
        }
        if (!each.isEnergyWithinCapacity()) {
            violated |= 1 << 11;
        }
        return violated;
    }
}
