package org.gridmarketing.metering.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Collections;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

/** https://www.xiaomilidoc.com/p-6309456.html: losses of S13 transformers at a load of 0.77. */
class PowerLossesTest {
    private static final Ratio LOAD = Ratio.of("0.77");

    private static TransformerNameplate s13(String kva, String p0, String pk, String i0, String uk) {
        return TransformerNameplate.ofPercentages(
                LossSamples.transformer("S13-" + kva),
                ApparentPower.ofKva(kva),
                Power.ofKw(p0),
                Power.ofKw(pk),
                Percentage.ofPercent(i0),
                Percentage.ofPercent(uk),
                Ratio.ONE,
                TraceSink.none());
    }

    /** LOSS-03. */
    @Test
    void ofA315KvaTransformer() {
        TransformerNameplate nameplate = s13("315", "0.48", "3.65", "0.3", "4.0");
        assertThat(Rounding.FEN.round(nameplate.noLoadReactiveLoss())).isEqualTo(ReactivePower.ofKvar("0.95"));
        assertThat(nameplate.loadReactiveLoss()).isEqualTo(ReactivePower.ofKvar("12.6"));
        TraceRecorder trace = new TraceRecorder();
        PowerLosses losses = PowerLosses.at(nameplate, LOAD, trace).orElseThrow();
        assertThat(Rounding.FEN.round(losses.active())).isEqualTo(Power.ofKw("2.64"));
        assertThat(Rounding.FEN.round(losses.reactive())).isEqualTo(ReactivePower.ofKvar("8.42"));
        Power comprehensive = losses.comprehensive(Ratio.of("0.1"), trace).orElseThrow();
        // published 3.48, from rounded parts; unrounded 2.644085 + 0.841554 = 3.485639
        assertThat(comprehensive).isEqualTo(Power.ofKw("3.485639"));
        assertThat(Rounding.FEN
                        .round(losses.active())
                        .plus(Power.ofKw(Rounding.FEN
                                .round(losses.reactive())
                                .toBigDecimal()
                                .multiply(new BigDecimal("0.1"))))
                        .toBigDecimal())
                .isEqualByComparingTo("3.482");
        Energy year = PowerLosses.over(comprehensive, Hours.of(8760), nameplate.transformer(), trace)
                .orElseThrow();
        assertThat(Rounding.FEN.quotient(year.toBigDecimal(), BigDecimal.valueOf(10_000)))
                .isEqualTo("3.05");
        assertThat(trace.nodes())
                .extracting(TraceNode::step)
                .containsExactly(
                        MeteringSteps.POWER_LOSS_ACTIVE,
                        MeteringSteps.POWER_LOSS_REACTIVE,
                        MeteringSteps.POWER_LOSS_COMPREHENSIVE,
                        MeteringSteps.POWER_OVER_TIME);
    }

    /** LOSS-05; the page ends before the reactive loss, for which Uk would be needed. */
    @Test
    void ofA1000KvaTransformer() {
        TransformerNameplate nameplate = s13("1000", "1.18", "10.3", "0.3", "0");
        assertThat(Rounding.FEN.round(PowerLosses.at(nameplate, LOAD, TraceSink.none())
                        .orElseThrow()
                        .active()))
                .isEqualTo(Power.ofKw("7.29"));
        assertThat(nameplate.noLoadReactiveLoss()).isEqualTo(ReactivePower.ofKvar(3));
    }

    @Test
    void everyWrongSignIsRefused() {
        assertRefused(
                PowerLosses.at(s13("315", "-1", "-1", "-1", "-1"), Ratio.of("-0.1"), TraceSink.none()),
                Collections.nCopies(5, MeteringIssues.VALUE_NEGATIVE).toArray(IssueCode[]::new));
        TransformerNameplate nameplate = s13("315", "0.48", "3.65", "0.3", "4.0");
        PowerLosses losses = PowerLosses.at(nameplate, LOAD, TraceSink.none()).orElseThrow();
        assertRefused(losses.comprehensive(Ratio.of("-0.1"), TraceSink.none()), MeteringIssues.VALUE_NEGATIVE);
        assertRefused(
                PowerLosses.over(Power.ofKw(-1), Hours.of(-1), nameplate.transformer(), TraceSink.none()),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE);
    }

    /** Garbled data is refused, however large or fine, and never thrown out. */
    @Test
    void numbersThatNoTransformerHasAreRefused() {
        String huge = "1e28";
        TransformerNameplate garbled = s13(huge, huge, huge, huge, huge);
        PowerLosses losses =
                PowerLosses.at(garbled, Ratio.of("1e10"), TraceSink.none()).orElseThrow();
        assertRefused(losses.comprehensive(Ratio.of("1e10"), TraceSink.none()), MeteringIssues.LOSS_OUT_OF_RANGE);
        assertRefused(
                PowerLosses.over(losses.active(), Hours.of("1e20"), losses.transformer(), TraceSink.none()),
                MeteringIssues.LOSS_OUT_OF_RANGE);
        PowerLosses fine = PowerLosses.at(
                        s13("1e-29", "1e-29", "1e-29", "1e-29", "1e-29"), Ratio.of("1e-29"), TraceSink.none())
                .orElseThrow();
        assertThat(fine.comprehensive(Ratio.of("1e-29"), TraceSink.none()).isOk())
                .isTrue();
    }

    @Test
    void theRatedReactiveLossIsTold() {
        TraceRecorder trace = new TraceRecorder();
        TransformerNameplate.ofPercentages(
                LossSamples.transformer("T-1"),
                ApparentPower.ofKva(315),
                Power.ofKw("0.48"),
                Power.ofKw("3.65"),
                Percentage.ofPercent("0.3"),
                Percentage.ofPercent("4"),
                Ratio.ONE,
                trace);
        assertThat(trace.nodes().get(1).render(Language.EN))
                .isEqualTo("rated reactive loss Q = S × p | S = 315 kVA, p = 4 % → 12.6 kvar [HALF_UP 18]");
        assertThat(trace.nodes()).hasSize(2);
    }
}
