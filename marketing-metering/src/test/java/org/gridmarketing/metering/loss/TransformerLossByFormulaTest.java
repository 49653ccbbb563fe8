package org.gridmarketing.metering.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.loss.LossSamples.nameplate;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class TransformerLossByFormulaTest {
    private static final ObjectRef TRANSFORMER = new ObjectRef("PowerTransformer", "T-1");
    private static final TransformerNameplate SMALL = nameplate("T-1", "100", "0.32", "2", "2", "4", "1");

    private static Losses losses(TransformerNameplate nameplate, long wp, long wq, long hours, Rounding rounding) {
        return TransformerLossByFormula.compute(
                        nameplate,
                        Energy.ofKwh(wp),
                        ReactiveEnergy.ofKvarh(wq),
                        Hours.of(hours),
                        rounding,
                        TraceSink.none())
                .orElseThrow();
    }

    /**
     * By hand: Wp² + Wq² = 30000² + 10000² = 10⁹; S²·T = 100² × 720 = 7.2 × 10⁶; their quotient 138.888…. Active 0.32 × 720 +
     * 2 × 138.888… = 230.4 + 277.777… = 508.177…; reactive 2 × 720 + 4 × 138.888… = 1440 + 555.555… = 1995.555….
     */
    @Test
    void anExampleByHand() {
        assertThat(losses(SMALL, 30000, 10000, 720, Rounding.WHOLE))
                .isEqualTo(new Losses(Energy.ofKwh(508), ReactiveEnergy.ofKvarh(1996)));
        assertThat(losses(SMALL, 30000, 10000, 720, Rounding.halfUp(6)))
                .isEqualTo(new Losses(Energy.ofKwh("508.177778"), ReactiveEnergy.ofKvarh("1995.555556")));
    }

    /** One shift, K = 3.6, multiplies the load part alone: 230.4 + 3.6 × 277.777… = 1230.4 and 1440 + 2000. */
    @Test
    void theCorrectionFactorMultipliesTheLoadPart() {
        assertThat(losses(nameplate("T-1", "100", "0.32", "2", "2", "4", "3.6"), 30000, 10000, 720, Rounding.halfUp(3)))
                .isEqualTo(new Losses(Energy.ofKwh("1230.4"), ReactiveEnergy.ofKvarh(3440)));
    }

    /**
     * https://www.xiaomilidoc.com/p-6309456.html: S13-315, P0 0.48, Pk 3.65, Q0 = 0.3 % and Qk = 4 % of 315, load 0.77 for
     * 8760 h: 2.64 kW and 8.42 kvar on average, published as power losses.
     */
    @Test
    void theAveragePowerOfAPublishedExample() {
        TransformerNameplate s13 = nameplate("T-1", "315", "0.48", "3.65", "0.945", "12.6", "1");
        Losses losses = losses(s13, 2124738, 0, 8760, Rounding.halfUp(3));
        BigDecimal hours = BigDecimal.valueOf(8760);
        assertThat(Rounding.FEN.quotient(losses.active().toBigDecimal(), hours)).isEqualTo("2.64");
        assertThat(Rounding.FEN.quotient(losses.reactive().toBigDecimal(), hours))
                .isEqualTo("8.42");
    }

    /**
     * A known mistake (fms-cfs, calculateByFormula) takes (Wp + Wq) ÷ S instead of (Wp² + Wq²) ÷ S², 30 days always, and 24 × 24
     * hours for the reactive loss; and a quotient that does not end throws. Here 14 days are 336 h: 0.32 × 336 + 2 × 10⁹ ÷ (10⁴ ×
     * 336) = 107.52 + 595.238…, and 2 × 336 + 1190.476….
     */
    @Test
    void theKnownMistakesAreNotMade() {
        assertThat(losses(SMALL, 30000, 10000, 336, Rounding.halfUp(3)))
                .isEqualTo(new Losses(Energy.ofKwh("702.758"), ReactiveEnergy.ofKvarh("1862.476")));
    }

    @Test
    void bothFormulasAreTold() {
        TraceRecorder trace = new TraceRecorder();
        TransformerLossByFormula.compute(
                        SMALL, Energy.ofKwh(30000), ReactiveEnergy.ofKvarh(10000), Hours.of(720), Rounding.WHOLE, trace)
                .orElseThrow();
        assertThat(trace.nodes()).hasSize(2).allMatch(node -> node.subject().equals(TRANSFORMER));
        assertThat(trace.nodes().get(0).render(Language.EN))
                .isEqualTo(
                        "active loss ΔWp = P0 × T + K × Pk × (Wp² + Wq²) ÷ (S² × T) | P0 = 0.32 kW, Pk = 2 kW, K = 1, "
                                + "S = 100 kVA, T = 720 h, Wp = 30000 kWh, Wq = 10000 kvarh → 508 kWh [HALF_UP 0]");
        assertThat(trace.nodes().get(1).render(Language.ZH)).contains("Q0 = 2 kvar", "Qk = 4 kvar", "1996 kvarh");
    }

    @Test
    void refusesEveryWrongSignTogether() {
        TransformerNameplate wrong = nameplate("T-1", "0", "-1", "-1", "-1", "-1", "0");
        var issues = assertRefused(
                TransformerLossByFormula.compute(
                        wrong,
                        Energy.ofKwh(-1),
                        ReactiveEnergy.ofKvarh(-1),
                        Hours.ZERO,
                        Rounding.WHOLE,
                        TraceSink.none()),
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertThat(issues.stream().map(Issue::attribute))
                .containsExactly(
                        "ratedCapacity",
                        "noLoadLoss",
                        "loadLoss",
                        "noLoadReactiveLoss",
                        "loadReactiveLoss",
                        "correctionFactor",
                        "activeEnergy",
                        "reactiveEnergy",
                        "energisedHours");
    }

    /** K is 720 h ÷ working hours: a load that changes never loses less than the same energy spread evenly. */
    @Test
    void aNameplateWithKBelowOneIsRefused() {
        for (String k : List.of("0.999999", "0.5")) {
            assertRefused(
                    TransformerLossByFormula.compute(
                            nameplate("T-1", "100", "0.32", "2", "2", "4", k),
                            Energy.ofKwh(30_000),
                            ReactiveEnergy.ZERO,
                            Hours.of(720),
                            Rounding.WHOLE,
                            TraceSink.none()),
                    MeteringIssues.CORRECTION_FACTOR_BELOW_ONE);
            assertRefused(
                    TransformerLossByFormula.withoutReactive(
                            nameplate("T-1", "100", "0.32", "2", "2", "4", k),
                            Energy.ofKwh(30_000),
                            Ratio.of("0.8"),
                            Hours.of(720),
                            Rounding.WHOLE,
                            TraceSink.none()),
                    MeteringIssues.CORRECTION_FACTOR_BELOW_ONE);
        }
    }

    @Test
    void refusesALossThatComesOutAbsurd() {
        assertRefused(
                TransformerLossByFormula.compute(
                        nameplate("T-1", "0.000001", "0", "2", "0", "4", "1"),
                        Energy.ofKwh("1e29"),
                        ReactiveEnergy.ZERO,
                        Hours.of(720),
                        Rounding.WHOLE,
                        TraceSink.none()),
                MeteringIssues.LOSS_OUT_OF_RANGE);
    }

    @Test
    void anIdleTransformerLosesItsNoLoadLossAlone() {
        assertThat(losses(SMALL, 0, 0, 24, Rounding.FEN))
                .isEqualTo(new Losses(Energy.ofKwh("7.68"), ReactiveEnergy.ofKvarh(48)));
    }

    /** Twice the energy in twice the time is the same load: the loss doubles, but for what rounding takes. */
    @Property
    void theLossIsProportionalToTimeAtEqualLoad(
            @ForAll @LongRange(min = 0, max = 10_000_000) long wp,
            @ForAll @LongRange(min = 0, max = 10_000_000) long wq,
            @ForAll @LongRange(min = 1, max = 744) long hours) {
        Losses once = losses(SMALL, wp, wq, hours, Rounding.halfUp(12));
        Losses twice = losses(SMALL, 2 * wp, 2 * wq, 2 * hours, Rounding.halfUp(12));
        Losses sum = once.plus(once).plus(Losses.NONE);
        assertThat(twice.active().minus(sum.active()).toBigDecimal().abs()).isLessThan(new BigDecimal("1e-11"));
        assertThat(twice.reactive().minus(sum.reactive()).toBigDecimal().abs()).isLessThan(new BigDecimal("1e-11"));
    }
}
