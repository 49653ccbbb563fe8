package org.gridmarketing.metering.powerfactor;

import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
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
     * @param forward taken from the grid (实用无功), kvarh, as a register with a ratchet counts it; what a register without one shows is a
     *     net amount, for which there is {@link #withoutRatchet}
     * @param reverse sent to the grid (倒送无功), kvarh; zero where there is no such register
     * @param subject what is assessed
     * @param sink told the step
     * @return |forward| + |reverse|
     */
    public static ReactiveEnergy absoluteSum(
            ReactiveEnergy forward, ReactiveEnergy reverse, ObjectRef subject, TraceSink sink) {
        ReactiveEnergy sum = forward.absolute().plus(reverse.absolute());
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
     * @return net + 2 × |reverse|; refused where net + |reverse| is less than nothing, since what was taken would then be so, and one of
     *     the registers is wrong
     */
    public static Outcome<ReactiveEnergy> withoutRatchet(
            ReactiveEnergy net, ReactiveEnergy reverse, ObjectRef subject, TraceSink sink) {
        ReactiveEnergy sent = reverse.absolute();
        ReactiveEnergy taken = net.plus(sent);
        if (taken.isNegative()) {
            Args args = Args.of("net", net).and("reverse", sent);
            return Outcome.refused(
                    new Issue(MeteringIssues.REACTIVE_NET_CONTRADICTED, subject, "reactiveEnergy", args));
        }
        ReactiveEnergy sum = taken.plus(sent);
        if (sink.isRecording()) {
            Args args = Args.of("net", net).and("Wq−", reverse);
            sink.exact(MeteringSteps.REACTIVE_WITHOUT_RATCHET, subject, args, sum);
        }
        return Outcome.ok(sum);
    }

    /**
     * Assessed reactive energy of a meter with registers for the four quadrants: |Q1| + |Q4| or |Q1 + Q2| + |Q3 + Q4|.
     *
     * @param quadrants what they counted
     * @param combination which of them count
     * @param subject what is assessed, by which refusals and traces name it
     * @param sink told the step
     * @return the sum without signs; refused with every reason where registers that count have signs that do not fit: less than nothing
     *     taken, or Q3 and Q4 of different signs, so that one would be set off against the other
     */
    public static Outcome<ReactiveEnergy> ofQuadrants(
            QuadrantEnergies quadrants, QuadrantCombination combination, ObjectRef subject, TraceSink sink) {
        boolean all = combination == QuadrantCombination.ALL_QUADRANTS;
        List<Issue> issues = check(quadrants, all, subject);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        ReactiveEnergy taken = all ? quadrants.q1().plus(quadrants.q2()) : quadrants.q1();
        ReactiveEnergy sent = all ? quadrants.q3().plus(quadrants.q4()) : quadrants.q4();
        ReactiveEnergy sum = taken.plus(sent.absolute());
        if (sink.isRecording()) {
            Args args = Args.of("Q1", quadrants.q1()).and("Q4", quadrants.q4());
            args = all ? args.and("Q2", quadrants.q2()).and("Q3", quadrants.q3()) : args;
            sink.exact(
                    all ? MeteringSteps.REACTIVE_ALL_QUADRANTS : MeteringSteps.REACTIVE_WHILE_IMPORTING,
                    subject,
                    args,
                    sum);
        }
        return Outcome.ok(sum);
    }

    private static List<Issue> check(QuadrantEnergies quadrants, boolean all, ObjectRef subject) {
        ValueChecks checks = ValueChecks.of(subject).notNegative("reactiveQ1", quadrants.q1());
        if (all) {
            Args args = Args.of("q3", quadrants.q3()).and("q4", quadrants.q4());
            boolean oneSign = quadrants.q3().signum() * quadrants.q4().signum() >= 0;
            checks.notNegative("reactiveQ2", quadrants.q2())
                    .require(oneSign, MeteringIssues.QUADRANTS_CONTRADICTED, "reactiveQ3", args);
        }
        return checks.issues();
    }
}
