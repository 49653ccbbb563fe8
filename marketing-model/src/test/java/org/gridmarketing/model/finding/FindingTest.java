package org.gridmarketing.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P1");
    private static final Finding FINDING = Finding.builder()
            .rule(new RuleId("T-1"))
            .severity(Severity.ERROR)
            .customerNo("C1")
            .subject(POINT)
            .attribute("name")
            .messageKey("MODEL.TOU_NO_VERSION")
            .args(Args.of("day", new Arg.Personal("张三")))
            .observed(new Arg.Personal("张三"))
            .owner(BusinessOwner.METERING)
            .centre(Centre.METERING_CENTRE)
            .build();

    @Test
    void aFingerprintKnowsTheFaultAndNothingThatChanges() {
        assertThat(FINDING.fingerprint()).hasSize(24).matches("[0-9a-f]+");
        assertThat(FINDING.withSeverity(Severity.INFO)
                        .withOrgNo("4210101")
                        .withCentre(Centre.BILLING_CENTRE)
                        .withArgs(Args.of("day", "other"))
                        .withObserved(Optional.empty())
                        .fingerprint())
                .isEqualTo(FINDING.fingerprint());
        assertThat(List.of(
                        FINDING,
                        FINDING.withRule(new RuleId("T-2")),
                        FINDING.withEdition("DL/T 448-2016"),
                        FINDING.withCustomerNo("C2"),
                        FINDING.withSubject(new ObjectRef("MeteringPoint", "P2")),
                        FINDING.withSubject(new ObjectRef("Meter", "P1")),
                        FINDING.withAttribute("address"),
                        FINDING.withPlace("at 24:00"),
                        FINDING.withAttribute("").withPlace("name")))
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void personalDataAreMaskedUnlessAskedFor() throws JsonProcessingException {
        assertThat(FINDING.toString()).doesNotContain("张三");
        assertThat(FINDING.message(Language.ZH)).doesNotContain("张三");
        assertThat(FINDING.disclosed().message(Language.ZH)).contains("张三");
        assertThat(MarketingJson.newMaskingMapper().writeValueAsString(FINDING)).doesNotContain("张三");
        String open = MarketingJson.newMapper().writeValueAsString(FINDING);
        assertThat(MarketingJson.newMapper().readValue(open, Finding.class)).isEqualTo(FINDING);
    }

    @Test
    void theValuesOfAProposalFitItsGrade() {
        Arg value = new Arg.Text("1");
        assertThat(Proposal.derivable(POINT, "name", value).values()).containsExactly(value);
        assertThat(Proposal.manual(POINT, "name").values()).isEmpty();
        assertThatThrownBy(() -> Proposal.suggested(POINT, "name", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SUGGESTED");
        assertThatThrownBy(() -> new Proposal(ProposalGrade.DERIVABLE, POINT, "name", List.of(value, value)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proposal.manual(POINT, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("attribute");
    }
}
