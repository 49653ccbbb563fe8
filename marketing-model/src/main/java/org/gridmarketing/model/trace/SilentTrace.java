package org.gridmarketing.model.trace;

import org.gridmarketing.model.time.BillingPeriod;

/** Keeps nothing. */
enum SilentTrace implements TraceSink {
    INSTANCE;

    @Override
    public boolean isRecording() {
        return false;
    }

    @Override
    public void add(TraceNode node) {}

    @Override
    public TraceSink during(BillingPeriod days) {
        return this;
    }
}
