package org.gridmarketing.metering.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionCoefficientTest {
    private static final ObjectRef METER = new ObjectRef("Meter", "M-1");
    private static final Rounding THREE = Rounding.halfUp(3);
    private static final LoadAngle THIRTY = LoadAngle.ofDegrees(30);
    private static final MeterWiring REVERSED_1 = MeterWiring.threeWire().currentReversed(1);
    private static final MeterWiring REVERSED_2 = MeterWiring.threeWire().currentReversed(2);

    private static LoadAngle powerFactor(String cosine) {
        return LoadAngle.ofPowerFactor(Ratio.of(cosine), Rounding.halfUp(18), METER, TraceSink.none())
                .orElseThrow();
    }

    private static Outcome<CorrectionCoefficient> coefficient(MeterWiring wiring, LoadAngle load) {
        return CorrectionCoefficient.of(wiring, load, METER, TraceSink.none());
    }

    private static Root3 exact(MeterWiring wiring, LoadAngle load) {
        return coefficient(wiring, load).orElseThrow().value();
    }

    private static String rounded(MeterWiring wiring, LoadAngle load) {
        return coefficient(wiring, load).orElseThrow().value().toDecimal(THREE).toPlainString();
    }

    @Test
    void rightWiringNeedsNoCorrection() {
        for (LoadAngle load : List.of(LoadAngle.NONE, THIRTY, powerFactor("0.5").capacitive())) {
            assertThat(exact(MeterWiring.fourWire(), load)).isEqualTo(Root3.ONE);
            assertThat(exact(MeterWiring.threeWire(), load)).isEqualTo(Root3.ONE);
        }
    }

    /** Three-phase four-wire: these do not depend on the load. */
    @Test
    void fourWires() {
        MeterWiring right = MeterWiring.fourWire();
        for (LoadAngle load : List.of(LoadAngle.NONE, THIRTY, powerFactor("0.85"))) {
            assertThat(exact(right.voltageLost(1), load)).isEqualTo(Root3.of(3, 2));
            assertThat(exact(right.currentLost(2), load)).isEqualTo(Root3.of(3, 2));
            assertThat(exact(right.fuseBlown(Phase.B), load)).isEqualTo(Root3.of(3, 2));
            assertThat(exact(right.voltageLost(1).currentLost(2), load)).isEqualTo(Root3.of(3));
            assertThat(exact(right.currentReversed(3), load)).isEqualTo(Root3.of(3));
            assertThat(exact(right.currentReversed(3).currentReversed(1), load)).isEqualTo(Root3.of(-3));
        }
    }

    /**
     * Three-phase three-wire: fuse of A, of B and of C blown, element 1 reversed, and element 2 reversed, which
     * has the other sign: the register runs backward.
     */
    @ParameterizedTest
    @CsvSource({
        "0.80, 1.396, 2.000, 3.527, 2.309",
        "0.85, 1.473, 2.000, 3.114, 2.795",
        "0.90, 1.563, 2.000, 2.776, 3.576",
        "0.95, 1.681, 2.000, 2.468, 5.270",
    })
    void threeWires(String cosine, String fuseA, String fuseB, String fuseC, String reversed) {
        LoadAngle load = powerFactor(cosine);
        assertThat(rounded(MeterWiring.threeWire().fuseBlown(Phase.A), load)).isEqualTo(fuseA);
        assertThat(rounded(MeterWiring.threeWire().fuseBlown(Phase.B), load)).isEqualTo(fuseB);
        assertThat(rounded(MeterWiring.threeWire().fuseBlown(Phase.C), load)).isEqualTo(fuseC);
        assertThat(rounded(REVERSED_1, load)).isEqualTo(reversed);
        assertThat(rounded(REVERSED_2, load)).isEqualTo("-" + reversed);
        assertThat(rounded(REVERSED_2, load.capacitive())).isEqualTo(reversed);
    }

    /** At cosφ = 1 both elements measure the same, so that one of them reversed leaves nothing; the fuses all give 2. */
    @Test
    void undefinedAtUnityPowerFactor() {
        assertRefused(coefficient(REVERSED_1, powerFactor("1")), MeteringIssues.COEFFICIENT_UNDEFINED);
        assertRefused(coefficient(REVERSED_2, LoadAngle.NONE), MeteringIssues.COEFFICIENT_UNDEFINED);
        for (Phase phase : List.of(Phase.A, Phase.B, Phase.C)) {
            assertThat(exact(MeterWiring.threeWire().fuseBlown(phase), LoadAngle.NONE))
                    .isEqualTo(Root3.of(2));
        }
    }

    /** tanφ = 0.75. A fuse is that of a phase, wherever the phase is connected. */
    @Test
    void aBlownFuseBesideOtherFaults() {
        LoadAngle load = LoadAngle.ofTangent(Ratio.of("0.75"));
        MeterWiring three = MeterWiring.threeWire();
        for (Phase one : List.of(Phase.A, Phase.B, Phase.C)) {
            for (Phase other : List.of(Phase.A, Phase.B, Phase.C)) {
                if (one != other) {
                    assertRefused(
                            coefficient(three.fuseBlown(one).fuseBlown(other), load),
                            MeteringIssues.COEFFICIENT_UNDEFINED);
                }
            }
        }
        assertRefused(coefficient(three.voltageLost(1).fuseBlown(Phase.B), load), MeteringIssues.COEFFICIENT_UNDEFINED);
        MeterWiring turned = three.voltagesConnected(Phase.B, Phase.C, Phase.A);
        MeterWiring stated =
                three.withVoltage(1, Phasor.between(Phase.B, Phase.C)).withVoltage(2, Phasor.between(Phase.A, Phase.C));
        assertThat(stated).isEqualTo(turned);
        assertThat(rounded(turned.fuseBlown(Phase.B), load)).isEqualTo("-3.527");
        assertThat(rounded(stated.fuseBlown(Phase.B), load)).isEqualTo("-3.527");
        assertThat(rounded(three.fuseBlown(Phase.B).voltagesConnected(Phase.B, Phase.C, Phase.A), load))
                .isEqualTo("-3.527");
        MeterWiring four = MeterWiring.fourWire();
        assertThat(rounded(four.voltagesExchanged(1, 2).fuseBlown(Phase.A), load))
                .isEqualTo("2.610");
        assertThat(rounded(four.fuseBlown(Phase.A).voltagesExchanged(1, 2), load))
                .isEqualTo("2.610");
    }

    @Test
    void aBlownFuseBesideVoltagesOfNoPhaseIsRefused() {
        MeterWiring wiring = MeterWiring.fourWire()
                .withVoltage(1, Phasor.of(Phase.B).reversed())
                .fuseBlown(Phase.C);
        assertThat(wiring.isDetermined()).isFalse();
        assertRefused(coefficient(wiring, THIRTY), MeteringIssues.WIRING_NOT_DETERMINED);
        assertThatIllegalStateException().isThrownBy(wiring::elements).withMessageContaining("fuse");
    }

    @Property
    void theOrderOfFaultsDoesNotMatter(
            @ForAll boolean threeWire,
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 9) Integer> faults,
            @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(faults);
        Collections.shuffle(shuffled, random);
        MeterWiring right = threeWire ? MeterWiring.threeWire() : MeterWiring.fourWire();
        assertThat(withFaults(right, shuffled)).isEqualTo(withFaults(right, faults));
    }

    /** Two exchanges of three terminals turn the phases one way or the other; an exchange made twice is none. */
    @Test
    void exchangesThatShareATerminalFollowOneAnother() {
        MeterWiring four = MeterWiring.fourWire();
        MeterWiring forward = four.voltagesExchanged(1, 2).voltagesExchanged(2, 3);
        MeterWiring backward = four.voltagesExchanged(2, 3).voltagesExchanged(1, 2);
        assertThat(forward).isEqualTo(four.voltagesConnected(Phase.B, Phase.C, Phase.A));
        assertThat(backward).isEqualTo(four.voltagesConnected(Phase.C, Phase.A, Phase.B));
        // K = cos 30° ÷ cos(30° ∓ 120°): turned one way every element sees 90°, the other way 150°
        assertRefused(coefficient(forward, THIRTY), MeteringIssues.COEFFICIENT_UNDEFINED);
        assertThat(rounded(backward, THIRTY)).isEqualTo("-1.000");
        assertThat(four.voltagesExchanged(1, 2).voltagesExchanged(1, 2)).isEqualTo(four);
        MeterWiring currents = four.currentsExchanged(1, 2).currentsExchanged(2, 3);
        assertThat(rounded(currents, THIRTY)).isEqualTo("-1.000");
        assertThat(currents).isNotEqualTo(four.currentsExchanged(2, 3).currentsExchanged(1, 2));
    }

    /** What is said of an element is said of it as it stands then. */
    @Test
    void aStatedVoltageMovesWithALaterExchange() {
        MeterWiring four = MeterWiring.fourWire();
        Phasor half = Phasor.of(Phase.A).scaled(Ratio.of("0.5"));
        assertThat(four.withVoltage(1, half)
                        .voltagesExchanged(1, 2)
                        .elements()
                        .get(1)
                        .voltage())
                .isEqualTo(half);
        assertThat(four.voltagesExchanged(1, 2)
                        .withVoltage(1, half)
                        .elements()
                        .get(0)
                        .voltage())
                .isEqualTo(half);
    }

    private static MeterWiring withFaults(MeterWiring right, List<Integer> faults) {
        MeterWiring wiring = right;
        for (int fault : faults) {
            wiring = switch (fault) {
                case 0 -> wiring.fuseBlown(Phase.A);
                case 1 -> wiring.fuseBlown(Phase.B);
                case 2 -> wiring.fuseBlown(Phase.C);
                case 3 -> wiring.voltageLost(1);
                case 4 -> wiring.voltagesExchanged(1, 2);
                case 5 -> wiring.currentsExchanged(1, 2);
                case 6 -> wiring.currentReversed(2);
                case 7 -> wiring.currentLost(1);
                case 8 -> wiring.currentScaled(1, Ratio.of("0.5"));
                default -> wiring.currentReversed(1);
            };
        }
        return wiring;
    }

    @Test
    void aWiringThatHardlyMeasuresIsRefused() {
        LoadAngle nearly = LoadAngle.ofTangent(Ratio.of("0.0000001"));
        assertRefused(coefficient(REVERSED_1, nearly), MeteringIssues.COEFFICIENT_OUT_OF_RANGE);
        assertRefused(coefficient(REVERSED_2, nearly), MeteringIssues.COEFFICIENT_OUT_OF_RANGE);
    }

    /**
     * The closed forms in tanφ: fuse A 2√3 ÷ (√3 + tanφ), fuse C 2√3 ÷ (√3 − tanφ), element 1 reversed √3 ÷ tanφ. With
     * tanφ = 3/4 the first is (32 − 8√3)/13 = a + b√3 with rational a and b.
     */
    @Test
    void closedForms() {
        LoadAngle load = LoadAngle.ofTangent(Ratio.of("0.75"));
        Root3 tangent = Root3.of(3, 4);
        Root3 twice = Root3.of(2).times(Root3.SQRT_3);
        assertThat(exact(MeterWiring.threeWire().fuseBlown(Phase.A), load))
                .isEqualTo(twice.dividedBy(Root3.SQRT_3.plus(tangent)))
                .hasToString("(32 − 8√3)/13");
        assertThat(exact(MeterWiring.threeWire().fuseBlown(Phase.C), load))
                .isEqualTo(twice.dividedBy(Root3.SQRT_3.minus(tangent)));
        assertThat(exact(REVERSED_1, load))
                .isEqualTo(Root3.SQRT_3.dividedBy(tangent))
                .hasToString("4√3/3");
        assertThat(exact(REVERSED_1, THIRTY)).isEqualTo(Root3.of(3));
    }

    /** Exchanged currents of four wires cancel out at every load; of three wires they do, too. */
    @Test
    void exchangedCurrentsMeasureNothing() {
        assertRefused(
                coefficient(MeterWiring.fourWire().currentsExchanged(1, 2), THIRTY.capacitive()),
                MeteringIssues.COEFFICIENT_UNDEFINED);
        assertRefused(
                coefficient(MeterWiring.threeWire().currentsExchanged(1, 2), THIRTY),
                MeteringIssues.COEFFICIENT_UNDEFINED);
        assertRefused(
                coefficient(MeterWiring.threeWire().voltagesExchanged(1, 2), THIRTY),
                MeteringIssues.COEFFICIENT_UNDEFINED);
    }

    /** Every element measures what its voltage, its current and the angle between them say, by ordinary floating point. */
    @Property
    void anyWiringMeasuresWhatItsPhasorsSay(
            @ForAll @Size(3) List<@IntRange(min = 0, max = 11) Integer> voltages,
            @ForAll @Size(3) List<@IntRange(min = 0, max = 11) Integer> currents,
            @ForAll @IntRange(min = -75, max = 75) int degrees) {
        int load = degrees / 15 * 15;
        MeterWiring wiring = MeterWiring.fourWire();
        double power = 0;
        for (int i = 0; i < 3; i++) {
            wiring = wiring.withVoltage(i + 1, Phasor.unit(30 * voltages.get(i)))
                    .withCurrent(i + 1, Phasor.unit(0).turned(30 * currents.get(i)));
            power += Math.cos(Math.toRadians(30 * (voltages.get(i) - currents.get(i)) + load));
        }
        Outcome<CorrectionCoefficient> outcome = coefficient(wiring, LoadAngle.ofDegrees(load));
        if (Math.abs(power) < 1e-9) {
            assertRefused(outcome, MeteringIssues.COEFFICIENT_UNDEFINED);
        } else {
            double expected = 3 * Math.cos(Math.toRadians(load)) / power;
            assertThat(outcome.orElseThrow()
                            .value()
                            .toDecimal(Rounding.halfUp(12))
                            .doubleValue())
                    .isCloseTo(expected, within(1e-6 * Math.max(1, Math.abs(expected))));
        }
    }

    @Property
    void theOrderOfPhasesDoesNotMatter(
            @ForAll @Size(3) List<@IntRange(min = 1, max = 400) Integer> amperes, @ForAll boolean oneReversed) {
        List<TransformationRatio> installed =
                amperes.stream().map(a -> new TransformationRatio(a, 5)).toList();
        List<TransformationRatio> turned = List.of(installed.get(1), installed.get(2), installed.get(0));
        TransformationRatio billed = new TransformationRatio(200, 5);
        Outcome<CorrectionCoefficient> one = CorrectionCoefficient.ofCurrentTransformers(
                installed, billed, oneReversed ? Set.of(Phase.A) : Set.of(), METER, TraceSink.none());
        Outcome<CorrectionCoefficient> other = CorrectionCoefficient.ofCurrentTransformers(
                turned, billed, oneReversed ? Set.of(Phase.C) : Set.of(), METER, TraceSink.none());
        assertThat(other).isEqualTo(one);
    }

    @Test
    void ratioErrorsOfCurrentTransformers() {
        List<Percentage> errors =
                Stream.of("-10", "-20", "0").map(Percentage::ofPercent).toList();
        CorrectionCoefficient k = CorrectionCoefficient.ofRatioErrors(errors, METER, TraceSink.none())
                .orElseThrow();
        assertThat(k.value()).isEqualTo(Root3.of(10, 9)); // 3 ÷ 2.7
        assertThat(k.rate(Rounding.FEN)).isEqualTo(Percentage.ofPercent("11.11"));
    }

    /** Below −100 % a current is turned round, which is a wrong wiring and counts for the whole time. */
    @Test
    void aRatioErrorLeavesACurrent() {
        List<Percentage> errors =
                Stream.of("-150", "-100", "0").map(Percentage::ofPercent).toList();
        assertRefused(
                CorrectionCoefficient.ofRatioErrors(errors, METER, TraceSink.none()),
                MeteringIssues.ERROR_OUT_OF_RANGE,
                MeteringIssues.ERROR_OUT_OF_RANGE);
    }

    @Test
    void threePhasesAreAsked() {
        assertRefused(
                CorrectionCoefficient.ofRatioErrors(List.of(), METER, TraceSink.none()),
                MeteringIssues.PHASES_INCOMPLETE);
        assertRefused(
                CorrectionCoefficient.ofCurrentTransformers(
                        List.of(TransformationRatio.parse("150/5")),
                        TransformationRatio.parse("150/5"),
                        Set.of(),
                        METER,
                        TraceSink.none()),
                MeteringIssues.PHASES_INCOMPLETE);
    }

    @Test
    void theAngleOfWhatWasUsed() {
        LoadAngle angle = LoadAngle.ofEnergies(
                        Energy.ofKwh(4000), ReactiveEnergy.ofKvarh(3000), METER, TraceSink.none())
                .orElseThrow();
        assertThat(angle).isEqualTo(powerFactor("0.8")).isEqualTo(LoadAngle.ofTangent(Ratio.of("0.75")));
        assertRefused(
                LoadAngle.ofEnergies(Energy.ZERO, ReactiveEnergy.ofKvarh(3000), METER, TraceSink.none()),
                MeteringIssues.VALUE_NOT_POSITIVE);
        for (String none : List.of("0", "-0.1", "1.0001")) {
            assertRefused(
                    LoadAngle.ofPowerFactor(Ratio.of(none), THREE, METER, TraceSink.none()),
                    MeteringIssues.POWER_FACTOR_OUT_OF_RANGE);
        }
        assertThat(powerFactor("0.9").tangent().toDecimal(Rounding.halfUp(12))).isEqualTo("0.484322104838");
    }

    @Test
    void theAngleIsTold() {
        TraceRecorder trace = new TraceRecorder();
        LoadAngle.ofEnergies(Energy.ofKwh(4000), ReactiveEnergy.ofKvarh(3000), METER, trace);
        LoadAngle.ofPowerFactor(Ratio.of("0.9"), THREE, METER, trace);
        assertThat(trace.nodes().get(0).render(Language.EN))
                .isEqualTo("load angle tanφ = Wq ÷ Wp | Wp = 4000 kWh, Wq = 3000 kvarh → 3/4");
        assertThat(trace.nodes().get(1).render(Language.EN)).endsWith("cosφ = 0.9 → 0.484 [HALF_UP 3]");
    }

    @Test
    void tangentsOfWholeAngles() {
        for (int degrees = -75; degrees <= 75; degrees += 15) {
            assertThat(LoadAngle.ofDegrees(degrees)
                            .tangent()
                            .toDecimal(Rounding.halfUp(12))
                            .doubleValue())
                    .isCloseTo(Math.tan(Math.toRadians(degrees)), within(1e-11));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> LoadAngle.ofDegrees(90));
        assertThatIllegalArgumentException().isThrownBy(() -> Phasor.unit(15));
        assertThatIllegalArgumentException().isThrownBy(() -> Phasor.of(Phase.THREE_PHASE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeterWiring.threeWire().currentReversed(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeterWiring.threeWire().fuseBlown(Phase.THREE_PHASE));
    }

    @Test
    void theCoefficientIsTold() {
        TraceRecorder trace = new TraceRecorder();
        CorrectionCoefficient.of(REVERSED_1, LoadAngle.ofTangent(Ratio.of("0.75")), METER, trace)
                .orElseThrow();
        assertThat(trace.nodes()).hasSize(1);
        assertThat(trace.nodes().get(0).step()).isEqualTo(MeteringSteps.COEFFICIENT_OF_WIRING);
        assertThat(trace.nodes().get(0).render(Language.EN))
                .isEqualTo("coefficient of the wiring K = 3 ÷ (X − Y × tanφ) | X = 0, Y = −√3, tanφ = 3/4 → 4√3/3");
    }

    @Test
    void wiringsAreValues() {
        assertThat(MeterWiring.fourWire().voltageLost(1))
                .isEqualTo(MeterWiring.fourWire().withVoltage(1, Phasor.ZERO))
                .hasSameHashCodeAs(MeterWiring.fourWire().fuseBlown(Phase.A))
                .isNotEqualTo(MeterWiring.fourWire());
        assertThat(MeterWiring.threeWire().toString()).startsWith("THREE_PHASE_THREE_WIRE");
        assertThat(CorrectionCoefficient.of(Ratio.of("1.5")).rounded(THREE)).isEqualTo(Ratio.of("1.5"));
        assertThat(Phasor.unit(30).scaled(Ratio.of("2")).minus(Phasor.unit(30))).isEqualTo(Phasor.unit(30));
    }
}
