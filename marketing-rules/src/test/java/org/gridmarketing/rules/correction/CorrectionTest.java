package org.gridmarketing.rules.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final Dossier DOSSIER = Dossier.builder()
            .codeProfile("SG_2021")
            .customer(Customer.builder()
                    .no("C1")
                    .name("张三")
                    .contractCapacity(Recorded.unreadable("一百", UnreadableReason.MALFORMED))
                    .meteringMode(Recorded.absent())
                    .build())
            .addMeteringPoints(
                    MeteringPoint.builder().no("P1").build(),
                    MeteringPoint.builder().no("P2").build(),
                    MeteringPoint.builder().no("P2").build())
            .addMeters(Meter.builder().no("M1").build())
            .build();

    private static final ObjectRef CUSTOMER = DOSSIER.customer().ref();

    private static Correction set(ObjectRef subject, String attribute, Object value) {
        return new Correction(subject, attribute, Args.argOf(value));
    }

    private static IssueCode refusal(Correction correction) {
        List<Issue> issues = correction.applyTo(DOSSIER).issues();
        assertThat(issues).hasSize(1);
        return issues.get(0).code();
    }

    @Test
    void oneAttributeChangesAndNothingElse() {
        Dossier after = set(CUSTOMER, "contractCapacity", ApparentPower.ofKva("100.5"))
                .applyTo(DOSSIER)
                .orElseThrow();
        assertThat(after)
                .isEqualTo(DOSSIER.withCustomer(
                        DOSSIER.customer().withContractCapacity(Recorded.of(ApparentPower.ofKva("100.5")))));
        assertThat(DOSSIER.customer().contractCapacity().isUnreadable()).isTrue();
    }

    @Test
    void codesTextsDatesAndWholeNumbersCanBeSet() {
        Dossier after = set(CUSTOMER, "meteringMode", MeteringMode.HV_SUPPLY_LV_METERING)
                .applyTo(DOSSIER)
                .flatMap(each ->
                        set(new ObjectRef("MeteringPoint", "P1"), "name", "007").applyTo(each))
                .flatMap(each ->
                        set(new ObjectRef("Meter", "M1"), "integerDigits", 6).applyTo(each))
                .orElseThrow();
        assertThat(after.customer().meteringMode()).isEqualTo(Recorded.of(MeteringMode.HV_SUPPLY_LV_METERING));
        assertThat(after.meteringPoints().get(0).name()).isEqualTo(Recorded.of("007"));
        assertThat(after.meters().get(0).integerDigits()).isEqualTo(Recorded.of(6));
    }

    @Test
    void whatCannotBeAppliedIsRefused() {
        assertThat(refusal(set(new ObjectRef("Meter", "M2"), "serialNo", "1"))).isEqualTo(CorrectionIssues.NO_OBJECT);
        assertThat(refusal(set(new ObjectRef("Feeder", "F1"), "name", "1"))).isEqualTo(CorrectionIssues.NO_OBJECT);
        assertThat(refusal(set(new ObjectRef("MeteringPoint", "P2"), "name", "1")))
                .isEqualTo(CorrectionIssues.SEVERAL_OBJECTS);
        assertThat(refusal(set(CUSTOMER, "colour", "red"))).isEqualTo(CorrectionIssues.NO_ATTRIBUTE);
        assertThat(refusal(set(CUSTOMER, "contractCapacity", "much"))).isEqualTo(CorrectionIssues.BAD_VALUE);
        assertThat(refusal(set(CUSTOMER, "no", " "))).isEqualTo(CorrectionIssues.BAD_VALUE);
    }

    @Test
    void onlyWhatFollowsFromOtherFactsNeedsNoChoice() {
        Arg one = new Arg.Text("1");
        Arg two = new Arg.Text("2");
        Finding finding = Finding.builder()
                .rule(new RuleId("T-1"))
                .severity(Severity.ERROR)
                .subject(CUSTOMER)
                .messageKey("RULES.NOT_NULL.ABSENT")
                .owner(BusinessOwner.METERING)
                .centre(Centre.METERING_CENTRE)
                .build();
        Proposal suggested = Proposal.suggested(CUSTOMER, "name", List.of(one, two));
        assertThat(Correction.of(finding)).isEmpty();
        assertThat(Correction.of(finding.withProposal(suggested))).isEmpty();
        assertThat(Correction.of(finding.withProposal(Proposal.derivable(CUSTOMER, "name", one))))
                .contains(new Correction(CUSTOMER, "name", one));
        assertThat(Correction.choosing(suggested, two)).isEqualTo(new Correction(CUSTOMER, "name", two));
        assertThatThrownBy(() -> Correction.choosing(suggested, new Arg.Text("3")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Correction.choosing(Proposal.manual(CUSTOMER, "name"), two).value())
                .isEqualTo(two);
    }
}
