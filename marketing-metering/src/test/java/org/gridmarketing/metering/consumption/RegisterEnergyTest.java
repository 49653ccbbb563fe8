package org.gridmarketing.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.util.OptionalInt;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class RegisterEnergyTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");
    private static final Multiplier EIGHTY = Multiplier.of(80);

    private static RegisterSpan span(RegisterKind register, String previous, String current, boolean rolledOver) {
        return new RegisterSpan(
                new ObjectRef("Meter", "M-1"),
                register,
                RegisterValue.of(previous),
                RegisterValue.of(current),
                OptionalInt.of(4),
                rolledOver);
    }

    /** https://xiaomilidoc.com/p-13177493.html example 1: 7941 → 8273 and 1083 → 1170 behind CT 400/5. */
    @Test
    void theWorkshopOfThePublishedExample() {
        TraceRecorder trace = new TraceRecorder();
        RegisterSpan active = span(RegisterKind.ACTIVE_TOTAL, "7941", "8273", false);
        RegisterSpan reactive = span(RegisterKind.REACTIVE_TOTAL, "1083", "1170", false);

        assertThat(RegisterEnergy.active(active, EIGHTY, POINT, trace).orElseThrow())
                .isEqualTo(Energy.ofKwh(26560));
        assertThat(RegisterEnergy.reactive(reactive, EIGHTY, POINT, trace).orElseThrow())
                .isEqualTo(ReactiveEnergy.ofKvarh(6960));
        assertThat(trace.nodes()).hasSize(2).allMatch(node -> node.step().equals(MeteringSteps.REGISTER_ENERGY));
        assertThat(trace.nodes().get(0).subject()).isEqualTo(POINT);
        assertThat(trace.nodes().get(0).render(Language.EN))
                .isEqualTo("read energy W = (R1 − R0) × B | meter = M-1, register = Active, total, R1 = 8273, "
                        + "R0 = 7941, B = 80 → 26560 kWh");
    }

    /** http://cfsky.cn/xinwenzhongxin/zhishi/2982.html: 236.8 × 40 = 9472; without the decimal 32 kWh are lost. */
    @Test
    void decimalsAreMultiplied() {
        RegisterSpan span = span(RegisterKind.ACTIVE_TOTAL, "0", "236.8", false);
        assertThat(RegisterEnergy.active(span, Multiplier.of(40), POINT, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(Energy.ofKwh(9472));
    }

    @Test
    void aRolloverIsTold() {
        TraceRecorder trace = new TraceRecorder();
        RegisterSpan span = span(RegisterKind.ACTIVE_TOTAL, "9990", "15", true);

        assertThat(RegisterEnergy.active(span, EIGHTY, POINT, trace).orElseThrow())
                .isEqualTo(Energy.ofKwh(2000));
        assertThat(trace.nodes().get(0).step()).isEqualTo(MeteringSteps.REGISTER_ENERGY_ROLLED_OVER);
        assertThat(trace.nodes().get(0).render(Language.ZH)).contains("10^n", "n = 4", "2000 kWh");
    }

    /** 00002 → 99995 of a register without a ratchet: −7 × 80 = −560 kWh. */
    @Test
    void runningBackwardsThroughZeroIsTold() {
        TraceRecorder trace = new TraceRecorder();
        RegisterSpan span = new RegisterSpan(
                new ObjectRef("Meter", "M-1"),
                RegisterKind.ACTIVE_TOTAL,
                RegisterValue.of(2),
                RegisterValue.of(99995),
                OptionalInt.of(5),
                true,
                true);
        assertThat(RegisterEnergy.active(span, EIGHTY, POINT, trace).orElseThrow())
                .isEqualTo(Energy.ofKwh(-560));
        assertThat(trace.nodes().get(0).step()).isEqualTo(MeteringSteps.REGISTER_ENERGY_BACK_THROUGH_ZERO);
    }

    @Test
    void aDemandNeedsAReadingAndAMultiplier() {
        assertRefused(
                RegisterEnergy.demand(RegisterValue.of("-0.1"), Multiplier.of(-80), POINT, TraceSink.none()),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
    }

    @Test
    void aDemandRegisterIsNoDifference() {
        TraceRecorder trace = new TraceRecorder();
        assertThat(RegisterEnergy.demand(RegisterValue.of("0.4375"), EIGHTY, POINT, trace)
                        .orElseThrow())
                .isEqualTo(Power.ofKw(35));
        assertThat(trace.nodes().get(0).render(Language.EN))
                .isEqualTo("maximum demand D = R × B | R = 0.4375, B = 80 → 35 kW");
    }

    @Test
    void refusesReadingsAndMultiplierTogether() {
        TraceRecorder trace = new TraceRecorder();
        RegisterSpan backward = span(RegisterKind.ACTIVE_TOTAL, "9990", "15", false);
        assertRefused(
                RegisterEnergy.active(backward, Multiplier.of(0), POINT, trace),
                MeteringIssues.READING_BACKWARD,
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertRefused(RegisterEnergy.active(backward, EIGHTY, POINT, trace), MeteringIssues.READING_BACKWARD);
        assertThat(trace.nodes()).isEmpty();
    }

    @Test
    void aReactiveRegisterGivesNoActiveEnergy() {
        RegisterSpan reactive = span(RegisterKind.REACTIVE_Q1, "1", "2", false);
        RegisterSpan active = span(RegisterKind.ACTIVE_TOTAL, "1", "2", false);
        assertThatThrownBy(() -> RegisterEnergy.active(reactive, EIGHTY, POINT, TraceSink.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("span.register");
        assertThatThrownBy(() -> RegisterEnergy.reactive(active, EIGHTY, POINT, TraceSink.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("span.register");
    }
}
