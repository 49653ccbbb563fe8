package org.gridmarketing.rules.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.TestContext;
import org.junit.jupiter.api.Test;

class KindTest {
    private static final RuleContext CONTEXT = TestContext.standard();

    private static RuleOutcome test(RuleKind<Customer> kind, Customer customer) {
        Dossier dossier =
                Dossier.builder().codeProfile("SG_2021").customer(customer).build();
        return kind.test(customer, DossierView.of(dossier), CONTEXT);
    }

    @Test
    void personalDataAreNeverShown() {
        NotNull<Customer, String> rule =
                new NotNull<>(Attribute.of("name", Customer::name).asPersonal());
        Customer customer = Customer.builder()
                .no("C1")
                .name(Recorded.unreadable("张\uFFFD三", UnreadableReason.MALFORMED))
                .build();
        assertThat(test(rule, customer))
                .isEqualTo(RuleOutcome.violated(
                        "name", "UNREADABLE", Args.of("attribute", "name").and("raw", new Arg.Personal("张\uFFFD三"))));
    }

    @Test
    void whatIsMissingIsAnAttributeOfTheSubjectWhereItIsNamedSo() {
        Customer customer = Customer.builder().no("C1").build();
        assertThat(test(ExistsIf.one("Meter.registers", (each, view) -> List.of(), Gate.always()), customer))
                .isEqualTo(RuleOutcome.violated("registers", "NOTHING", Args.of("what", "Meter.registers")));
        assertThat(test(ExistsIf.one("Meter", (each, view) -> List.of(), Gate.always()), customer))
                .isEqualTo(RuleOutcome.violated("", "NOTHING", Args.of("what", "Meter")));
    }

    @Test
    void aGateThatWasJoinedNamesItsPartsInOrder() {
        Attribute<Customer, CustomerStatus> status = Attribute.of("status", Customer::status);
        Gate<Customer> first = Gate.when(status, CustomerStatus.NORMAL::equals);
        Gate<Customer> second =
                Gate.unless(status, CustomerStatus.CANCELLED::equals, Inapplicability.CUSTOMER_CANCELLED);
        Gate<Customer> third = (customer, view, context) -> Optional.empty();
        assertThat(first.and(second).and(Gate.<Customer>always().and(third)).inOrder())
                .containsExactly(first, second, third);
        assertThat(Gate.always().inOrder()).isEmpty();
        assertThat(third.inOrder()).containsExactly(third);
    }

    @Test
    void anAttributeOfAnotherObjectIsFoundThroughTheDossier() {
        Attribute<String, String> segment = Attribute.inDossier(
                "Customer.segmentNo",
                (subject, view) -> view.dossier().customer().segmentNo());
        Dossier dossier = Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder().no("C1").segmentNo("S1").build())
                .build();
        assertThat(segment.of("any", DossierView.of(dossier))).isEqualTo(Recorded.of("S1"));
    }

    @Test
    void aRangeWhoseAbsenceIsReportedElsewhereIsNotApplicable() {
        Attribute<Customer, String> segment = Attribute.of("segmentNo", Customer::segmentNo);
        assertThat(test(
                        Range.ifPresent(segment, Interval.all()),
                        Customer.builder().no("C1").build()))
                .isInstanceOf(RuleOutcome.NotApplicable.class);
    }

    @Test
    void aRangeIsThatOfItsInterval() {
        Attribute<Customer, String> segment = Attribute.of("segmentNo", Customer::segmentNo);
        Interval<String> letters = Interval.closedOpen("A", "C");
        Customer inside = Customer.builder().no("C1").segmentNo("B").build();
        Customer outside = Customer.builder().no("C1").segmentNo("C").build();
        for (Range<Customer, String> range :
                List.of(Range.ifPresent(segment, letters), Range.required(segment, letters))) {
            assertThat(test(range, inside)).isEqualTo(RuleOutcome.passed());
            assertThat(test(range, outside))
                    .isEqualTo(RuleOutcome.violated(
                            "segmentNo",
                            "OUTSIDE",
                            Args.of("attribute", "segmentNo").and("value", "C").and("range", letters.toString())));
        }
    }

    @Test
    void equalityAcrossObjectsNamesTheOwnAttribute() {
        EqualAcross<Customer, String> rule = EqualAcross.of(
                Attribute.of("orgNo", Customer::orgNo),
                "Other.orgNo",
                (customer, view, context) -> List.of(Recorded.of("2"), Recorded.of("3")));
        assertThat(test(rule, Customer.builder().no("C1").orgNo("3").build())).isEqualTo(RuleOutcome.passed());
        assertThat(test(rule, Customer.builder().no("C1").orgNo("1").build()))
                .isEqualTo(new RuleOutcome.Violated(
                                "orgNo",
                                "",
                                Args.of("attribute", "orgNo")
                                        .and("value", "1")
                                        .and("other", "Other.orgNo")
                                        .and("otherValue", "2, 3"))
                        .expecting(new Arg.Text("2, 3")));
    }

    @Test
    void intervalsKeepTheirEnds() {
        Interval<Ratio> closedOpen = Interval.closedOpen(Ratio.of("0"), Ratio.ONE);
        assertThat(closedOpen.contains(Ratio.of("0"))).isTrue();
        assertThat(closedOpen.contains(Ratio.of("0.9999"))).isTrue();
        assertThat(closedOpen.contains(Ratio.ONE)).isFalse();
        assertThat(closedOpen).hasToString("[0, 1)");
        assertThat(Interval.moreThan(Ratio.ONE).contains(Ratio.ONE)).isFalse();
        assertThat(Interval.moreThan(Ratio.ONE)).hasToString("(1, +∞)");
        assertThat(Interval.<Ratio>all().contains(Ratio.of("-5"))).isTrue();
    }

    @Test
    void aRatioIsShownAsItIsWritten() {
        Attribute<Customer, TransformationRatio> any = Attribute.of("ratio", customer -> Recorded.absent());
        assertThat(any.shown(TransformationRatio.parse("150/5"))).isEqualTo(new Arg.Text("150/5"));
    }

    @Test
    void aCodeThatIsThereIsInItsTable() {
        NotNullInTable<Customer, CustomerStatus> rule = new NotNullInTable<>(Attribute.of("status", Customer::status));
        assertThat(test(
                        rule,
                        Customer.builder()
                                .no("C1")
                                .status(CustomerStatus.NORMAL)
                                .build()))
                .isEqualTo(RuleOutcome.passed());
    }

    @Test
    void aValueIsRequiredOnlyUnderItsCondition() {
        EnumRequiredIf<Customer, String, CustomerStatus> rule = new EnumRequiredIf<>(
                Attribute.of("orgNo", Customer::orgNo),
                "1"::equals,
                Attribute.of("status", Customer::status),
                any -> Set.of(CustomerStatus.NORMAL));
        Customer.Builder other = Customer.builder();
        assertThat(test(
                        rule,
                        other.no("C1")
                                .orgNo("2")
                                .status(CustomerStatus.CANCELLED)
                                .build()))
                .isEqualTo(RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET));
        Customer.Builder own = Customer.builder();
        assertThat(test(
                        rule,
                        own.no("C1").orgNo("1").status(CustomerStatus.CANCELLED).build()))
                .isInstanceOf(RuleOutcome.Violated.class);
    }

    @Test
    void whatATableDoesNotTellIsUndecided() {
        Iff<Customer, String, String> rule = new Iff<>(
                Attribute.of("orgNo", Customer::orgNo),
                "1"::equals,
                Attribute.of("industryCode", Customer::industryCode),
                "Industry",
                (code, context) -> Optional.empty());
        Customer.Builder customer = Customer.builder();
        assertThat(test(rule, customer.no("C1").orgNo("1").industryCode("2").build()))
                .isEqualTo(RuleOutcome.undecided("Industry", MissingInput.Why.NOT_SUPPLIED));
    }
}
