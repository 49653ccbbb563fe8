package org.gridmarketing.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositeMultiplierTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");

    private static List<TransformationRatio> ratios(String... texts) {
        return Arrays.stream(texts).map(TransformationRatio::parse).toList();
    }

    /**
     * 50/5 and 10000/100: https://85l.net/index.php/l/154239019.html and http://itgle.com/jinengqita/qYdT6fI.html; 500/5 and
     * 6000/100: https://m.how234.com/eamyddfjjsf.html, which prints 60000 for 60 × 100; 150/5 and 10000/100:
     * https://examk.com/p/1123548778.html; 400/5: https://xiaomilidoc.com/p-13177493.html.
     */
    @ParameterizedTest
    @CsvSource({
        "50/5, 10000/100, 1000",
        "500/5, 6000/100, 6000",
        "150/5, 10000/100, 3000",
        "400/5, 1/1, 80",
        "5/5, 10000/110, 90.909091"
    })
    void ofPublishedInstallations(String current, String voltage, String multiplier) {
        assertThat(CompositeMultiplier.of(ratios(current), ratios(voltage), Multiplier.ONE, POINT, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(Multiplier.of(multiplier));
    }

    /** A meter marked 100/5 and 10000/100 behind 150/5 and 10000/100: its register counts 100/5 × 100 already. */
    @Test
    void ratiosOfTheNameplateAreDividedOut() {
        MeterNameplate nameplate = new MeterNameplate(
                Multiplier.of(10),
                Optional.of(TransformationRatio.parse("100/5")),
                Optional.of(TransformationRatio.parse("10000/100")));
        assertThat(CompositeMultiplier.of(ratios("150/5"), ratios("10000/100"), nameplate, POINT, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(Multiplier.of(15));
        MeterNameplate currentOnly =
                new MeterNameplate(Multiplier.of(0), Optional.of(TransformationRatio.parse("300/5")), Optional.empty());
        assertRefused(
                CompositeMultiplier.of(ratios("300/5", "150/5"), List.of(), currentOnly, POINT, TraceSink.none()),
                MeteringIssues.RATIOS_DISAGREE,
                MeteringIssues.VALUE_NOT_POSITIVE);
    }

    @Test
    void theCompositionIsTold() {
        MeterNameplate nameplate = new MeterNameplate(
                Multiplier.of(10), Optional.of(TransformationRatio.parse("100/5")), Optional.empty());
        TraceRecorder trace = new TraceRecorder();
        CompositeMultiplier.of(ratios("150/5"), List.of(), nameplate, POINT, trace);
        assertThat(trace.nodes().get(0).render(Language.EN))
                .isEqualTo("composite multiplier B = KI × KU ÷ (KI′ × KU′) × b | b = 10, KI = 150/5, KI′ = 100/5 → 15 "
                        + "[HALF_UP 6]");
        CompositeMultiplier.of(ratios("150/5", "100/5"), List.of(), nameplate, POINT, trace);
        assertThat(trace.nodes()).hasSize(1);
    }

    /** 2155 → 2305 behind 50/5 and 10000/100 is 150000 kWh: https://85l.net/index.php/l/154239019.html. */
    @Test
    void energyOfAPublishedInstallation() {
        RegisterSpan span = new RegisterSpan(
                new ObjectRef("Meter", "M-1"),
                RegisterKind.ACTIVE_TOTAL,
                RegisterValue.of(2155),
                RegisterValue.of(2305),
                OptionalInt.empty(),
                false);
        assertThat(CompositeMultiplier.of(ratios("50/5"), ratios("10000/100"), Multiplier.ONE, POINT, TraceSink.none())
                        .flatMap(multiplier -> RegisterEnergy.active(span, multiplier, POINT, TraceSink.none()))
                        .orElseThrow())
                .isEqualTo(Energy.ofKwh(150000));
    }

    @Test
    void aDirectlyConnectedMeterHasItsOwnMultiplier() {
        assertThat(CompositeMultiplier.of(List.of(), List.of(), Multiplier.ONE).orElseThrow())
                .isEqualTo(Multiplier.ONE);
        assertThat(CompositeMultiplier.of(ratios("150/5"), List.of(), Multiplier.of("0.5"))
                        .orElseThrow())
                .isEqualTo(Multiplier.of(15));
    }

    @Test
    void theTransformersOfThreePhasesCountOnce() {
        List<TransformationRatio> phases = ratios("100/5", "100/5", "200/10");
        assertThat(CompositeMultiplier.of(phases, List.of(), Multiplier.ONE, POINT, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(Multiplier.of(20));
    }

    @Test
    void refusesDisagreeingRatiosOfBothKindsAndABadOwnMultiplier() {
        List<TransformationRatio> currents = ratios("100/5", "150/5");
        List<TransformationRatio> voltages = ratios("10000/100", "6000/100");
        var issues = assertRefused(
                CompositeMultiplier.of(currents, voltages, Multiplier.of(-1), POINT, TraceSink.none()),
                MeteringIssues.RATIOS_DISAGREE,
                MeteringIssues.RATIOS_DISAGREE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertThat(issues).allMatch(issue -> issue.subject().equals(POINT));
        assertThat(issues.get(0).message(Language.EN)).contains("currentRatios", "100/5, 150/5");
        assertThat(assertRefused(
                                CompositeMultiplier.of(currents, List.of(), Multiplier.ONE),
                                MeteringIssues.RATIOS_DISAGREE)
                        .get(0)
                        .subject()
                        .key())
                .contains("100/5, 150/5");
    }

    @Test
    void refusesWhatNoInstallationHas() {
        assertRefused(
                CompositeMultiplier.of(List.of(), List.of(), Multiplier.of(0), POINT, TraceSink.none()),
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertRefused(
                CompositeMultiplier.of(ratios("1/10000"), ratios("1/1000"), Multiplier.ONE, POINT, TraceSink.none()),
                MeteringIssues.MULTIPLIER_OUT_OF_RANGE);
        List<TransformationRatio> absurd = ratios(Long.MAX_VALUE + "/1");
        assertRefused(
                CompositeMultiplier.of(absurd, absurd, Multiplier.ONE, POINT, TraceSink.none()),
                MeteringIssues.MULTIPLIER_OUT_OF_RANGE);
    }

    @Test
    void whatTheNameplateCountsInIsNoPartOfTheMultiplier() {
        MeterNameplate counting = new MeterNameplate(
                Multiplier.of(10), Optional.of(TransformationRatio.parse("100/5")), Optional.empty());
        assertThat(CompositeMultiplier.agrees(Multiplier.of(15), ratios("150/5"), List.of(), counting))
                .isTrue();
        assertThat(CompositeMultiplier.agrees(Multiplier.of(300), ratios("150/5"), List.of(), counting))
                .isFalse();
        MeterNameplate uneven = new MeterNameplate(
                Multiplier.ONE, Optional.empty(), Optional.of(TransformationRatio.parse("10000/110")));
        assertThat(CompositeMultiplier.agrees(Multiplier.of("1.1"), List.of(), ratios("10000/100"), uneven))
                .isTrue();
    }

    @Test
    void agreementIsExact() {
        List<TransformationRatio> current = ratios("5/5", "5/5");
        List<TransformationRatio> voltage = ratios("10000/110");
        assertThat(CompositeMultiplier.agrees(Multiplier.of("90.909091"), current, voltage, Multiplier.ONE))
                .isFalse();
        assertThat(CompositeMultiplier.agrees(Multiplier.of(100), current, voltage, Multiplier.of("1.1")))
                .isTrue();
        assertThat(CompositeMultiplier.agrees(Multiplier.of(20), ratios("100/5", "150/5"), List.of(), Multiplier.ONE))
                .isFalse();
        assertThat(CompositeMultiplier.agrees(Multiplier.of(20), ratios("100/5"), ratios("1/1", "2/1"), Multiplier.ONE))
                .isFalse();
        assertThat(CompositeMultiplier.agrees(Multiplier.of("1.0"), List.of(), List.of(), Multiplier.ONE))
                .isTrue();
    }

    @Property
    void agreesWithItsOwnWholeProductsAndWithNothingElse(
            @ForAll @LongRange(min = 1, max = 100000) long current,
            @ForAll @LongRange(min = 1, max = 10000) long voltage,
            @ForAll @LongRange(min = 1, max = 1000) long secondary) {
        List<TransformationRatio> currents = List.of(new TransformationRatio(current * secondary, secondary));
        List<TransformationRatio> voltages = List.of(new TransformationRatio(voltage, 1));
        Multiplier multiplier = CompositeMultiplier.of(currents, voltages, Multiplier.ONE, POINT, TraceSink.none())
                .orElseThrow();

        assertThat(multiplier).isEqualTo(Multiplier.of(current * voltage));
        assertThat(CompositeMultiplier.agrees(multiplier, currents, voltages, Multiplier.ONE))
                .isTrue();
        Multiplier other = multiplier.plus(Multiplier.of("0.000001"));
        assertThat(CompositeMultiplier.agrees(other, currents, voltages, Multiplier.ONE))
                .isFalse();
    }
}
