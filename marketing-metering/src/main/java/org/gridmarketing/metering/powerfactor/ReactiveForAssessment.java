package org.gridmarketing.metering.powerfactor;

import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Assessed reactive energy (考核无功电量): what enters the power factor where reactive energy can flow both ways. */
public final class ReactiveForAssessment {
    private ReactiveForAssessment() {}

    /**
     * Forward and reverse reactive energy, each without its sign, together: reactive energy sent to the grid does not make
     * up for reactive energy taken from it (水电财字〔1983〕215号).
     *
     * @param forward taken from the grid (实用无功), kvarh
     * @param reverse sent to the grid (倒送无功), kvarh; zero where there is no such register
     * @return |forward| + |reverse|
     */
    public static ReactiveEnergy absoluteSum(ReactiveEnergy forward, ReactiveEnergy reverse) {
        return forward.absolute().plus(reverse.absolute());
    }

    /**
     * The same, told.
     *
     * @param forward taken from the grid, kvarh
     * @param reverse sent to the grid, kvarh
     * @param subject what is assessed
     * @param sink told the step
     * @return |forward| + |reverse|
     */
    public static ReactiveEnergy absoluteSum(
            ReactiveEnergy forward, ReactiveEnergy reverse, ObjectRef subject, TraceSink sink) {
        ReactiveEnergy sum = absoluteSum(forward, reverse);
        if (sink.isRecording()) {
            Args args = Args.of("Wq+", forward).and("Wq−", reverse);
            sink.exact(MeteringSteps.REACTIVE_ABSOLUTE_SUM, subject, args, sum);
        }
        return sum;
    }
}
