package org.gridmarketing.metering.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.fixtures.CaseRole;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.fixtures.PublishedCases;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.legal.SupplyRulesEdition;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

/** Published problems of adjusted energy, each with its source. */
class PublishedCorrectionsTest {
    private static final ObjectRef METER = new ObjectRef("Meter", "published");
    private static final Rounding THREE = Rounding.halfUp(3);

    private static Energy adjusted(AdjustmentMethod method, Energy recorded, AdjustmentCause cause, Rounding rounding) {
        return EnergyAdjustment.compute(
                        method,
                        recorded,
                        AdjustmentRules.find(SupplyRulesEdition.EDITION_1996, cause)
                                .orElseThrow(),
                        new AdjustmentRounding(Optional.empty(), rounding),
                        METER,
                        TraceSink.none())
                .orElseThrow()
                .energy();
    }

    private static CorrectionCoefficient transformers(String billed, Set<Phase> reversed, String... installed) {
        return CorrectionCoefficient.ofCurrentTransformers(
                        Arrays.stream(installed).map(TransformationRatio::parse).toList(),
                        TransformationRatio.parse(billed),
                        reversed,
                        METER,
                        TraceSink.none())
                .orElseThrow();
    }

    private static Energy supplement(CorrectionCoefficient k, long recorded) {
        return adjusted(
                new AdjustmentMethod.Coefficient(k),
                Energy.ofKwh(recorded),
                AdjustmentCause.WRONG_WIRING,
                Rounding.WHOLE);
    }

    /** COR-01, https://m.274949.com/203/t28749569.html: one of three currents reversed; every band is corrected by 200 %. */
    @Test
    void oneReversedCurrentByBands() {
        CorrectionCoefficient k = CorrectionCoefficient.of(
                        MeterWiring.fourWire().currentReversed(1), LoadAngle.ofDegrees(30), METER, TraceSink.none())
                .orElseThrow();
        assertThat(k.rate(Rounding.FEN)).isEqualTo(Percentage.ofPercent("200"));
        BandedEnergy recorded = BandedEnergy.of(
                Energy.ofKwh(80_000),
                Map.of(
                        TouBand.PEAK, Energy.ofKwh(30_000),
                        TouBand.FLAT, Energy.ofKwh(30_000),
                        TouBand.VALLEY, Energy.ofKwh(20_000)));
        BandedEnergy added = new EnergyAdjustment(recorded.total(), supplement(k, 80_000))
                .byBand(recorded, TouBand.FLAT, Rounding.WHOLE, METER, TraceSink.none())
                .orElseThrow();
        assertThat(yuan(added.in(TouBand.PEAK), "0.6")).isEqualByComparingTo("36000");
        assertThat(yuan(added.in(TouBand.VALLEY), "0.2")).isEqualByComparingTo("8000");
        assertThat(yuan(added.in(TouBand.FLAT), "0.4")).isEqualByComparingTo("24000");
    }

    private static BigDecimal yuan(Energy energy, String price) {
        return energy.toBigDecimal().multiply(new BigDecimal(price));
    }

    /** COR-03, https://app.ixiawen.com/question/36537605/8c5c9de4efb9c4d37f976c9fe2b67d82.html. */
    @Test
    void mixedTransformersWithOneReversed() {
        CorrectionCoefficient k = transformers("200/5", Set.of(Phase.C), "150/5", "150/5", "200/5");
        assertThat(k.rate(Rounding.FEN)).isEqualTo(Percentage.ofPercent("80"));
        assertThat(supplement(k, 500_000)).isEqualTo(Energy.ofKwh(400_000));
    }

    /** COR-04, https://app.ixiawen.com/question/54625681/5df4392e073f76b89377f5441810c4aa.html. */
    @Test
    void threeDifferentTransformersWithOneReversed() {
        CorrectionCoefficient k = transformers("150/5", Set.of(Phase.C), "150/5", "100/5", "200/5");
        assertThat(k.value()).isEqualTo(Root3.of(12, 7));
        assertThat(supplement(k, 210_000)).isEqualTo(Energy.ofKwh(150_000));
    }

    /** COR-05, https://app.ixiawen.com/question/54622757/4504a3363b89d71cf0188ed5b8b20624.html. */
    @Test
    void oneTransformerReplacedByALargerOne() {
        CorrectionCoefficient k = transformers("200/5", Set.of(), "200/5", "200/5", "300/5");
        assertThat(k.rate(Rounding.FEN)).isEqualTo(Percentage.ofPercent("12.5"));
        assertThat(supplement(k, 50_000)).isEqualTo(Energy.ofKwh(6250));
    }

    /**
     * COR-10, https://www.uczhidao.com/wenda/78741293. Published 330.1536 on the register and 29723 kWh in total, where 0.2857 × 1156
     * was multiplied wrongly; the exact 2/7 gives 330.2857 and 29726.
     */
    @Test
    void twoTransformersReplacedByLargerOnes() {
        CorrectionCoefficient k = transformers("100/5", Set.of(), "150/5", "150/5", "100/5");
        assertThat(k.rate(Rounding.FEN)).isEqualTo(Percentage.ofPercent("28.57"));
        Energy onRegister = adjusted(
                new AdjustmentMethod.Coefficient(k),
                Energy.ofKwh(1156),
                AdjustmentCause.WRONG_WIRING,
                Rounding.halfUp(4));
        assertThat(onRegister).isEqualTo(Energy.ofKwh("330.2857")).isNotEqualTo(Energy.ofKwh("330.1536"));
        Energy recorded = Energy.ofKwh(1156 * 20);
        assertThat(recorded.plus(supplement(k, 1156 * 20))).isEqualTo(Energy.ofKwh(29_726));
    }

    /** COR-11, https://www.qx47.com/zhishi/1/305564.html: actual ÷ used − 1. */
    @Test
    void wrongMultipliers() {
        assertThat(multiplier(600, 300)).isEqualTo(Energy.ofKwh(100));
        assertThat(multiplier(600, 400)).isEqualTo(Energy.ofKwh(50));
        assertThat(multiplier(400, 600)).isEqualTo(Energy.ofKwh(-33));
    }

    private static Energy multiplier(int actual, int used) {
        return adjusted(
                new AdjustmentMethod.WrongMultiplier(Multiplier.of(used / 5), Multiplier.of(actual / 5)),
                Energy.ofKwh(100),
                AdjustmentCause.WRONG_MULTIPLIER,
                Rounding.WHOLE);
    }

    /** COR-13, https://www.gaojiufeng.cn/?id=2834036: the page has lost the minus of −28 %. */
    @Test
    void byStopWatchBehindTransformers() {
        WattSecond check =
                new WattSecond(Ratio.of("20"), Ratio.of("2000"), Multiplier.of(30), Ratio.of("15"), Power.ofKw(100));
        assertThat(check.measured(THREE, METER, TraceSink.none()).orElseThrow()).isEqualTo(Power.ofKw(72));
        TraceRecorder trace = new TraceRecorder();
        assertThat(check.error(THREE, METER, trace).orElseThrow()).isEqualTo(Percentage.ofPercent("-28"));
        assertThat(trace.nodes().get(0).step()).isEqualTo(MeteringSteps.WATT_SECOND_ERROR);
    }

    /** COR-14, https://m.zhaokaoti.com/shiti/6a673c562cf94b98937cbe1fa96f91b6.html: 6 turns in 60 s instead of 100 s. */
    @Test
    void byStopWatchAtHome() {
        WattSecond check =
                new WattSecond(Ratio.of("6"), Ratio.of("3600"), Multiplier.ONE, Ratio.of("60"), Power.ofKw("0.06"));
        assertThat(check.error(Rounding.halfUp(1), METER, TraceSink.none()).orElseThrow())
                .isEqualTo(Percentage.ofPercent("66.7"));
        WattSecond nothing = new WattSecond(Ratio.of("0"), Ratio.of("0"), Multiplier.of(0), Ratio.of("0"), Power.ZERO);
        assertRefused(
                nothing.error(THREE, METER, TraceSink.none()),
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertThat(nothing.measured(THREE, METER, TraceSink.none()).isOk()).isFalse();
        WattSecond garbled =
                new WattSecond(Ratio.of("1e20"), Ratio.of("1e-10"), Multiplier.ONE, Ratio.of("1"), Power.ofKw("1e-10"));
        assertRefused(garbled.error(THREE, METER, TraceSink.none()), MeteringIssues.ERROR_OUT_OF_RANGE);
        assertRefused(garbled.measured(THREE, METER, TraceSink.none()), MeteringIssues.ERROR_OUT_OF_RANGE);
    }

    /** COR-15, https://shuashuati.com/paper/52d4204a02158272a01f9a69430ce0c9.html: 16 idle hours a day for 30 days. */
    @Test
    void creep() {
        var method =
                new AdjustmentMethod.Creep(Hours.of((24 - 8) * 30), Ratio.of("5"), Ratio.of("1000"), Multiplier.ONE);
        // the problem does not say what was recorded
        assertThat(adjusted(method, Energy.ofKwh(100), AdjustmentCause.OTHER_NOT_HUMAN, Rounding.FEN))
                .isEqualTo(Energy.ofKwh("-5.76"));
    }

    /** VIO-02 and VIO-03: 2 kW of a household and 320 kVA of power, time unknown; only the energies, the money is billing's. */
    @Test
    void stolenEnergy() {
        TraceRecorder trace = new TraceRecorder();
        int days = UnmeteredEnergy.THEFT_DAYS_UNKNOWN;
        assertThat(UnmeteredEnergy.stolen(
                                Power.ofKw(2), days, UnmeteredEnergy.TheftUse.LIGHTING.hoursPerDay(), METER, trace)
                        .orElseThrow())
                .isEqualTo(Energy.ofKwh(2160));
        assertThat(UnmeteredEnergy.stolen(
                                Power.ofKw(320), days, UnmeteredEnergy.TheftUse.POWER.hoursPerDay(), METER, trace)
                        .orElseThrow())
                .isEqualTo(Energy.ofKwh(691_200));
        assertThat(trace.nodes()).hasSize(2);
        assertRefused(
                UnmeteredEnergy.stolen(Power.ZERO, 0, Hours.of(25), METER, TraceSink.none()),
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NEGATIVE);
        assertRefused(
                UnmeteredEnergy.stolen(Power.ofKw("1e28"), days, Hours.of("23.5"), METER, TraceSink.none()),
                MeteringIssues.ADJUSTMENT_OUT_OF_RANGE);
        assertThat(UnmeteredEnergy.stolen(Power.ofKw("1e-29"), days, Hours.of("1e-29"), METER, TraceSink.none())
                        .isOk())
                .isTrue();
    }

    /** COMP-01, https://app.ixiawen.com/question/51598865/8a3a821a0c16a6655bebce1ffdb90612.html: 1250 kWh × 0.40 × 4 = 2000. */
    @Test
    void energyNotSuppliedDuringAnOutage() {
        TraceRecorder trace = new TraceRecorder();
        Energy energy = UnmeteredEnergy.duringOutage(
                        Energy.ofKwh(30_000), Hours.of(720), Hours.of(30), Rounding.FEN, METER, trace)
                .orElseThrow();
        assertThat(energy).isEqualTo(Energy.ofKwh(1250));
        assertThat(yuan(energy, "1.6")).isEqualByComparingTo("2000");
        assertThat(trace.nodes()).hasSize(1);
        assertRefused(
                UnmeteredEnergy.duringOutage(
                        Energy.ofKwh(-1), Hours.ZERO, Hours.of(-1), Rounding.FEN, METER, TraceSink.none()),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NEGATIVE);
    }

    /** Every open case of corrections and losses has a test that names it; none of them is an examination's arithmetic alone. */
    @Test
    void everyOpenCaseHasItsTest() {
        assertThat(PublishedCases.all().stream()
                        .map(PublishedCase::id)
                        .filter(id -> id.startsWith("COR-") || id.startsWith("LOSS-")))
                .containsExactlyInAnyOrder(
                        "COR-01",
                        "COR-03",
                        "COR-04",
                        "COR-05",
                        "COR-10",
                        "COR-11",
                        "COR-13",
                        "COR-14",
                        "COR-15",
                        // PublishedBillTest, TransformerLossTest and PowerLossesTest
                        "LOSS-01",
                        "LOSS-02",
                        "LOSS-03",
                        "LOSS-05");
        assertThat(PublishedCases.byRole(CaseRole.EXAM_ARITHMETIC).stream().map(PublishedCase::id))
                .noneMatch(id -> id.startsWith("COR-") || id.startsWith("LOSS-"));
    }
}
