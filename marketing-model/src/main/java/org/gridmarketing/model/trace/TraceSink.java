package org.gridmarketing.model.trace;

import java.util.Optional;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Trace sink (过程记录): where a calculation tells how it came to its numbers. The code that computes a number is the code
 * that tells it; there is no second way that could drift.
 */
public sealed interface TraceSink permits SilentTrace, TraceRecorder, DatedTrace {
    /**
     * A sink that keeps nothing.
     *
     * @return the sink for bulk runs
     */
    static TraceSink none() {
        return SilentTrace.INSTANCE;
    }

    /**
     * Whether nodes are kept; calculations ask before they gather inputs.
     *
     * @return true for a recorder
     */
    boolean isRecording();

    /**
     * Keeps a node, or drops it.
     *
     * @param node the node
     */
    void add(TraceNode node);

    /**
     * A sink for what is computed about some days: every step keeps of its legal basis what is in force on one of them. Before, a step tells
     * the basis of every edition.
     *
     * @param days the days that are billed; they take the place of those given before
     * @return a sink that keeps its nodes where this one does
     */
    TraceSink during(BillingPeriod days);

    /**
     * Keeps an exact number.
     *
     * @param step what was done
     * @param subject what the number belongs to
     * @param inputs what went in
     * @param result what came out: a quantity or a text
     */
    default void exact(TraceStep step, ObjectRef subject, Args inputs, Object result) {
        add(new TraceNode(step, subject, inputs, Args.argOf(result), Optional.empty()));
    }

    /**
     * Keeps a rounded number.
     *
     * @param step what was done
     * @param subject what the number belongs to
     * @param inputs what went in
     * @param result what came out
     * @param rounding how it was rounded
     */
    default void rounded(TraceStep step, ObjectRef subject, Args inputs, Object result, Rounding rounding) {
        add(new TraceNode(step, subject, inputs, Args.argOf(result), Optional.of(rounding)));
    }
}
