package org.gridmarketing.model.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;
import org.junit.jupiter.api.Test;

class RegulationTest {
    private static final LegalBasis PRICE_TABLE = LegalBasis.unverified("a price table", "");
    private static final TraceStep STEP =
            TraceStep.of("X.STEP", Regulation.supplyRules("第八十四条")).withBases(List.of(PRICE_TABLE));

    private static List<String> cited(String month) {
        return STEP.during(BillingPeriod.ofMonth(YearMonth.parse(month))).bases().stream()
                .map(LegalBasis::document)
                .toList();
    }

    @Test
    void aStepCitesTheEditionOfTheDaysThatAreBilled() {
        assertThat(cited("1996-09")).containsExactly("a price table");
        assertThat(cited("2024-05")).containsExactly("供电营业规则（1996）", "a price table");
        assertThat(cited("2024-06")).containsExactly("供电营业规则（2024）", "a price table");
    }

    @Test
    void aPeriodAcrossTwoEditionsCitesBoth() {
        BillingPeriod across = new BillingPeriod(LocalDate.of(2024, 5, 15), LocalDate.of(2024, 6, 15));
        assertThat(STEP.during(across)).isSameAs(STEP);
    }

    @Test
    void noArticleOfTheEditionOf2024IsNamed() {
        assertThat(Regulation.supplyRules("第八十四条"))
                .extracting(LegalBasis::toString)
                .containsExactly("供电营业规则（1996） 第八十四条 (未核原文 unverified)", "供电营业规则（2024） (未核原文 unverified)");
    }

    @Test
    void everyDocumentIsCitedFromItsFirstDayOn() {
        for (Regulation each : Regulation.values()) {
            LocalDate first = each.inForce().from();
            assertThat(each.verified("").isInForce(new BillingPeriod(first.minusDays(1), first)))
                    .as("%s", each)
                    .isTrue();
            assertThat(each.unverified("").isInForce(new BillingPeriod(first.minusDays(2), first.minusDays(1))))
                    .as("%s", each)
                    .isFalse();
            assertThat(each.document()).isNotBlank();
        }
    }

    @Test
    void aSinkOfSomeDaysKeepsWhatIsInForceOnThem() {
        TraceRecorder recorder = new TraceRecorder();
        BillingPeriod may = BillingPeriod.ofMonth(YearMonth.of(2024, 5));
        BillingPeriod june = BillingPeriod.ofMonth(YearMonth.of(2024, 6));
        TraceSink ofMay = recorder.during(may);
        for (TraceSink sink : List.of(recorder, ofMay, ofMay.during(june))) {
            assertThat(sink.isRecording()).isTrue();
            sink.exact(STEP, new ObjectRef("MeteringPoint", "1"), Args.none(), Energy.ZERO);
        }
        assertThat(recorder.nodes())
                .extracting(TraceNode::step)
                .containsExactly(STEP, STEP.during(may), STEP.during(june));
        assertThat(TraceSink.none().during(may)).isSameAs(TraceSink.none());
    }
}
