package org.gridmarketing.rules.engine;

import java.util.Map;
import java.util.TreeMap;

/** Counts by unit; archives come unit by unit, so that the same unit many times in a row is looked up once. */
final class UnitCounts {
    private final Map<String, Long> settled = new TreeMap<>();
    private String last = "";
    private long inRow;

    void add(String unit, long more) {
        if (!unit.equals(last)) {
            settle();
            last = unit;
        }
        inRow += more;
    }

    private void settle() {
        if (inRow > 0) {
            settled.merge(last, inRow, Long::sum);
            inRow = 0;
        }
    }

    /** What was counted so far, in the order of the units. */
    Map<String, Long> byUnit() {
        settle();
        return settled;
    }
}
