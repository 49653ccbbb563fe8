package org.gridmarketing.rules.engine;

import java.util.function.LongSupplier;

/** Where the time that rules take is read from; a run that is not timed reads nothing. */
record NanoSource(boolean isTimed, LongSupplier source) {
    static final NanoSource NONE = new NanoSource(false, () -> 0);

    long nanos() {
        return isTimed ? source.getAsLong() : 0;
    }
}
