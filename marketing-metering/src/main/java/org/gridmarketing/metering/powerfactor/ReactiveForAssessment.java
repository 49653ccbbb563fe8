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

    /**
     * The same where the forward register of a meter without a ratchet (非止逆表) ran back by what was sent: its reading is the net
     * amount Q+ − Q−, so that |Q+| + |Q−| = net + 2 × |Q−|.
     *
     * @param net what the forward register counted, kvarh; may be negative
     * @param reverse sent to the grid, as found by another register, kvarh
     * @param subject what is assessed
     * @param sink told the step
     * @return |net + |reverse|| + |reverse|
     */
    public static ReactiveEnergy withoutRatchet(
            ReactiveEnergy net, ReactiveEnergy reverse, ObjectRef subject, TraceSink sink) {
        return absoluteSum(net.plus(reverse.absolute()), reverse, subject, sink);
    }

    /**
     * Assessed reactive energy of a meter with registers for the four quadrants.
     *
     * @param quadrants what they counted
     * @param combination which of them count
     * @param subject what is assessed
     * @param sink told the step
     * @return the sum without signs
     */
    public static ReactiveEnergy ofQuadrants(
            QuadrantEnergies quadrants, QuadrantCombination combination, ObjectRef subject, TraceSink sink) {
        ReactiveEnergy sum = quadrants.assessed(combination);
        if (sink.isRecording()) {
            Args args = Args.of("Q1", quadrants.q1()).and("Q4", quadrants.q4());
            boolean all = combination == QuadrantCombination.ALL_QUADRANTS;
            args = all ? args.and("Q2", quadrants.q2()).and("Q3", quadrants.q3()) : args;
            sink.exact(
                    all ? MeteringSteps.REACTIVE_ALL_QUADRANTS : MeteringSteps.REACTIVE_WHILE_IMPORTING,
                    subject,
                    args,
                    sum);
        }
        return sum;
    }
}
