package org.gridmarketing.model.trace;

import org.gridmarketing.model.time.BillingPeriod;

/** Passes nodes on with the legal basis of some days. */
record DatedTrace(TraceRecorder recorder, BillingPeriod days) implements TraceSink {
    @Override
    public boolean isRecording() {
        return true;
    }

    @Override
    public void add(TraceNode node) {
        TraceStep step = node.step().during(days);
        recorder.add(new TraceNode(step, node.subject(), node.inputs(), node.result(), node.rounding()));
    }

    @Override
    public TraceSink during(BillingPeriod newDays) {
        return new DatedTrace(recorder, newDays);
    }
}
