package org.gridmarketing.metering.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Correction coefficient K (更正系数): right power ÷ measured power, by which recorded energy is multiplied. Below zero where the
 * register ran backward.
 *
 * @param value K, exact
 */
public record CorrectionCoefficient(Root3 value) {
    private static final List<Phase> PHASES = List.of(Phase.A, Phase.B, Phase.C);
    private static final Root3 RIGHT_POWER = Root3.of(3);
    private static final Root3 LARGEST = Root3.of(1_000_000);
    private static final Root3 HUNDRED = Root3.of(100);

    /**
     * A coefficient that is known otherwise, such as from a measurement on site.
     *
     * @param k right power ÷ measured power
     * @return the coefficient
     */
    public static CorrectionCoefficient of(Ratio k) {
        return new CorrectionCoefficient(Root3.of(k));
    }

    /**
     * The coefficient of a wiring at a load: K = 3 ÷ (X − Y·tanφ), where X and Y are the components of what the elements
     * {@linkplain MeterWiring#measured() measure together}.
     *
     * @param wiring the wrong wiring
     * @param load the load's angle
     * @param subject the meter or point, by which refusals and traces name it
     * @param sink told the step
     * @return K; refused where the wiring measures nothing, such as a reversed element of three wires at cosφ = 1, since nothing
     *     that was recorded can be corrected then; where K is beyond ±10⁶; and where what was said of a blown fuse and of
     *     voltages does not tell what the elements see
     */
    public static Outcome<CorrectionCoefficient> of(
            MeterWiring wiring, LoadAngle load, ObjectRef subject, TraceSink sink) {
        if (!wiring.isDetermined()) {
            return Outcome.refused(new Issue(MeteringIssues.WIRING_NOT_DETERMINED, subject, "wiring", Args.none()));
        }
        Phasor measured = wiring.measured();
        Root3 power = measured.real().minus(measured.imaginary().times(load.tangent()));
        List<Issue> issues = ValueChecks.of(subject)
                .require(power.signum() != 0, MeteringIssues.COEFFICIENT_UNDEFINED, "wiring", Args.none())
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Root3 k = RIGHT_POWER.dividedBy(power);
        List<Issue> range = ValueChecks.of(subject)
                .require(
                        AdjustmentChecks.isWithin(k, LARGEST),
                        MeteringIssues.COEFFICIENT_OUT_OF_RANGE,
                        "wiring",
                        Args.of("highest", LARGEST.toString()))
                .issues();
        if (!range.isEmpty()) {
            return Outcome.refused(range);
        }
        CorrectionCoefficient coefficient = new CorrectionCoefficient(k);
        if (sink.isRecording()) {
            Args args = Args.of("X", measured.real().toString())
                    .and("Y", measured.imaginary().toString())
                    .and("tanφ", load.tangent().toString());
            sink.exact(MeteringSteps.COEFFICIENT_OF_WIRING, subject, args, coefficient.toString());
        }
        return Outcome.ok(coefficient);
    }

    /**
     * The coefficient of a four-wire meter behind current transformers of other ratios than it is billed with, some of them
     * reversed. It does not depend on the load.
     *
     * @param installed the ratios of phases A, B and C
     * @param billed the ratio by which energy was billed
     * @param reversed phases whose secondary terminals are exchanged
     * @param subject the meter or point, by which refusals and traces name it
     * @param sink told the step
     * @return K; refused where there are not three ratios, or where the phases cancel out
     */
    public static Outcome<CorrectionCoefficient> ofCurrentTransformers(
            List<TransformationRatio> installed,
            TransformationRatio billed,
            Set<Phase> reversed,
            ObjectRef subject,
            TraceSink sink) {
        List<Issue> issues = threeAsked(installed, "currentRatios", subject);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        MeterWiring wiring = MeterWiring.fourWire();
        for (int i = 0; i < PHASES.size(); i++) {
            Root3 factor = ratio(billed).dividedBy(ratio(installed.get(i)));
            wiring = wiring.currentScaled(i + 1, reversed.contains(PHASES.get(i)) ? factor.negate() : factor);
        }
        return of(wiring, LoadAngle.NONE, subject, sink);
    }

    /**
     * The coefficient of ratio errors (比差) of the current transformers of a four-wire meter: K = 3 ÷ Σ(1 + f).
     *
     * @param ratioErrors f of phases A, B and C, per cent, above −100; below zero where too little current flows
     * @param subject the meter or point, by which refusals and traces name it
     * @param sink told the step
     * @return K; refused where there are not three errors, or where one leaves no current or turns it round, which is a wrong wiring
     */
    public static Outcome<CorrectionCoefficient> ofRatioErrors(
            List<Percentage> ratioErrors, ObjectRef subject, TraceSink sink) {
        List<Issue> issues = threeAsked(ratioErrors, "ratioErrors", subject);
        ratioErrors.stream()
                .filter(error -> error.compareTo(Percentage.ofPercent("-100")) <= 0)
                .forEach(error -> issues.add(
                        new Issue(MeteringIssues.ERROR_OUT_OF_RANGE, subject, "ratioErrors", Args.of("value", error))));
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        MeterWiring wiring = MeterWiring.fourWire();
        for (int i = 0; i < PHASES.size(); i++) {
            wiring = wiring.currentScaled(
                    i + 1, Ratio.ONE.plus(ratioErrors.get(i).toRatio()));
        }
        return of(wiring, LoadAngle.NONE, subject, sink);
    }

    private static List<Issue> threeAsked(List<?> values, String attribute, ObjectRef subject) {
        return new ArrayList<>(ValueChecks.of(subject)
                .require(
                        values.size() == PHASES.size(),
                        MeteringIssues.PHASES_INCOMPLETE,
                        attribute,
                        Args.of("count", values.size()))
                .issues());
    }

    private static Root3 ratio(TransformationRatio ratio) {
        return Root3.of(ratio.primary(), ratio.secondary());
    }

    /**
     * K as it is printed.
     *
     * @param rounding published answers have three or four decimals
     * @return K, rounded
     */
    public Ratio rounded(Rounding rounding) {
        return Ratio.of(value.toDecimal(rounding));
    }

    /**
     * The correction rate ε = K − 1 (更正率).
     *
     * @param rounding of the per cent
     * @return per cent of the recorded energy that is to be added; below zero where too much was recorded
     */
    public Percentage rate(Rounding rounding) {
        return Percentage.ofPercent(value.minus(Root3.ONE).times(HUNDRED).toDecimal(rounding));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
