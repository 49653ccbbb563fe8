package org.gridmarketing.billing.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.receivable.OverdueBill.PartPayment;
import org.gridmarketing.billing.resolve.OverdueBillResolver;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.fixtures.CaseRole;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.fixtures.PublishedCases;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.SampleKind;
import org.gridmarketing.model.account.Arrears;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.LateFeeAcrossYears;
import org.gridmarketing.model.tariff.LateFeePolicy;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateFeeTest {
    private static final LateFeePolicy POLICY = LateFeePolicy.defaults();
    private static final LocalDate DUE = LocalDate.parse("2023-03-10");

    private static OverdueBill bill(String no, String yuan, String from) {
        return new OverdueBill(no, Yuan.of(yuan), LocalDate.parse(from), false);
    }

    private static Outcome<LateFeeStatement> fee(LateFeePolicy policy, String paidOn, OverdueBill... bills) {
        return LateFee.of("C1", List.of(bills), LocalDate.parse(paidOn), policy, TraceSink.none());
    }

    /**
     * One problem with three published answers: 222 reads the rate across years for the whole time, 190 year by year; 126 leaves out sixteen
     * days. A bill of 2 000 due on 2000-12-15 and one of 3 000 due on 2001-01-15, both paid on 2001-01-18.
     */
    @ParameterizedTest
    @CsvSource({"LATE-01, EACH_YEAR_AT_ITS_RATE", "LATE-02, WHOLE_TIME_ACROSS", "LATE-03, EACH_YEAR_AT_ITS_RATE"})
    void publishedProblem(String id, LateFeeAcrossYears reading) throws IOException {
        PublishedCase published = PublishedCases.find(id).orElseThrow();
        OverdueBill december = bill("12", published.given("dec_fee").orElseThrow(), "2000-12-16");
        OverdueBill january = bill("01", published.given("jan_fee").orElseThrow(), "2001-01-16");
        LateFeeStatement statement = fee(POLICY.withAcrossYears(reading), "2001-01-18", december, january)
                .orElseThrow();
        assertThat(published.printedIsRight()).isEqualTo(published.role() == CaseRole.REPRODUCE);
        assertThat(statement.total())
                .isEqualTo(Yuan.of(published.expected("total_yuan").orElseThrow()));
        assertThat(sum(statement, "12"))
                .isEqualTo(Yuan.of(published.expected("dec_part").orElseThrow()));
        assertThat(Files.readString(Path.of("..", "docs", "billing.md")))
                .contains("| `" + reading + "` | " + statement.total().toPlainString() + " |");
        assertThat(sum(statement, "01"))
                .isEqualTo(Yuan.of(published.expected("jan_part").orElseThrow()));
    }

    private static Yuan sum(LateFeeStatement statement, String no) {
        return statement.lines().stream()
                .filter(line -> line.receivableNo().equals(no))
                .map(LateFeeLine::fee)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    /** LATE-06 prices late payment at the new price, which no utility does; at the old one 0.82 yuan become the least amount. */
    @Test
    void lessThanAYuanIsAYuan() {
        OverdueBill resident = new OverdueBill("1", Yuan.of("41"), DUE, true);
        LateFeeStatement statement =
                fee(POLICY, DUE.plusDays(19).toString(), resident).orElseThrow();
        assertThat(statement.lines()).extracting(LateFeeLine::fee).containsExactly(Yuan.of("0.82"));
        assertThat(statement.added()).isEqualTo(Yuan.of("0.18"));
        assertThat(statement.total()).isEqualTo(Yuan.of("1"));
        assertThat(fee(POLICY.withMinimum(Yuan.ZERO), DUE.plusDays(19).toString(), resident)
                        .orElseThrow()
                        .total())
                .isEqualTo(Yuan.of("0.82"));
    }

    @Test
    void paymentInTimeBearsNothing() {
        LateFeeStatement statement =
                fee(POLICY, "2023-03-09", bill("1", "100", "2023-03-10")).orElseThrow();
        assertThat(statement.lines()).isEmpty();
        assertThat(statement.total()).isEqualTo(Yuan.ZERO);
    }

    @Test
    void aPartBearsThePenaltyUpToItsOwnDay() {
        OverdueBill parts = new OverdueBill(
                "1",
                Yuan.of("3000"),
                LocalDate.parse("2022-12-27"),
                false,
                List.of(
                        new PartPayment(LocalDate.parse("2022-12-20"), Yuan.of("1000")),
                        new PartPayment(LocalDate.parse("2022-12-31"), Yuan.of("500"))));
        LateFeeStatement statement = fee(
                        POLICY.withAcrossYears(LateFeeAcrossYears.WHOLE_TIME_ACROSS), "2023-01-02", parts)
                .orElseThrow();
        assertThat(statement.lines())
                .extracting(LateFeeLine::amount, LateFeeLine::days, LateFeeLine::rate, LateFeeLine::fee)
                .containsExactly(
                        tuple(Yuan.of("500"), 5L, Ratio.of("0.002"), Yuan.of("5")),
                        tuple(Yuan.of("1500"), 7L, Ratio.of("0.003"), Yuan.of("31.50")));
    }

    @Test
    void theCapIsAskedOfEachBill() {
        LateFeeStatement statement = fee(
                        POLICY.withCap(Percentage.ofPercent("30")),
                        "2023-12-31",
                        bill("1", "100", "2023-01-01"),
                        bill("2", "100", "2023-12-22"))
                .orElseThrow();
        assertThat(statement.lines()).extracting(LateFeeLine::fee).containsExactly(Yuan.of("73"), Yuan.of("2"));
        assertThat(statement.capped()).isEqualTo(Yuan.of("43"));
        assertThat(statement.total()).isEqualTo(Yuan.of("32"));
    }

    /** 0.50 yuan for three days is a penalty of a fen at most, and the least amount is a yuan. */
    @Test
    void theLeastAmountIsAskedAfterTheCap() {
        LateFeeStatement statement = fee(
                        POLICY.withCap(Percentage.ofPercent("1")),
                        DUE.plusDays(11).toString(),
                        bill("1", "0.50", DUE.toString()))
                .orElseThrow();
        assertThat(statement.lines()).extracting(LateFeeLine::fee).containsExactly(Yuan.of("0.01"));
        assertThat(statement.total()).isEqualTo(Yuan.of("1"));
    }

    @Test
    void theEditionOf2024IsDoubted() {
        assertThat(fee(POLICY, "2024-05-31", bill("1", "100", "2024-05-01"))
                        .orElseThrow()
                        .warnings())
                .isEmpty();
        assertThat(fee(POLICY, "2024-06-01", bill("1", "100", "2024-05-01"))
                        .orElseThrow()
                        .warnings())
                .extracting(BillWarning::code)
                .containsExactly(BillingIssues.LATE_FEE_OF_2024);
    }

    @Test
    void everyReasonIsTold() {
        OverdueBill bad = new OverdueBill(
                "1",
                Yuan.of("-5"),
                DUE,
                false,
                List.of(new PartPayment(DUE.plusDays(5), Yuan.ZERO), new PartPayment(DUE, Yuan.of("1"))));
        Outcome<LateFeeStatement> refused = fee(POLICY, DUE.plusDays(3).toString(), bad, bill("1", "0", "2023-01-01"));
        assertThat(refused.issues())
                .extracting(Issue::code)
                .containsExactly(
                        BillingIssues.NOT_POSITIVE_AMOUNT,
                        BillingIssues.NOT_POSITIVE_AMOUNT,
                        BillingIssues.OVERDUE_PAID,
                        BillingIssues.PAYMENT_OUT_OF_ORDER,
                        BillingIssues.PAYMENT_OUT_OF_ORDER,
                        BillingIssues.OVERDUE_TWICE,
                        BillingIssues.NOT_POSITIVE_AMOUNT);
        assertThat(refused.issues())
                .allSatisfy(issue -> assertThat(issue.message(Language.ZH)).doesNotContain("{"));
    }

    /** Every day that goes by costs more, and a year's end inside makes no day count twice or not at all. */
    @Property
    void growsByTheDay(@ForAll @IntRange(min = 0, max = 900) int days, @ForAll @IntRange(max = 1) int reading) {
        LateFeePolicy policy = POLICY.withMinimum(Yuan.ZERO).withAcrossYears(LateFeeAcrossYears.values()[reading]);
        OverdueBill overdue = bill("1", "1000", DUE.toString());
        LateFeeStatement one =
                fee(policy, DUE.plusDays(days).toString(), overdue).orElseThrow();
        LateFeeStatement next =
                fee(policy, DUE.plusDays(days + 1).toString(), overdue).orElseThrow();
        assertThat(one.lines().stream().mapToLong(LateFeeLine::days).sum())
                .isEqualTo(ChronoUnit.DAYS.between(DUE, DUE.plusDays(days)) + 1);
        assertThat(next.total().compareTo(one.total())).isPositive();
    }

    @Test
    void theTraceTellsEveryLine() {
        TraceRecorder recorder = new TraceRecorder();
        LateFee.of("C1", List.of(bill("1", "100", "2022-12-30")), LocalDate.parse("2023-01-02"), POLICY, recorder);
        assertThat(recorder.nodes())
                .extracting(node -> node.step().id())
                .containsExactly(
                        BillingSteps.LATE_FEE.id(), BillingSteps.LATE_FEE.id(), BillingSteps.LATE_FEE_TOTAL.id());
    }

    @Test
    void archivedArrearsAreResolved() {
        Dossier household = SampleDossiers.of(SampleKind.HOUSEHOLD);
        Arrears arrears = Arrears.builder()
                .no("R1")
                .customerNo(household.customer().no())
                .amount(Yuan.of("88.20"))
                .penaltyFrom(DUE)
                .build();
        Arrears settled = arrears.withNo("R0").withAmount(Recorded.of(Yuan.ZERO));
        assertThat(OverdueBillResolver.resolve(household.withArrears(settled, arrears))
                        .orElseThrow())
                .containsExactly(new OverdueBill("R1", Yuan.of("88.20"), DUE, true));
        Dossier lacking = household
                .withArrears(arrears.withAmount(Recorded.absent()).withCustomerNo(Recorded.of("X")))
                .withCustomer(household.customer().withCustomerClass(Recorded.absent()));
        assertThat(OverdueBillResolver.resolve(lacking).issues())
                .extracting(Issue::code)
                .containsExactly(BillingIssues.MISSING, BillingIssues.OTHER_CUSTOMER, BillingIssues.MISSING);
    }
}
