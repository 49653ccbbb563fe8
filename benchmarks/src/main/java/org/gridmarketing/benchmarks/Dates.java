package org.gridmarketing.benchmarks;

import java.time.LocalDate;

/** What the checks written by hand think of dates. */
final class Dates {
    static final LocalDate EARLIEST = LocalDate.of(1975, 1, 1);
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);

    private Dates() {}

    static boolean areSane(LocalDate day, LocalDate asOf) {
        return day.getYear() != 1900
                && !day.equals(SPREADSHEET_ZERO)
                && !day.equals(LocalDate.EPOCH)
                && !day.isAfter(asOf);
    }
}
