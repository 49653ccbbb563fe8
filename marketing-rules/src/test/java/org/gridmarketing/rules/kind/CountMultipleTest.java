package org.gridmarketing.rules.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.TestContext;
import org.junit.jupiter.api.Test;

/** Counts points by name, in threes, where the nature tells the groups and withdrawn ones do not count. */
class CountMultipleTest {
    private static final RuleContext CONTEXT = TestContext.standard();
    private static final MeteringPoint A = point("1", "A");
    private static final MeteringPoint B = point("2", "B");
    private static final MeteringPoint NAMELESS = point("3", "");

    private static MeteringPoint point(String no, String name) {
        return MeteringPoint.builder()
                .no(no)
                .name(Recorded.of(name))
                .nature(Recorded.of(MeteringPointNature.SETTLEMENT))
                .status(Recorded.of(MeteringPointStatus.IN_USE))
                .build();
    }

    private static RuleOutcome test(boolean noneAllowed, MeteringPoint... points) {
        CountMultiple<Customer, MeteringPoint, MeteringPointNature> kind = new CountMultiple<>(
                (customer, view) -> view.dossier().meteringPoints(),
                Gate.unless(
                        Attribute.of("status", MeteringPoint::status),
                        MeteringPointStatus.WITHDRAWN::equals,
                        Inapplicability.POINT_WITHDRAWN),
                Attribute.of("nature", MeteringPoint::nature),
                Attribute.of("name", MeteringPoint::name),
                List.of(new CountMultiple.Group<>("SETTLED", MeteringPointNature.SETTLEMENT::equals)),
                3,
                noneAllowed);
        Dossier dossier = Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder().no("C1").build())
                .addAllMeteringPoints(Stream.of(points).toList())
                .build();
        return kind.test(dossier.customer(), DossierView.of(dossier), CONTEXT);
    }

    private static RuleOutcome violated(long count) {
        return RuleOutcome.violated("", "SETTLED", Args.of("count", count).and("divisor", 3));
    }

    @Test
    void recordsOfOneNameAreOneObjectAndThoseWithoutANameOneEach() {
        assertThat(test(false, A, A, B)).isEqualTo(violated(2));
        assertThat(test(false, A, B, NAMELESS)).isEqualTo(RuleOutcome.passed());
        assertThat(test(false, A, NAMELESS, NAMELESS)).isEqualTo(RuleOutcome.passed());
        assertThat(test(false, A, B, NAMELESS, NAMELESS)).isEqualTo(violated(4));
    }

    @Test
    void noneIsRightOnlyWhereItIsAllowed() {
        assertThat(test(true)).isEqualTo(RuleOutcome.passed());
        assertThat(test(false)).isEqualTo(violated(0));
        MeteringPoint withdrawn = A.withStatus(Recorded.of(MeteringPointStatus.WITHDRAWN));
        assertThat(test(false, withdrawn)).isEqualTo(violated(0));
        assertThat(test(true, A.withNature(Recorded.of(MeteringPointNature.ASSESSMENT))))
                .isEqualTo(RuleOutcome.passed());
    }

    @Test
    void whatCannotBeReadLeavesItOpen() {
        MeteringPoint unknown = A.withStatus(Recorded.unreadable("99", UnreadableReason.UNKNOWN_CODE));
        assertThat(test(false, A, B, unknown))
                .isEqualTo(RuleOutcome.undecided("status", MissingInput.Why.of(unknown.status())));
        MeteringPoint natureless = A.withNature(Recorded.absent());
        assertThat(test(false, A, B, natureless))
                .isEqualTo(RuleOutcome.undecided("nature", MissingInput.Why.of(natureless.nature())));
    }
}
