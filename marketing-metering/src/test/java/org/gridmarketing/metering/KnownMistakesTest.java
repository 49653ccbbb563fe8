package org.gridmarketing.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gridmarketing.metering.allocation.LossAllocation;
import org.gridmarketing.metering.allocation.Share;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.metering.consumption.PairingPolicy;
import org.gridmarketing.metering.consumption.PointMeters;
import org.gridmarketing.metering.consumption.RegisterDifference;
import org.gridmarketing.metering.consumption.RegisterNeeds;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.metering.loss.EnergisedTime;
import org.gridmarketing.metering.loss.Losses;
import org.gridmarketing.metering.loss.TransformerLoss;
import org.gridmarketing.metering.loss.TransformerLossBasis;
import org.gridmarketing.metering.loss.TransformerNameplate;
import org.gridmarketing.metering.powerfactor.PowerFactor;
import org.gridmarketing.metering.powerfactor.PowerFactorAdjustmentTable;
import org.gridmarketing.metering.tree.PointSource;
import org.gridmarketing.metering.tree.PointTree;
import org.gridmarketing.metering.tree.TreeEnergies;
import org.gridmarketing.metering.tree.TreePoint;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

/** Mistakes that public electricity-charge codes were seen to make, and that are not made here. */
class KnownMistakesTest {
    private static final BillingPeriod JANUARY = BillingPeriod.ofMonth(YearMonth.of(2026, 1));
    private static final ObjectRef MAIN = new ObjectRef("MeteringPoint", "main");
    private static final ObjectRef LAMPS = new ObjectRef("MeteringPoint", "lamps");
    private static final ObjectRef PUMPS = new ObjectRef("MeteringPoint", "pumps");

    private static RegisterSpan rolledOver(String previous, String current, int digits) {
        return new RegisterSpan(
                new ObjectRef("Meter", "M-1"),
                RegisterKind.ACTIVE_TOTAL,
                RegisterValue.of(previous),
                RegisterValue.of(current),
                OptionalInt.of(digits),
                true);
    }

    /** riozenc/fms-cfs, MeterDataModel.computeDiffNum: as many digits as the previous reading happens to have. */
    @Test
    void theWidthOfARegisterIsNotTheLengthOfItsLastReading() {
        assertThat(RegisterDifference.of(rolledOver("998", "12", 5)).orElseThrow())
                .isEqualTo(RegisterValue.of(99014));
        assertThat(RegisterDifference.of(rolledOver("99998", "12", 5)).orElseThrow())
                .isEqualTo(RegisterValue.of(14));
    }

    /**
     * riozenc/fms-cfs, TransformerCalculateModel.calculateByFormula: (Wp + Wq) ÷ S for (Wp² + Wq²) ÷ S², 30 days for every month, 24 × 24
     * hours for the reactive part, and a quotient without an end thrown out. By hand, 630 kVA in 31 days: (30000² + 10000²) ÷ (630² × 744) =
     * 3.38646…; active 0.8 × 744 + 6 × 3.38646… = 615.51…, reactive 5 × 744 + 30 × 3.38646… = 3821.59….
     */
    @Test
    void transformerLossIsOfSquaresAndOfTheDaysThereWere() {
        TransformerNameplate nameplate = new TransformerNameplate(
                new ObjectRef("PowerTransformer", "T-1"),
                ApparentPower.ofKva(630),
                Power.ofKw("0.8"),
                Power.ofKw(6),
                ReactivePower.ofKvar(5),
                ReactivePower.ofKvar(30),
                Ratio.ONE);
        EnergisedTime time = EnergisedTime.throughout(JANUARY, JANUARY.days());
        assertThat(TransformerLoss.compute(
                                new TransformerLossBasis.Formula(nameplate),
                                Energy.ofKwh(30_000),
                                ReactiveEnergy.ofKvarh(10_000),
                                time,
                                Rounding.FEN,
                                TraceSink.none())
                        .orElseThrow())
                .isEqualTo(new Losses(Energy.ofKwh("615.52"), ReactiveEnergy.ofKvarh("3821.59")));
    }

    /** riozenc/fms-cfs, lossAllocation: every share rounded, and what was left over lost. */
    @Test
    void sharesOfALossSumUpToIt() {
        List<Share<Energy>> thirds = List.of(
                new Share<>(MAIN, Energy.ofKwh(1)),
                new Share<>(LAMPS, Energy.ofKwh(1)),
                new Share<>(PUMPS, Energy.ofKwh(1)));
        assertThat(LossAllocation.byEnergy(Energy.ofKwh(100), thirds, MAIN, Rounding.WHOLE, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(Map.of(MAIN, Energy.ofKwh(34), LAMPS, Energy.ofKwh(33), PUMPS, Energy.ofKwh(33)));
    }

    /** riozenc/fms-cfs, MeterRelationFilter2: what lay behind was cut to what its parent had left, and only remarked. */
    @Test
    void aShortfallIsNotCut() {
        PointTree tree = PointTree.of(List.of(
                        TreePoint.main(MAIN),
                        TreePoint.behind(LAMPS, MAIN, new PointSource.Quantity(Energy.ofKwh(101)))))
                .orElseThrow();
        assertRefused(
                TreeEnergies.withAgreed(
                        tree,
                        Map.of(MAIN, BandedEnergy.of(Energy.ofKwh(100))),
                        JANUARY,
                        Rounding.WHOLE,
                        TouBand.FLAT,
                        TraceSink.none()),
                MeteringIssues.DEDUCTION_SHORTFALL);
    }

    /**
     * riozenc/fms-cfs, PowerRateFilter: cosφ by a double square root. 895 and 446.0661… meet the edge of 0.90 exactly; a unit in the
     * thirtieth digit decides, which a double does not hold.
     */
    @Test
    void thePowerFactorIsExactWhereADoubleIsNot() {
        BigDecimal active = new BigDecimal("895000000000000");
        BigDecimal edge = active.pow(2)
                .multiply(BigDecimal.valueOf(40_000))
                .divide(BigDecimal.valueOf(32_041), 20, RoundingMode.DOWN)
                .subtract(active.pow(2))
                .sqrt(new MathContext(30, RoundingMode.DOWN));
        BigDecimal step = edge.ulp();
        assertThat(PowerFactor.monthly(Energy.ofKwh(active), ReactiveEnergy.ofKvarh(edge))
                        .orElseThrow())
                .isEqualTo(Ratio.of("0.9"));
        assertThat(PowerFactor.monthly(
                                Energy.ofKwh(active), ReactiveEnergy.ofKvarh(edge.add(step.multiply(BigDecimal.TEN))))
                        .orElseThrow())
                .isEqualTo(Ratio.of("0.89"));
    }

    /** riozenc/fms-cfs, MeterRelationFilter2: five bands were put into an array of four. */
    @Test
    void deductionsHaveFiveBands() {
        Map<TouBand, Energy> whole = new EnumMap<>(TouBand.class);
        Map<TouBand, Energy> part = new EnumMap<>(TouBand.class);
        for (TouBand band : TouBand.values()) {
            whole.put(band, Energy.ofKwh(100));
            part.put(band, Energy.ofKwh(band.ordinal() + 1L));
        }
        PointTree tree = PointTree.of(
                        List.of(TreePoint.main(MAIN), TreePoint.behind(LAMPS, MAIN, new PointSource.Metered())))
                .orElseThrow();
        Map<ObjectRef, BandedEnergy> counted =
                Map.of(MAIN, BandedEnergy.of(Energy.ofKwh(500), whole), LAMPS, BandedEnergy.of(Energy.ofKwh(15), part));
        BandedEnergy kept = TreeEnergies.ofMeters(tree, counted, TouBand.FLAT, TraceSink.none())
                .orElseThrow()
                .getOrDefault(MAIN, BandedEnergy.NONE);
        for (TouBand band : TouBand.values()) {
            assertThat(kept.in(band)).isEqualTo(Energy.ofKwh(99L - band.ordinal()));
        }
    }

    /** riozenc/fms-cfs, MeterRelationFilter2: what was left for the second agreed point was worked out from the wrong amount. */
    @Test
    void severalQuantitiesAreAllTakenOff() {
        PointTree tree = PointTree.of(List.of(
                        TreePoint.main(MAIN),
                        TreePoint.behind(LAMPS, MAIN, new PointSource.Quantity(Energy.ofKwh(30))),
                        TreePoint.behind(PUMPS, MAIN, new PointSource.Quantity(Energy.ofKwh(45)))))
                .orElseThrow();
        assertThat(TreeEnergies.withAgreed(
                                tree,
                                Map.of(MAIN, BandedEnergy.of(Energy.ofKwh(100))),
                                JANUARY,
                                Rounding.WHOLE,
                                TouBand.FLAT,
                                TraceSink.none())
                        .orElseThrow()
                        .values())
                .extracting(BandedEnergy::total)
                .containsExactly(Energy.ofKwh(25), Energy.ofKwh(30), Energy.ofKwh(45));
    }

    /** riozenc/fms-cfs, PowerRateFilter: where the table had no row nothing was adjusted. */
    @Test
    void everyPowerFactorBelowTheStandardCosts() {
        for (int hundredths = 0; hundredths < 80; hundredths++) {
            assertThat(PowerFactorAdjustmentTable.rate(PowerFactorStandard.P080, Ratio.ofHundredths(hundredths)))
                    .isGreaterThan(Percentage.ZERO);
        }
    }

    /** xseec/EDSCron, AdjustPowerFactorFee: −1.0 % from 0.94 on at 0.85, and 0.91 compared as a float. */
    @Test
    void theRewardOfTheMiddleStandardEndsAt110() {
        assertThat(PowerFactorAdjustmentTable.rate(PowerFactorStandard.P085, Ratio.of("0.94")))
                .isEqualTo(Percentage.ofPercent("-1.10"));
        assertThat(PowerFactorAdjustmentTable.rate(PowerFactorStandard.P085, Ratio.of("1")))
                .isEqualTo(Percentage.ofPercent("-1.10"));
        assertThat(PowerFactorAdjustmentTable.rate(PowerFactorStandard.P085, Ratio.of("0.91")))
                .isEqualTo(Percentage.ofPercent("-0.65"));
    }

    /** xseec/EDSCron, HasZeroError: no reactive energy was taken for a missing argument. */
    @Test
    void noReactiveEnergyIsAPowerFactorOfOne() {
        assertThat(PowerFactor.monthly(Energy.ofKwh(1), ReactiveEnergy.ZERO).orElseThrow())
                .isEqualTo(Ratio.ONE);
    }

    /** MyEMS and others: what could not be read counted as nothing. */
    @Test
    void aMissingReadingIsNoZero() {
        PointMeters meters = new PointMeters(
                MAIN,
                List.of(MeterInstallation.builder()
                        .no("I-1")
                        .meterNo("M-1")
                        .compositeMultiplier(Multiplier.ONE)
                        .build()),
                List.of(),
                List.of(ReadingSet.builder()
                        .meterNo("M-1")
                        .register(RegisterKind.ACTIVE_TOTAL)
                        .build()));
        assertRefused(
                PairedReadings.of(meters, JANUARY, RegisterNeeds.of(RegisterKind.ACTIVE_TOTAL), PairingPolicy.strict()),
                MeteringIssues.READING_MISSING,
                MeteringIssues.READING_MISSING);
    }
}
