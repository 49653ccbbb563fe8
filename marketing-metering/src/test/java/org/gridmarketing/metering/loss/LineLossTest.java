package org.gridmarketing.metering.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.loss.LossSamples.losses;

import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Impedance;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Voltage;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class LineLossTest {
    private static final ObjectRef LINE = new ObjectRef("MeteringPoint", "P-1");
    private static final EnergisedTime MONTH = EnergisedTime.wholeMonth(30);
    private static final LineLossBasis FORMULA = line("10000", "1.2", "0.8", "1");

    private static LineLossBasis line(String volts, String r, String x, String k) {
        return new LineLossBasis.Formula(
                LINE, Voltage.ofVolts(volts), Impedance.ofOhms(r), Impedance.ofOhms(x), Ratio.of(k));
    }

    private static Outcome<Losses> compute(LineLossBasis basis, long wp, long wq, EnergisedTime time) {
        return LineLoss.compute(
                basis, Energy.ofKwh(wp), ReactiveEnergy.ofKvarh(wq), time, Rounding.WHOLE, TraceSink.none());
    }

    /**
     * By hand: 720000 kWh in 720 h are 1000 kW, with 540000 kvarh 1250 kVA and 72.17 A at 10 kV; 3 × 72.17² × 1.2 Ω = 18.75 kW,
     * in 720 h 13500 kWh; with 0.8 Ω 9000 kvarh.
     */
    @Test
    void byFormula() {
        assertThat(compute(FORMULA, 720_000, 540_000, MONTH).orElseThrow()).isEqualTo(losses("13500", "9000"));
        assertThat(compute(line("10000", "1.2", "0", "1.8"), 720_000, 540_000, MONTH)
                        .orElseThrow())
                .isEqualTo(losses("24300", "0"));
    }

    /** The same energy in half of the time is twice the current and four times the power lost, for half of the time. */
    @Test
    void halfTheTimeLosesTwice() {
        assertThat(compute(FORMULA, 720_000, 540_000, EnergisedTime.ofDays(15, 30))
                        .orElseThrow())
                .isEqualTo(losses("27000", "18000"));
    }

    /** Agreed 3 % of 40000 kWh and 1037 kWh of transformer loss: 41037 × 1.03 = 42268.11. */
    @Test
    void anAgreedShare() {
        Losses losses = compute(new LineLossBasis.AgreedShare(LINE, Percentage.ofPercent("3")), 41_037, 9000, MONTH)
                .orElseThrow();
        assertThat(losses).isEqualTo(losses("1231", "0"));
    }

    @Test
    void anAgreedQuantityOfAMonth() {
        var agreed = new LineLossBasis.Agreed(LINE, losses("100", "0"));
        assertThat(compute(agreed, 41_037, 9000, MONTH).orElseThrow()).isEqualTo(losses("100", "0"));
        assertThat(compute(agreed, 41_037, 9000, EnergisedTime.ofDays(10, 30)).orElseThrow())
                .isEqualTo(losses("33", "0"));
        assertThat(compute(new LineLossBasis.None(LINE), 41_037, 9000, MONTH).orElseThrow())
                .isEqualTo(Losses.NONE);
    }

    @Test
    void refusesEveryReasonTogether() {
        assertRefused(
                compute(line("0", "-1", "-1", "0"), -1, -1, EnergisedTime.ofDays(0, 30)),
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertRefused(
                compute(line("10000", "1", "0", "0.999"), 1, 0, MONTH), MeteringIssues.CORRECTION_FACTOR_BELOW_ONE);
        assertRefused(compute(line("0.001", "1", "0", "1"), 1_000_000_000, 0, MONTH), MeteringIssues.LOSS_OUT_OF_RANGE);
    }

    @Test
    void bothLossesAreTold() {
        TraceRecorder trace = new TraceRecorder();
        LineLoss.compute(FORMULA, Energy.ofKwh(720_000), ReactiveEnergy.ofKvarh(540_000), MONTH, Rounding.WHOLE, trace)
                .orElseThrow();
        assertThat(trace.nodes()).hasSize(2);
        assertThat(trace.nodes().get(0).render(Language.ZH))
                .isEqualTo("有功线损 ΔWp = 1000 × (Wp² + Wq²) × R × K ÷ (U² × T) | U = 10000 V, K = 1, T = 720 h,"
                        + " Wp = 720000 kWh, Wq = 540000 kvarh, R = 1.2 Ω → 13500 kWh [HALF_UP 0]");
    }
}
