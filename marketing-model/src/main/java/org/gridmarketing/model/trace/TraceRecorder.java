package org.gridmarketing.model.trace;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Trace recorder (过程记录器): keeps every node of one calculation in the order of computing. Made by the caller for one
 * calculation; not for use by several threads.
 */
public final class TraceRecorder implements TraceSink {
    private final List<TraceNode> nodes = new ArrayList<>();

    /** An empty recorder. */
    public TraceRecorder() {}

    @Override
    public boolean isRecording() {
        return true;
    }

    @Override
    public void add(TraceNode node) {
        nodes.add(node);
    }

    @Override
    public TraceSink during(BillingPeriod days) {
        return new DatedTrace(this, days);
    }

    /**
     * What was kept so far.
     *
     * @return a copy in the order of computing
     */
    public List<TraceNode> nodes() {
        return List.copyOf(nodes);
    }
}
