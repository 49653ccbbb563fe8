package org.gridmarketing.model.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;
import org.junit.jupiter.api.Test;

class TraceTest {
    /** A text of the bundle without arguments serves as the formula. */
    private static final TraceStep STEP =
            TraceStep.of("MODEL.TARIFF_CODE_TWICE", LegalBasis.unverified("a document", "1"));

    private static final ObjectRef LINE = new ObjectRef("BillLine", "1");
    private static final Args INPUTS = Args.of("W", Energy.ofKwh("1220"));

    @Test
    void aRecorderKeepsNodesInOrderAndASilentSinkNone() {
        TraceRecorder recorder = new TraceRecorder();
        recorder.exact(STEP, LINE, INPUTS, Yuan.of("744.2"));
        recorder.rounded(STEP, LINE, INPUTS, Yuan.of("744.20"), Rounding.FEN);
        assertThat(recorder.isRecording()).isTrue();
        assertThat(recorder.nodes())
                .containsExactly(
                        new TraceNode(STEP, LINE, INPUTS, Args.argOf(Yuan.of("744.20")), Optional.empty()),
                        new TraceNode(STEP, LINE, INPUTS, Args.argOf(Yuan.of("744.20")), Optional.of(Rounding.FEN)));
        TraceSink.none().add(recorder.nodes().get(0));
        assertThat(TraceSink.none().isRecording()).isFalse();
    }

    @Test
    void whatWasKeptIsACopy() {
        TraceRecorder recorder = new TraceRecorder();
        var before = recorder.nodes();
        recorder.exact(STEP, LINE, INPUTS, Energy.ZERO);
        assertThat(before).isEmpty();
    }

    @Test
    void aNodeShowsFormulaInputsResultAndRounding() {
        TraceNode node = new TraceNode(STEP, LINE, INPUTS, Args.argOf(Yuan.of("1")), Optional.of(Rounding.FEN));
        assertThat(node.render(Language.ZH))
                .startsWith(STEP.formula(Language.ZH))
                .endsWith("| W = 1220 kWh → 1.00 元 [HALF_UP 2]");
        assertThat(node.render(Language.EN)).endsWith("→ 1.00 yuan [HALF_UP 2]");
    }

    @Test
    void aDoubtfulBasisSaysSo() {
        assertThat(STEP.bases().get(0).toString()).isEqualTo("a document 1 (未核原文 unverified)");
        assertThat(LegalBasis.verified("a document", "")).hasToString("a document");
    }

    @Test
    void inputsAndRoundingAreToldInWords() {
        Args inputs = Args.of("meter", "M1").and("W", Energy.ofKwh(2));
        TraceNode node = new TraceNode(STEP, LINE, inputs, Args.argOf(Yuan.of("1")), Optional.of(Rounding.FEN));
        assertThat(node.given(Language.ZH)).isEqualTo("电能表 = M1; W = 2 kWh");
        assertThat(node.given(Language.EN)).isEqualTo("meter = M1; W = 2 kWh");
        assertThat(node.rounded(Language.ZH)).contains("四舍五入，保留 2 位小数");
        assertThat(node.rounded(Language.EN)).contains("half up, 2 decimals");
        assertThat(new TraceNode(STEP, LINE, inputs, node.result(), Optional.empty()).rounded(Language.EN))
                .isEmpty();
    }

    @Test
    void everyModeAndEveryWordHasATextInBothLanguages() {
        Map<String, String> zh = Messages.all("trace", Language.ZH);
        Map<String, String> en = Messages.all("trace", Language.EN);
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        for (RoundingMode mode : RoundingMode.values()) {
            assertThat(zh).containsKey("TRACE.ROUNDING." + mode.name());
        }
    }

    @Test
    void aBandOfAPointIsNamedInWords() {
        assertThat(new ObjectRef("TouBand", "P 1 PEAK").label(Language.ZH)).endsWith(" P 1 高峰");
        assertThat(new ObjectRef("TouBand", "P1 OTHER").label(Language.ZH)).endsWith(" P1 OTHER");
        assertThat(new ObjectRef("BillLine", "1 PEAK").label(Language.ZH)).endsWith(" 1 PEAK");
    }
}
