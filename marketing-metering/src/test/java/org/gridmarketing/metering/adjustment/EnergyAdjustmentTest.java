package org.gridmarketing.metering.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.legal.SupplyRulesEdition;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnergyAdjustmentTest {
    private static final ObjectRef METER = new ObjectRef("Meter", "M-1");
    private static final AdjustmentRounding EXACT = AdjustmentRounding.exactFactor();

    private static AdjustmentRule rule(SupplyRulesEdition edition, AdjustmentCause cause) {
        return AdjustmentRules.find(edition, cause).orElseThrow();
    }

    private static AdjustmentRule rule(AdjustmentCause cause) {
        return rule(SupplyRulesEdition.EDITION_1996, cause);
    }

    private static Outcome<EnergyAdjustment> compute(AdjustmentMethod method, String recorded, AdjustmentRule rule) {
        return EnergyAdjustment.compute(method, Energy.ofKwh(recorded), rule, EXACT, METER, TraceSink.none());
    }

    private static Energy energy(AdjustmentMethod method, String recorded, AdjustmentRule rule) {
        return compute(method, recorded, rule).orElseThrow().energy();
    }

    private static AdjustmentMethod error(String percent) {
        return new AdjustmentMethod.MeterError(Percentage.ofPercent(percent));
    }

    private static AdjustmentMethod wiring(MeterWiring wiring, LoadAngle load) {
        return new AdjustmentMethod.Coefficient(
                CorrectionCoefficient.of(wiring, load, METER, TraceSink.none()).orElseThrow());
    }

    /** 10500 kWh by a meter that is 5 % fast are 10000: 500 too many, of which half the time's are refunded. */
    @Test
    void aMeterErrorCountsForHalfTheTime() {
        AdjustmentRule rule = rule(AdjustmentCause.ERROR_BEYOND_LIMIT);
        assertThat(rule.portion()).isEqualTo(Ratio.of("0.5"));
        EnergyAdjustment fast = compute(error("5"), "10500", rule).orElseThrow();
        assertThat(fast.energy()).isEqualTo(Energy.ofKwh(-250));
        assertThat(fast.isRefund()).isTrue();
        assertThat(fast.adjusted()).isEqualTo(Energy.ofKwh(10_250));
        assertThat(energy(error("-5"), "9500", rule)).isEqualTo(Energy.ofKwh(250));
        assertThat(energy(error("-5"), "9500", rule(SupplyRulesEdition.EDITION_2024, rule.cause())))
                .isEqualTo(Energy.ofKwh(250));
    }

    @Test
    void anErrorWithinWhatIsPermittedIsNotAdjusted() {
        AdjustmentRule rule = rule(AdjustmentCause.ERROR_BEYOND_LIMIT);
        var within =
                new AdjustmentMethod.MeterError(Percentage.ofPercent("-2"), Optional.of(Percentage.ofPercent("2")));
        assertRefused(compute(within, "1000", rule), MeteringIssues.WITHIN_PERMITTED_ERROR);
        var beyond =
                new AdjustmentMethod.MeterError(Percentage.ofPercent("-2.1"), Optional.of(Percentage.ofPercent("2")));
        assertThat(energy(beyond, "979", rule)).isEqualTo(Energy.ofKwh(11)); // 979 ÷ 0.979 = 1000; half of 21
    }

    /** Reversed element 2 at tanφ = 3/4: −4√3/3 of −1000 kWh are 2309 kWh, and with the 1000 that ran back 3309 are collected. */
    @Test
    void aRegisterThatRanBackwardIsAddedBack() {
        MeterWiring reversed = MeterWiring.threeWire().currentReversed(2);
        AdjustmentMethod method = wiring(reversed, LoadAngle.ofTangent(Ratio.of("0.75")));
        EnergyAdjustment adjustment =
                compute(method, "-1000", rule(AdjustmentCause.WRONG_WIRING)).orElseThrow();
        assertThat(adjustment.adjusted()).isEqualTo(Energy.ofKwh(2309));
        assertThat(adjustment.energy()).isEqualTo(Energy.ofKwh(3309));
        assertRefused(
                compute(method, "1000", rule(AdjustmentCause.WRONG_WIRING)), MeteringIssues.COEFFICIENT_CONTRADICTED);
        assertThat(energy(method, "0", rule(AdjustmentCause.WRONG_WIRING))).isEqualTo(Energy.ZERO);
    }

    /** K = 1.5 and 2 % fast: 10200 × 1.5 ÷ 1.02 = 15000. */
    @Test
    void aWrongWiringOfAMeterWithAnError() {
        var method = new AdjustmentMethod.CoefficientAndError(
                CorrectionCoefficient.of(Ratio.of("1.5")), Percentage.ofPercent("2"));
        assertThat(energy(method, "10200", rule(AdjustmentCause.WRONG_WIRING))).isEqualTo(Energy.ofKwh(4800));
    }

    /** 2.776 of 10000 kWh: by hand with three decimals 17760, exactly 17763. */
    @Test
    void aRoundedFactorGivesWhatHandsCompute() {
        LoadAngle load = LoadAngle.ofPowerFactor(Ratio.of("0.9"), Rounding.halfUp(18), METER, TraceSink.none())
                .orElseThrow();
        AdjustmentMethod method = wiring(MeterWiring.threeWire().fuseBlown(Phase.C), load);
        AdjustmentRule rule = rule(AdjustmentCause.VOLTAGE_FUSE_BLOWN);
        assertThat(EnergyAdjustment.compute(
                                method,
                                Energy.ofKwh(10_000),
                                rule,
                                AdjustmentRounding.factorTo(3),
                                METER,
                                TraceSink.none())
                        .orElseThrow()
                        .energy())
                .isEqualTo(Energy.ofKwh(17_760));
        assertThat(energy(method, "10000", rule)).isEqualTo(Energy.ofKwh(17_763));
    }

    @Test
    void aVoltageDropOfEitherBasis() {
        AdjustmentRule rule = rule(AdjustmentCause.VOLTAGE_DROP);
        Percentage drop = Percentage.ofPercent("4");
        Percentage permitted = Percentage.ofPercent("0.5");
        assertThat(energy(
                        new AdjustmentMethod.VoltageDrop(drop, permitted, VoltageDropBasis.RECORDED_ENERGY),
                        "96000",
                        rule))
                .isEqualTo(Energy.ofKwh(3360));
        assertThat(energy(
                        new AdjustmentMethod.VoltageDrop(drop, permitted, VoltageDropBasis.TRUE_ENERGY), "96000", rule))
                .isEqualTo(Energy.ofKwh(3500));
    }

    @Test
    void normalUseTakesThePlaceOfNothing() {
        var method = new AdjustmentMethod.NormalUse(Energy.ofKwh(3000));
        assertThat(energy(method, "120.4", rule(AdjustmentCause.OTHER_NOT_HUMAN)))
                .isEqualTo(Energy.ofKwh(2880));
        assertThat(energy(method, "3100", rule(AdjustmentCause.OTHER_NOT_HUMAN)))
                .isEqualTo(Energy.ofKwh(-100));
    }

    private static AdjustmentMethod drop(String percent, VoltageDropBasis basis) {
        return new AdjustmentMethod.VoltageDrop(Percentage.ofPercent(percent), Percentage.ofPercent("0.5"), basis);
    }

    /** The 1996 rules only collect for a voltage drop; the 2024 rules refund, too: −4 % and 0.5 % permitted are −3.5 %. */
    @Test
    void whatIsOnlyCollectedIsNotRefunded() {
        AdjustmentMethod high = drop("-4", VoltageDropBasis.RECORDED_ENERGY);
        var issues =
                assertRefused(compute(high, "104000", rule(AdjustmentCause.VOLTAGE_DROP)), MeteringIssues.NOT_REFUNDED);
        assertThat(issues.get(0).message(Language.EN)).contains("-3640 kWh", "供电营业规则（1996） 第八十条");
        AdjustmentRule refunding = rule(SupplyRulesEdition.EDITION_2024, AdjustmentCause.VOLTAGE_DROP);
        assertThat(energy(high, "104000", refunding)).isEqualTo(Energy.ofKwh(-3640));
        assertThat(energy(drop("-4", VoltageDropBasis.TRUE_ENERGY), "104000", refunding))
                .isEqualTo(Energy.ofKwh(-3500));
        assertRefused(
                compute(drop("-0.5", VoltageDropBasis.TRUE_ENERGY), "104000", refunding),
                MeteringIssues.WITHIN_PERMITTED_ERROR);
        var less = new AdjustmentMethod.NormalUse(Energy.ofKwh(900));
        assertRefused(compute(less, "1000", rule(AdjustmentCause.VOLTAGE_FUSE_BLOWN)), MeteringIssues.NOT_REFUNDED);
    }

    /** One of each method, with values that no rule refuses. */
    static Stream<AdjustmentMethod> methods() {
        CorrectionCoefficient k = CorrectionCoefficient.of(Ratio.of("1.5"));
        return Stream.of(
                new AdjustmentMethod.Coefficient(k),
                error("-5"),
                new AdjustmentMethod.TransformerErrors(k),
                new AdjustmentMethod.CoefficientAndError(k, Percentage.ofPercent("2")),
                new AdjustmentMethod.WrongMultiplier(Multiplier.of(20), Multiplier.of(30)),
                drop("4", VoltageDropBasis.RECORDED_ENERGY),
                new AdjustmentMethod.NormalUse(Energy.ofKwh(2000)),
                new AdjustmentMethod.Creep(Hours.of(10), Ratio.of("5"), Ratio.of("1000"), Multiplier.ONE));
    }

    /** The half of the time belongs to errors alone: with a rule of another cause it would be forgotten, or halve what is whole. */
    @ParameterizedTest
    @MethodSource("methods")
    void aMethodIsRefusedWithTheRuleOfAnotherCause(AdjustmentMethod method) {
        for (AdjustmentRule rule : AdjustmentRules.all()) {
            Outcome<EnergyAdjustment> outcome = compute(method, "1000", rule);
            if (method.causes().contains(rule.cause())) {
                assertThat(outcome.isOk()).as("%s by %s", method, rule).isTrue();
            } else {
                List<Issue> issues = assertRefused(outcome, MeteringIssues.METHOD_OF_ANOTHER_CAUSE);
                assertThat(issues.get(0).message(Language.ZH))
                        .endsWith(rule.cause().title(Language.ZH));
            }
        }
    }

    @Test
    void everyCauseHasAMethodAndOnlyErrorsAreHalved() {
        assertThat(methods().map(AdjustmentMethod::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(AdjustmentMethod.class.getPermittedSubclasses()));
        assertThat(methods().flatMap(method -> method.causes().stream())).contains(AdjustmentCause.values());
        assertThat(AdjustmentRules.all())
                .allMatch(rule ->
                        rule.portion().equals(Ratio.ONE) != (rule.cause() == AdjustmentCause.ERROR_BEYOND_LIMIT));
        var issue = assertRefused(
                        compute(error("5"), "1000", rule(AdjustmentCause.WRONG_WIRING)),
                        MeteringIssues.METHOD_OF_ANOTHER_CAUSE)
                .get(0);
        assertThat(issue.message(Language.EN))
                .isEqualTo(
                        "Meter M-1 cause: the method is for an error beyond the limit, the rule is about a wrong wiring");
        assertThat(issue.message(Language.ZH)).endsWith("该方法用于 误差超出允许范围，而规则的原因是 接线错误");
    }

    /** −10 %, −20 % and 0: K = 10/9, and half of the 1000 kWh that 9000 lack is collected. */
    @Test
    void ratioErrorsOfTransformersCountForHalfTheTime() {
        CorrectionCoefficient k = CorrectionCoefficient.ofRatioErrors(
                        List.of(Percentage.ofPercent("-10"), Percentage.ofPercent("-20"), Percentage.ZERO),
                        METER,
                        TraceSink.none())
                .orElseThrow();
        assertThat(energy(new AdjustmentMethod.TransformerErrors(k), "9000", rule(AdjustmentCause.ERROR_BEYOND_LIMIT)))
                .isEqualTo(Energy.ofKwh(500));
        assertRefused(
                compute(new AdjustmentMethod.TransformerErrors(k), "-9000", rule(AdjustmentCause.ERROR_BEYOND_LIMIT)),
                MeteringIssues.COEFFICIENT_CONTRADICTED);
    }

    @Test
    void aMeterDoesNotCreepMoreThanItRecorded() {
        var creep = new AdjustmentMethod.Creep(Hours.of(100), Ratio.of("5"), Ratio.of("10"), Multiplier.ONE);
        AdjustmentRule rule = rule(AdjustmentCause.OTHER_NOT_HUMAN);
        assertThat(energy(creep, "120", rule)).isEqualTo(Energy.ofKwh(-120));
        assertRefused(compute(creep, "119", rule), MeteringIssues.CREEP_EXCEEDS_RECORDED);
    }

    @Test
    void aRuleAdjustsAPartOfItsTime() {
        AdjustmentRule rule = rule(AdjustmentCause.WRONG_WIRING);
        for (Ratio portion : List.of(Ratio.of("0"), Ratio.of("1.01"), Ratio.of("-0.5"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AdjustmentRule(
                            rule.edition(),
                            rule.cause(),
                            rule.time(),
                            portion,
                            rule.direction(),
                            rule.basis(),
                            rule.confidence(),
                            rule.source(),
                            rule.note()))
                    .withMessageContaining("portion");
        }
    }

    private static BandedEnergy bands(long peak, long flat, long valley) {
        return BandedEnergy.of(
                Energy.ofKwh(peak + flat + valley),
                Map.of(
                        TouBand.PEAK, Energy.ofKwh(peak),
                        TouBand.FLAT, Energy.ofKwh(flat),
                        TouBand.VALLEY, Energy.ofKwh(valley)));
    }

    private static Outcome<BandedEnergy> byBand(long energy, BandedEnergy recorded) {
        return new EnergyAdjustment(recorded.total(), Energy.ofKwh(energy))
                .byBand(recorded, TouBand.FLAT, Rounding.WHOLE, METER, TraceSink.none());
    }

    @Test
    void everyBandIsAdjustedByTheSameRate() {
        assertThat(byBand(-33, bands(50, 30, 20)).orElseThrow()).isEqualTo(bands(-17, -9, -7));
        assertThat(byBand(200, bands(-50, -30, -20)).orElseThrow()).isEqualTo(bands(100, 60, 40));
        assertThat(byBand(10, bands(0, 0, 0)).orElseThrow()).isEqualTo(bands(0, 10, 0));
        assertThat(byBand(10, BandedEnergy.of(Energy.ofKwh(100))).orElseThrow())
                .isEqualTo(BandedEnergy.of(Energy.ofKwh(10)));
        assertThat(byBand(10, bands(-1, 30, 20)).isOk()).isFalse();
    }

    @Test
    void bandsOfAnotherEnergyAreRefused() {
        assertRefused(
                new EnergyAdjustment(Energy.ofKwh(80_000), Energy.ofKwh(100))
                        .byBand(bands(40_000, 20_000, 10_000), TouBand.FLAT, Rounding.WHOLE, METER, TraceSink.none()),
                MeteringIssues.BANDS_DISAGREE);
    }

    @Test
    void refusesEveryReasonTogether() {
        assertRefused(
                compute(
                        new AdjustmentMethod.WrongMultiplier(Multiplier.of(0), Multiplier.of(-1)),
                        "-1",
                        rule(AdjustmentCause.VOLTAGE_DROP)),
                MeteringIssues.METHOD_OF_ANOTHER_CAUSE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        AdjustmentRule error = rule(AdjustmentCause.ERROR_BEYOND_LIMIT);
        assertRefused(compute(error("-100"), "1", error), MeteringIssues.ERROR_OUT_OF_RANGE);
        assertRefused(
                compute(
                        new AdjustmentMethod.MeterError(Percentage.ZERO, Optional.of(Percentage.ofPercent("-1"))),
                        "1",
                        error),
                MeteringIssues.VALUE_NEGATIVE);
        for (String drop : List.of("100", "-100")) {
            assertRefused(
                    compute(
                            new AdjustmentMethod.VoltageDrop(
                                    Percentage.ofPercent(drop),
                                    Percentage.ofPercent("-1"),
                                    VoltageDropBasis.TRUE_ENERGY),
                            "1",
                            rule(AdjustmentCause.VOLTAGE_DROP)),
                    MeteringIssues.VALUE_NEGATIVE,
                    MeteringIssues.ERROR_OUT_OF_RANGE);
        }
        AdjustmentRule other = rule(AdjustmentCause.OTHER_NOT_HUMAN);
        assertRefused(
                compute(
                        new AdjustmentMethod.Creep(Hours.of(-1), Ratio.of("0"), Ratio.of("0"), Multiplier.of(0)),
                        "0",
                        other),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertRefused(
                compute(new AdjustmentMethod.NormalUse(Energy.ofKwh(-1)), "1", other), MeteringIssues.VALUE_NEGATIVE);
        assertRefused(
                compute(
                        new AdjustmentMethod.CoefficientAndError(
                                CorrectionCoefficient.of(Ratio.of("-3")), Percentage.ofPercent("-101")),
                        "1",
                        rule(AdjustmentCause.WRONG_WIRING)),
                MeteringIssues.COEFFICIENT_CONTRADICTED,
                MeteringIssues.ERROR_OUT_OF_RANGE);
    }

    /** Garbled data is refused, however large or small, and never thrown out. */
    @Test
    void numbersThatNoMeterHasAreRefused() {
        AdjustmentRule rule = rule(AdjustmentCause.WRONG_MULTIPLIER);
        var garbled = new AdjustmentMethod.WrongMultiplier(
                Multiplier.of("0.000000000001"), Multiplier.of("999999999999999999999999999999"));
        assertRefused(compute(garbled, "999999999999999999999999999999", rule), MeteringIssues.ADJUSTMENT_OUT_OF_RANGE);
        assertRefused(compute(garbled, "0.001", rule), MeteringIssues.ADJUSTMENT_OUT_OF_RANGE);
        assertThat(energy(garbled, "0", rule)).isEqualTo(Energy.ZERO);
        assertRefused(
                compute(
                        new AdjustmentMethod.Creep(
                                Hours.of("1e20"), Ratio.of("1e-10"), Ratio.of("1e-10"), Multiplier.ONE),
                        "0",
                        rule(AdjustmentCause.OTHER_NOT_HUMAN)),
                MeteringIssues.ADJUSTMENT_OUT_OF_RANGE);
        assertRefused(
                compute(error("-99.999999999999999999"), "1", rule(AdjustmentCause.ERROR_BEYOND_LIMIT)),
                MeteringIssues.ADJUSTMENT_OUT_OF_RANGE);
    }

    @Test
    void factorAndEnergyAreToldWithTheRule() {
        TraceRecorder trace = new TraceRecorder();
        EnergyAdjustment.compute(
                        wiring(MeterWiring.threeWire().currentReversed(1), LoadAngle.ofTangent(Ratio.of("0.75"))),
                        Energy.ofKwh(1000),
                        rule(AdjustmentCause.WRONG_WIRING),
                        EXACT,
                        METER,
                        trace)
                .orElseThrow();
        assertThat(trace.nodes()).hasSize(2);
        assertThat(trace.nodes().get(0).render(Language.EN))
                .isEqualTo("factor by coefficient F = K | K = 4√3/3 → 2.309401 [HALF_UP 6]");
        assertThat(trace.nodes().get(1).render(Language.ZH)).contains("F = 2.309401", "W′ = 1000 kWh → 1309 kWh");
        assertThat(trace.nodes().get(1).step().bases())
                .containsExactly(rule(AdjustmentCause.WRONG_WIRING).basis());
        EnergyAdjustment.compute(
                        new AdjustmentMethod.NormalUse(Energy.ofKwh(9)),
                        Energy.ZERO,
                        rule(AdjustmentCause.OTHER_NOT_HUMAN),
                        EXACT,
                        METER,
                        trace)
                .orElseThrow();
        assertThat(trace.nodes().get(2).step().id()).isEqualTo(MeteringSteps.ADJUSTED_TO_NORMAL_USE.id());
    }

    @ParameterizedTest
    @EnumSource
    void everyEditionKnowsEveryCauseButTheOneThatIsNew(SupplyRulesEdition edition) {
        List<AdjustmentCause> unknown = Arrays.stream(AdjustmentCause.values())
                .filter(cause -> AdjustmentRules.find(edition, cause).isEmpty())
                .toList();
        assertThat(unknown)
                .isEqualTo(
                        edition == SupplyRulesEdition.EDITION_1996
                                ? List.of(AdjustmentCause.INSTRUMENT_TRANSFORMER_FAULT)
                                : List.of());
    }

    @Test
    void theDayOfTheCorrectionDecidesTheEdition() {
        LocalDate last = LocalDate.of(2024, 5, 31);
        assertThat(AdjustmentRules.on(last, AdjustmentCause.VOLTAGE_DROP))
                .isEqualTo(Optional.of(rule(AdjustmentCause.VOLTAGE_DROP)));
        assertThat(AdjustmentRules.on(last.plusDays(1), AdjustmentCause.VOLTAGE_DROP))
                .isEqualTo(Optional.of(rule(SupplyRulesEdition.EDITION_2024, AdjustmentCause.VOLTAGE_DROP)));
        assertThat(AdjustmentRules.on(LocalDate.of(1996, 10, 7), AdjustmentCause.VOLTAGE_DROP))
                .isEmpty();
        assertThat(AdjustmentRules.all())
                .hasSize(13)
                .allMatch(rule -> !rule.source().isBlank());
    }

    /** What is collected makes recorded energy right: measuring W with a wiring and correcting it gives W again. */
    @Property
    void correctionUndoesTheWrongWiring(
            @ForAll @LongRange(min = 1, max = 1_000_000) long used,
            @ForAll @IntRange(min = 1, max = 3) int element,
            @ForAll @IntRange(min = -3, max = 3) int tangent) {
        MeterWiring wiring = MeterWiring.fourWire().currentScaled(element, Ratio.of("0.25"));
        CorrectionCoefficient k = CorrectionCoefficient.of(
                        wiring, LoadAngle.ofTangent(Ratio.of("" + tangent)), METER, TraceSink.none())
                .orElseThrow();
        assertThat(k.value()).isEqualTo(Root3.of(4, 3));
        Energy recorded = Energy.ofKwh(3 * used);
        EnergyAdjustment adjustment = EnergyAdjustment.compute(
                        new AdjustmentMethod.Coefficient(k),
                        recorded,
                        rule(AdjustmentCause.WRONG_WIRING),
                        EXACT,
                        METER,
                        TraceSink.none())
                .orElseThrow();
        assertThat(adjustment.adjusted()).isEqualTo(Energy.ofKwh(4 * used));
    }

    @Property
    void moreRecordedMoreAdjusted(
            @ForAll @LongRange(min = 0, max = 1_000_000) long one,
            @ForAll @LongRange(min = 0, max = 1_000_000) long other,
            @ForAll @IntRange(min = -50, max = -3) int percent) {
        AdjustmentRule rule = rule(AdjustmentCause.ERROR_BEYOND_LIMIT);
        assertThat(energy(error("" + percent), "" + Math.min(one, other), rule))
                .isLessThanOrEqualTo(energy(error("" + percent), "" + Math.max(one, other), rule));
    }
}
