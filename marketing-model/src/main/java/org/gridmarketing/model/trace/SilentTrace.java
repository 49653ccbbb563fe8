package org.gridmarketing.model.trace;

/** Keeps nothing. */
enum SilentTrace implements TraceSink {
    INSTANCE;

    @Override
    public boolean isRecording() {
        return false;
    }

    @Override
    public void add(TraceNode node) {}
}
