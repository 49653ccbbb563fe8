package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason for refusing a bill, each alone: its code, the object and the attribute it names, and its two texts. */
class RefusalsTest {
    static Stream<RefusalCase> cases() {
        return Stream.of(
                        ArchiveRefusals.all(),
                        PricingRefusals.all(),
                        BasicChargeRefusals.all(),
                        ContradictionRefusals.all(),
                        StatedFactRefusals.all(),
                        LossRefusals.all(),
                        TierRefusals.all())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedForThisReasonAlone(RefusalCase refusal) {
        List<Issue> issues = refusal.billing().get().issues();
        assertThat(issues).hasSize(1);
        Issue issue = issues.get(0);
        assertThat(issue.code()).isEqualTo(refusal.code());
        assertThat(issue.subject()).isEqualTo(refusal.subject());
        assertThat(issue.attribute()).isEqualTo(refusal.attribute());
        assertThat(issue.message(Language.ZH))
                .doesNotContain("{")
                .contains(refusal.subject().key());
        assertThat(issue.message(Language.EN))
                .doesNotContain("{")
                .contains(refusal.subject().key());
    }

    /** Five objects wrong in five ways, and all are told at once. */
    @Test
    void allReasonsAreToldTogether() {
        Edit edit = Edit.of(SampleCases.bill05())
                .agreement("FX-BILL-05-A1", a -> a.withPriceCode(Recorded.of("NOWHERE")))
                .reading("FX-BILL-05-M-WORKSHOP", RegisterKind.ACTIVE_TOTAL, 1, Edit.value("7000"))
                .transformer("FX-BILL-05-T1", t -> t.withRatedCapacity(Recorded.absent()))
                .installation("FX-BILL-05-I-OFFICE", i -> i.withCompositeMultiplier(Recorded.absent()))
                .installation("FX-BILL-05-I-DORMITORY", i -> i.withMeterNo(Recorded.of("M9")));
        assertThat(Billing.bill(edit.result()).issues().stream()
                        .map(issue -> issue.code() + " " + issue.subject().key() + " " + issue.attribute()))
                .containsExactlyInAnyOrder(
                        "BILLING.UNKNOWN_PRICE_CODE FX-BILL-05-A1 priceCode",
                        "METERING.READING_BACKWARD FX-BILL-05-M-WORKSHOP readings",
                        "BILLING.MISSING FX-BILL-05-T1 ratedCapacity",
                        "METERING.VALUE_MISSING FX-BILL-05-I-OFFICE compositeMultiplier",
                        "BILLING.DANGLING FX-BILL-05-I-DORMITORY meterNo");
    }

    @Test
    void anUnknownCatalogueIsNamed() {
        List<Issue> issues =
                Billing.bill(SampleCases.bill02().withCatalogs("atlantis-2026")).issues();
        assertThat(issues).anySatisfy(issue -> {
            assertThat(issue.subject()).isEqualTo(ObjectRef.of(BillingCase.class, "FX-BILL-02"));
            assertThat(issue.attribute()).isEqualTo("catalogs");
            assertThat(issue.message(Language.EN)).contains("atlantis-2026");
        });
    }

    /** Told by the penalty for late payment, which has tests of its own. */
    private static final List<IssueCode> OF_LATE_FEES = List.of(
            BillingIssues.LATE_FEE_OF_2024,
            BillingIssues.NOT_POSITIVE_AMOUNT,
            BillingIssues.OVERDUE_PAID,
            BillingIssues.OVERDUE_TWICE,
            BillingIssues.PAYMENT_OUT_OF_ORDER);

    /** A new code needs a case here, or a test of its warning. */
    @Test
    void everyCodeHasACase() throws ReflectiveOperationException {
        Set<String> tested =
                new TreeSet<>(WarningsTest.CODES.stream().map(IssueCode::id).toList());
        CapacityChangesTest.CODES.forEach(code -> tested.add(code.id()));
        ShortSuspensionTest.CODES.forEach(code -> tested.add(code.id()));
        OF_LATE_FEES.forEach(code -> tested.add(code.id()));
        FeedInGatewayTest.CODES.forEach(code -> tested.add(code.id()));
        DemandChargeTest.CODES.forEach(code -> tested.add(code.id()));
        cases().map(refusal -> refusal.code().id()).forEach(tested::add);
        Set<String> declared = new TreeSet<>();
        for (Field field : BillingIssues.class.getDeclaredFields()) {
            if (field.getType() == IssueCode.class) {
                declared.add(((IssueCode) field.get(null)).id());
            }
        }
        assertThat(declared).isNotEmpty();
        assertThat(tested).containsAll(declared);
    }
}
