package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TwoPart.resumed;
import static org.gridmarketing.billing.TwoPart.suspended;
import static org.gridmarketing.billing.TwoPart.unit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gridmarketing.billing.receivable.LateFee;
import org.gridmarketing.billing.receivable.OverdueBill;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.LateFeePolicy;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step cites what is in force on the days that it bills. */
class LegalBasisByDateTest {
    private static final String RULES_1996 = "供电营业规则（1996）";
    private static final String RULES_2024 = "供电营业规则（2024）";

    /** A month in which one of two transformers is suspended for twenty days. */
    private static Edit month(String month) {
        YearMonth of = YearMonth.parse(month);
        return TwoPart.with(
                TwoPart.period(of.atDay(1).toString(), of.atEndOfMonth().toString(), "28"),
                unit("T1", "1000"),
                unit("T2", "500", suspended(month + "-05"), resumed(month + "-25")));
    }

    private static List<TraceNode> explained(Edit edit) {
        return Billing.bill(edit.result()).orElseThrow().explain();
    }

    private static Set<String> cited(List<TraceNode> nodes) {
        Set<String> documents = new TreeSet<>();
        nodes.forEach(node -> node.step().bases().forEach(basis -> documents.add(basis.document())));
        return documents;
    }

    private static Set<String> cited(TraceStep step, List<TraceNode> nodes) {
        List<TraceNode> found = TraceReader.of(step, nodes);
        assertThat(found).as("%s", step).isNotEmpty();
        return cited(found);
    }

    @Test
    void aMonthOfTheEditionOf2024DoesNotCiteTheOneBefore() {
        List<TraceNode> july = explained(month("2024-07"));
        assertThat(cited(july)).contains(RULES_2024).doesNotContain(RULES_1996, "（75）水电财字67号");
        assertThat(cited(BillingSteps.UNIT_SUSPENDED, july)).containsExactly(RULES_2024);
        assertThat(cited(BillingSteps.CAPACITY_STEP, july)).containsExactly(RULES_2024);
        assertThat(TraceReader.of(BillingSteps.UNIT_SUSPENDED, july)
                        .get(0)
                        .step()
                        .bases())
                .extracting(LegalBasis::clause)
                .containsExactly("");
    }

    @Test
    void aMonthOfTheEditionOf1996CitesItsArticle() {
        List<TraceNode> may = explained(month("2024-05"));
        assertThat(cited(may)).contains(RULES_1996).doesNotContain(RULES_2024);
        assertThat(TraceReader.of(BillingSteps.CAPACITY_STEP, may).get(0).step().bases())
                .extracting(LegalBasis::clause)
                .containsExactly("第八十四条");
    }

    @Test
    void aChargeOf2009CitesNothingLater() {
        List<TraceNode> nodes = explained(month("2009-03"));
        assertThat(cited(BillingSteps.CAPACITY_LINE, nodes)).contains("（75）水电财字67号");
        assertThat(cited(nodes)).noneMatch(document -> document.matches(".*(201\\d|202\\d).*"));
    }

    /** Of the days before May 2018 no document on the rate is known here. */
    @ParameterizedTest
    @CsvSource({
        "2017-03, ",
        "2018-07, 财税〔2018〕32号",
        "2019-03, 财税〔2018〕32号",
        "2019-04, 财政部 税务总局 海关总署公告2019年第39号",
        "2025-12, 财政部 税务总局 海关总署公告2019年第39号",
        "2026-01, 增值税法"
    })
    void valueAddedTaxCitesTheDocumentOfItsDays(String month, @Nullable String document) {
        List<TraceNode> nodes = explained(
                month(month).policy(policy -> policy.withVatRate(Optional.of(Percentage.ofBasisPoints(1_300)))));
        assertThat(cited(BillingSteps.VAT, nodes)).isEqualTo(document == null ? Set.of() : Set.of(document));
        assertThat(TraceReader.of(BillingSteps.VAT, nodes).get(0).step().bases())
                .noneMatch(LegalBasis::verified);
        assertThat(cited(BillingSteps.TAXED, nodes)).hasSize(month.startsWith("2026") ? 1 : 0);
    }

    /** Chosen by the policy against the edition, the reading has no basis of the month. */
    @Test
    void aReadingOfTheOtherEditionHasNoBasis() {
        List<TraceNode> july =
                explained(TwoPart.policy(month("2024-07"), policy -> policy.withDayShare(DayShare.THIRTIETH)));
        assertThat(cited(BillingSteps.DIVISOR_THIRTY, july)).isEmpty();
    }

    /** The month is divided by the edition at its end; its days cite the edition of their own. */
    @Test
    void aPeriodAcrossTheEditionsCitesEachForItsDays() {
        List<TraceNode> across = explained(TwoPart.with(
                TwoPart.period("2024-05-16", "2024-06-15", "28"),
                unit("T1", "1000"),
                unit("T2", "500", suspended("2024-05-20"), resumed("2024-06-10"))));
        assertThat(cited(BillingSteps.DIVISOR_CALENDAR_DAYS, across)).containsExactly(RULES_2024);
        assertThat(cited(BillingSteps.CAPACITY_STEP, across)).containsExactly(RULES_2024);
        assertThat(cited(BillingSteps.UNIT_SUSPENDED, across)).containsExactly(RULES_1996, RULES_2024);
    }

    /** Of 1000 yuan with a cap of 30 %. */
    private static List<TraceNode> penalty(String from, String paidOn) {
        TraceRecorder recorder = new TraceRecorder();
        LateFee.of(
                        "C1",
                        List.of(new OverdueBill("R1", Yuan.of("1000"), LocalDate.parse(from), false)),
                        LocalDate.parse(paidOn),
                        LateFeePolicy.defaults().withCap(Percentage.ofBasisPoints(3_000)),
                        recorder)
                .orElseThrow();
        return recorder.nodes();
    }

    @Test
    void aPenaltyCitesTheEditionOfItsDays() {
        assertThat(cited(BillingSteps.LATE_FEE, penalty("2023-03-20", "2023-04-20")))
                .containsExactly(RULES_1996);
        assertThat(cited(BillingSteps.LATE_FEE, penalty("2025-03-20", "2025-04-20")))
                .containsExactly(RULES_2024);
        List<TraceNode> across = penalty("2024-05-20", "2024-06-20");
        assertThat(cited(BillingSteps.LATE_FEE, across)).containsExactly(RULES_1996, RULES_2024);
        assertThat(cited(BillingSteps.LATE_FEE_TOTAL, across)).containsExactly(RULES_2024);
    }

    /** No source has a cap. */
    @Test
    void aCapOfAPenaltyRestsOnThePolicyAlone() {
        assertThat(cited(BillingSteps.LATE_FEE_CAP, penalty("2023-03-20", "2023-12-20")))
                .isEmpty();
    }
}
