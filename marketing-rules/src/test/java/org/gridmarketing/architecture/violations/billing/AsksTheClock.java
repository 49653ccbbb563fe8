package org.gridmarketing.architecture.violations.billing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Takes the day from the machine. */
public final class AsksTheClock {
    private AsksTheClock() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Supplier<Instant> reference() {
        return Instant::now;
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static Instant instant(Clock clock) {
        return clock.instant();
    }
}
