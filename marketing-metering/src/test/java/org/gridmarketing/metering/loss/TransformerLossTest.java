package org.gridmarketing.metering.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.loss.LossSamples.losses;
import static org.gridmarketing.metering.loss.LossSamples.nameplate;
import static org.gridmarketing.metering.loss.LossSamples.transformer;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.ProductionShifts;
import org.gridmarketing.model.grid.TransformerLossRow;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LossFormulaRounding;
import org.gridmarketing.model.tariff.LossTableLookup;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class TransformerLossTest {
    private static final ObjectRef T1 = transformer("T-1");
    private static final EnergisedTime MONTH = EnergisedTime.wholeMonth(30);
    private static final EnergisedTime TWENTY_DAYS = EnergisedTime.ofDays(20, 30);
    private static final TransformerNameplate SMALL = nameplate("T-1", "100", "0.32", "2", "2", "4", "1");
    private static final TransformerLossTable TABLE = TransformerLossTable.builder()
            .no("STEEP")
            .source("made up for this test")
            .addRows(row(0, 60, 600), row(3000, 90, 900), row(6000, 180, 1200))
            .build();

    /** LOSS-02, http://biz.doczj.com/doc/1814004304.html: 400 kVA, iron losses 300 kWh and 400 kvarh a month, K = 2.3. */
    private static final TransformerLossBasis.Rate PUBLISHED = new TransformerLossBasis.Rate(
            T1,
            Energy.ofKwh(300),
            ReactiveEnergy.ofKvarh(400),
            TransformerLossBasis.Rate.copperRateOf(ApparentPower.ofKva(400)),
            Ratio.of("2.3"));

    private static TransformerLossRow row(long energy, long active, long reactive) {
        return new TransformerLossRow(Energy.ofKwh(energy), Energy.ofKwh(active), ReactiveEnergy.ofKvarh(reactive));
    }

    private static Outcome<Losses> compute(TransformerLossBasis basis, long wp, long wq, EnergisedTime time) {
        return TransformerLoss.compute(
                basis, Energy.ofKwh(wp), ReactiveEnergy.ofKvarh(wq), time, Rounding.WHOLE, TraceSink.none());
    }

    /** LOSS-02: 15000 × 1 % = 150, 150 × 2.3 = 345; with the iron losses 450 kWh and 745 kvarh, in total 15450 and 6745. */
    @Test
    void byRateAsPublished() {
        Losses losses = compute(PUBLISHED, 15000, 6000, MONTH).orElseThrow();
        assertThat(losses).isEqualTo(losses("450", "745"));
        assertThat(losses.active().plus(Energy.ofKwh(15000))).isEqualTo(Energy.ofKwh(15450));
        assertThat(losses.reactive().plus(ReactiveEnergy.ofKvarh(6000))).isEqualTo(ReactiveEnergy.ofKvarh(6745));
    }

    @Test
    void ironLossCountsForThePartOfTheMonth() {
        assertThat(compute(PUBLISHED, 15000, 6000, TWENTY_DAYS).orElseThrow()).isEqualTo(losses("350", "612"));
    }

    @Test
    void theCopperRateChangesAbove315Kva() {
        assertThat(TransformerLossBasis.Rate.copperRateOf(ApparentPower.ofKva(315)))
                .isEqualTo(Percentage.ofPercent("1.5"));
        assertThat(TransformerLossBasis.Rate.copperRateOf(ApparentPower.ofKva("315.1")))
                .isEqualTo(Percentage.ofPercent("1"));
    }

    @Test
    void agreedQuantitiesCountForThePartOfTheMonth() {
        var agreed = new TransformerLossBasis.Agreed(T1, losses("304", "3000"));
        assertThat(compute(agreed, 1, 1, MONTH).orElseThrow()).isEqualTo(losses("304", "3000"));
        assertThat(compute(agreed, 1, 1, TWENTY_DAYS).orElseThrow()).isEqualTo(losses("203", "2000"));
    }

    @Test
    void anAgreedShareIsOfTheEnergyWhateverTheTime() {
        var share = new TransformerLossBasis.AgreedShare(T1, Percentage.ofPercent("2.5"), Percentage.ofPercent("10"));
        assertThat(compute(share, 10_000, 4000, TWENTY_DAYS).orElseThrow()).isEqualTo(losses("250", "400"));
    }

    @Test
    void noBasisNoLoss() {
        assertThat(compute(new TransformerLossBasis.None(T1), 10_000, 4000, MONTH)
                        .orElseThrow())
                .isEqualTo(Losses.NONE);
    }

    /** The formula runs for T hours: 0.32 × 480 + 2 × 10⁹ ÷ (10⁴ × 480) = 153.6 + 416.67; reactive 960 + 833.33. */
    @Test
    void byFormulaForPartOfTheMonth() {
        var formula = new TransformerLossBasis.Formula(SMALL);
        assertThat(compute(formula, 30_000, 10_000, TWENTY_DAYS).orElseThrow()).isEqualTo(losses("570", "1793"));
    }

    /**
     * Coefficients in tenths: Cp = 1 × 2 × 10⁶ ÷ (100² × 720) = 0.2777… → 0.3, Cq = 0.5555… → 0.6. ΔWp = 230.4 + 0.3 × 1000 and
     * ΔWq = 1440 + 0.6 × 1000, where the exact losses are 508 and 1996.
     */
    @Test
    void byFormulaWithCoefficientsInTenths() {
        var formula = new TransformerLossBasis.Formula(SMALL, LossFormulaRounding.COEFFICIENTS_TO_TENTHS);
        assertThat(compute(formula, 30_000, 10_000, MONTH).orElseThrow()).isEqualTo(losses("530", "2040"));
        assertThat(compute(new TransformerLossBasis.Formula(SMALL), 30_000, 10_000, MONTH)
                        .orElseThrow())
                .isEqualTo(losses("508", "1996"));
    }

    /** 30000 ÷ 0.8 = 37500 kVAh: 230.4 + 2 × 37500² ÷ 7200000 = 230.4 + 390.625. */
    @Test
    void byFormulaWithoutReactiveReading() {
        var formula = new TransformerLossBasis.FormulaWithoutReactive(SMALL, Ratio.of("0.8"));
        assertThat(compute(formula, 30_000, 0, MONTH).orElseThrow()).isEqualTo(losses("621", "0"));
        for (String none : List.of("0", "-0.8", "1.01")) {
            assertRefused(
                    compute(new TransformerLossBasis.FormulaWithoutReactive(SMALL, Ratio.of(none)), 30_000, 0, MONTH),
                    MeteringIssues.POWER_FACTOR_OUT_OF_RANGE);
        }
    }

    /** 3000 kWh in 20 days are 4500 in a month, half way between 90 and 180: 135 × 2 ÷ 3; nothing at all is the first row's. */
    @Test
    void byTableForPartOfTheMonth() {
        var table = new TransformerLossBasis.Table(T1, TABLE, LossTableLookup.LINEAR);
        assertThat(compute(table, 3000, 0, TWENTY_DAYS).orElseThrow()).isEqualTo(losses("90", "700"));
        assertThat(compute(table, 0, 0, TWENTY_DAYS).orElseThrow()).isEqualTo(losses("40", "400"));
        assertThat(compute(table, 2000, 0, TWENTY_DAYS).orElseThrow()).isEqualTo(losses("60", "600"));
        assertRefused(compute(table, 4001, 0, TWENTY_DAYS), MeteringIssues.LOSS_TABLE_EXCEEDED);
        var listed = new TransformerLossBasis.Table(T1, TABLE, LossTableLookup.LISTED_ENERGY);
        assertThat(compute(listed, 2000, 0, TWENTY_DAYS).orElseThrow()).isEqualTo(losses("60", "600"));
        assertRefused(compute(listed, 3000, 0, TWENTY_DAYS), MeteringIssues.LOSS_TABLE_NO_ROW);
    }

    @Test
    void neverEnergisedIsRefusedOnEveryBasis() {
        EnergisedTime never = EnergisedTime.ofDays(0, 30);
        List<TransformerLossBasis> all = List.of(
                new TransformerLossBasis.Formula(SMALL),
                new TransformerLossBasis.FormulaWithoutReactive(SMALL, Ratio.of("0.8")),
                PUBLISHED,
                new TransformerLossBasis.Table(T1, TABLE, LossTableLookup.LINEAR),
                new TransformerLossBasis.Agreed(T1, losses("1", "1")));
        for (TransformerLossBasis basis : all) {
            assertThat(basis.transformer()).isEqualTo(T1);
            var issues = assertRefused(compute(basis, 1000, 0, never), MeteringIssues.VALUE_NOT_POSITIVE);
            assertThat(issues.get(0).attribute()).isEqualTo("energisedHours");
        }
    }

    @Test
    void everyWrongSignOfRatesAndAgreedLossesIsRefused() {
        Percentage below = Percentage.ofPercent("-1");
        var rate =
                new TransformerLossBasis.Rate(T1, Energy.ofKwh(-1), ReactiveEnergy.ofKvarh(-1), below, Ratio.of("-1"));
        assertRefused(
                compute(rate, -1, 0, MONTH),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE);
        assertRefused(
                compute(new TransformerLossBasis.Agreed(T1, losses("-1", "-1")), 1, 1, MONTH),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE);
        assertRefused(
                compute(new TransformerLossBasis.AgreedShare(T1, below, below), -1, -1, MONTH),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE);
    }

    /** Garbled numbers give no loss that a transformer could have, and no exception either. */
    @Test
    void absurdLossesAreRefused() {
        Energy huge = Energy.ofKwh("999999999999999999999999999999");
        var rate = new TransformerLossBasis.Rate(T1, huge, ReactiveEnergy.ZERO, Percentage.ofPercent("1"), Ratio.ONE);
        assertRefused(
                TransformerLoss.compute(rate, huge, ReactiveEnergy.ZERO, MONTH, Rounding.WHOLE, TraceSink.none()),
                MeteringIssues.LOSS_OUT_OF_RANGE);
        assertRefused(
                CorrectionFactor.of(Hours.of("1e-30"), T1, Rounding.WHOLE, TraceSink.none()),
                MeteringIssues.LOSS_OUT_OF_RANGE);
        assertThat(CorrectionFactor.of(Hours.of("720"), T1, Rounding.WHOLE, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(Ratio.ONE);
        assertRefused(
                CorrectionFactor.of(Hours.of("720.1"), T1, Rounding.WHOLE, TraceSink.none()),
                MeteringIssues.CORRECTION_FACTOR_BELOW_ONE);
    }

    @Test
    void everyBasisTellsItsLosses() {
        TraceRecorder trace = new TraceRecorder();
        List<TransformerLossBasis> all = List.of(
                PUBLISHED,
                new TransformerLossBasis.Table(T1, TABLE, LossTableLookup.LINEAR),
                new TransformerLossBasis.Agreed(T1, losses("304", "3000")),
                new TransformerLossBasis.AgreedShare(T1, Percentage.ofPercent("2"), Percentage.ZERO),
                new TransformerLossBasis.Formula(SMALL, LossFormulaRounding.COEFFICIENTS_TO_TENTHS));
        for (TransformerLossBasis basis : all) {
            TransformerLoss.compute(
                            basis, Energy.ofKwh(3000), ReactiveEnergy.ofKvarh(0), TWENTY_DAYS, Rounding.WHOLE, trace)
                    .orElseThrow();
        }
        assertThat(trace.nodes()).hasSize(10).allMatch(node -> node.subject().equals(T1));
        assertThat(trace.nodes().get(0).render(Language.EN))
                .isEqualTo("active loss by rate ΔWp = W0 × m + Wp × r | W0 = 300 kWh, m = 2/3, r = 1 %, Wp = 3000 kWh"
                        + " → 230 kWh [HALF_UP 0]");
        assertThat(trace.nodes().get(2).step()).isEqualTo(MeteringSteps.LOSS_TABLE_LINEAR_PART_MONTH);
        assertThat(trace.nodes().get(8).render(Language.ZH)).contains("C = 0.4");
    }

    /** More energy never loses less, on any basis. */
    @Property
    void lossesRiseWithEnergy(
            @ForAll @LongRange(min = 0, max = 3000) long one,
            @ForAll @LongRange(min = 0, max = 3000) long other,
            @ForAll @IntRange(min = 16, max = 30) int days) {
        EnergisedTime time = EnergisedTime.ofDays(days, 30);
        List<TransformerLossBasis> all = List.of(
                PUBLISHED,
                new TransformerLossBasis.Table(T1, TABLE, LossTableLookup.LINEAR),
                new TransformerLossBasis.AgreedShare(T1, Percentage.ofPercent("2"), Percentage.ofPercent("3")),
                new TransformerLossBasis.Formula(SMALL),
                new TransformerLossBasis.FormulaWithoutReactive(SMALL, Ratio.of("0.8")));
        for (TransformerLossBasis basis : all) {
            Losses low = compute(basis, Math.min(one, other), 0, time).orElseThrow();
            Losses high = compute(basis, Math.max(one, other), 0, time).orElseThrow();
            assertThat(low.active()).isLessThanOrEqualTo(high.active());
            assertThat(low.reactive()).isLessThanOrEqualTo(high.reactive());
        }
    }

    private static Ratio factor(ProductionShifts shifts) {
        return CorrectionFactor.of(shifts, T1, TraceSink.none());
    }

    private static Outcome<Ratio> factor(String hours) {
        return CorrectionFactor.of(Hours.of(hours), T1, Rounding.halfUp(4), TraceSink.none());
    }

    @Test
    void correctionFactorsOfShiftsAndHours() {
        assertThat(factor(ProductionShifts.ONE)).isEqualTo(Ratio.of("3.6"));
        assertThat(factor("400").orElseThrow()).isEqualTo(factor(ProductionShifts.TWO));
        assertThat(factor("600").orElseThrow()).isEqualTo(factor(ProductionShifts.THREE));
        assertThat(factor("720").orElseThrow()).isEqualTo(factor(ProductionShifts.CONTINUOUS));
        assertRefused(factor("0"), MeteringIssues.VALUE_NOT_POSITIVE);
    }

    @Test
    void correctionFactorsAndEnergisedTimeAreTold() {
        TraceRecorder trace = new TraceRecorder();
        CorrectionFactor.of(ProductionShifts.ONE, T1, trace);
        CorrectionFactor.of(Hours.of(350), T1, Rounding.halfUp(4), trace);
        EnergisedTime time = EnergisedTime.ofDays(20, 30).told(T1, trace);
        assertThat(time).isEqualTo(EnergisedTime.ofDays(20, 30));
        assertThat(trace.nodes())
                .extracting(TraceNode::step)
                .containsExactly(
                        MeteringSteps.CORRECTION_FACTOR_OF_SHIFTS,
                        MeteringSteps.CORRECTION_FACTOR_OF_HOURS,
                        MeteringSteps.ENERGISED_HOURS,
                        MeteringSteps.ENERGISED_PART);
        assertThat(trace.nodes().get(1).render(Language.EN)).endsWith("t = 350 h → 2.0571 [HALF_UP 4]");
        assertThat(trace.nodes().get(2).render(Language.EN)).endsWith("d = 20 → 480 h");
        assertThat(trace.nodes().get(3).render(Language.EN)).endsWith("d = 20, N = 31, M = 0, D = 30 → 2/3");
    }
}
