package org.gridmarketing.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.rules.api.Edition;
import org.gridmarketing.rules.api.Interpretation;
import org.gridmarketing.rules.api.Routing;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleProfile;
import org.junit.jupiter.api.Test;

class RuleChoiceTest {
    private static final RuleId ID = new RuleId("T-A");
    private static final Edition OLD =
            new Edition("DL/T 448", "2000", EffectiveRange.of(LocalDate.of(2001, 1, 1), LocalDate.of(2017, 4, 30)));
    private static final Edition NEW = new Edition("DL/T 448", "2016", EffectiveRange.since(LocalDate.of(2017, 5, 1)));
    private static final RuleChoice CHOICE = RuleChoice.of(List.of(
            variant(OLD, Interpretation.ADVISED),
            variant(NEW, Interpretation.ADVISED),
            variant(NEW, Interpretation.LITERAL)));

    private static TestRule variant(Edition edition, Interpretation interpretation) {
        return new TestRule(
                TestRule.of("T-A")
                        .descriptor()
                        .withEdition(edition)
                        .withInterpretation(interpretation)
                        .withNoteCentre(Centre.BILLING_CENTRE),
                false);
    }

    private static ValidationReport run(LocalDate asOf, RuleProfile profile) {
        Dossier dossier = Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder().no("C1").build())
                .addMeteringPoints(MeteringPoint.builder().no("V1").build())
                .build();
        RuleContext context =
                RuleContext.of(asOf, YearMonth.from(asOf), ReferenceTables.empty(), TariffCatalog.empty(), profile);
        return RuleEngine.standard().run(RuleSet.of(List.of(CHOICE)), dossier, context);
    }

    private static String ran(LocalDate asOf, RuleProfile profile) {
        RuleDescriptor ran = run(asOf, profile).runs().get(0).descriptor();
        return ran.edition().orElseThrow() + " " + ran.interpretation();
    }

    @Test
    void theDateDecidesTheEditionAndTheProfileTheReading() {
        RuleProfile literal =
                RuleProfile.builder().interpretation(Interpretation.LITERAL).build();
        RuleProfile single = RuleProfile.builder()
                .putInterpretations(ID, Interpretation.LITERAL)
                .build();
        assertThat(ran(LocalDate.of(2017, 4, 30), RuleProfile.standard())).isEqualTo("DL/T 448-2000 ADVISED");
        assertThat(ran(LocalDate.of(2017, 5, 1), RuleProfile.standard())).isEqualTo("DL/T 448-2016 ADVISED");
        assertThat(ran(LocalDate.of(2026, 1, 31), literal)).isEqualTo("DL/T 448-2016 LITERAL");
        assertThat(ran(LocalDate.of(2026, 1, 31), single)).isEqualTo("DL/T 448-2016 LITERAL");
        assertThat(ran(LocalDate.of(2010, 1, 31), literal))
                .as("the only reading there is")
                .isEqualTo("DL/T 448-2000 ADVISED");
    }

    @Test
    void theProfileMayNameAnEdition() {
        RuleProfile old = RuleProfile.builder().putEditions("DL/T 448", "2000").build();
        assertThat(ran(LocalDate.of(2026, 1, 31), old)).isEqualTo("DL/T 448-2000 ADVISED");
        Finding finding = run(LocalDate.of(2026, 1, 31), old).findings().get(0);
        assertThat(finding.edition()).contains("DL/T 448-2000");
        RuleProfile unknown =
                RuleProfile.builder().putEditions("DL/T 448", "1991").build();
        assertThat(run(LocalDate.of(2026, 1, 31), unknown).outOfForce()).containsExactly(ID);
        assertThat(run(LocalDate.of(1999, 1, 31), RuleProfile.standard()).outOfForce())
                .containsExactly(ID);
    }

    @Test
    void theAnnexNoteMayDecideTheCentre() {
        RuleProfile note = RuleProfile.builder().routing(Routing.ANNEX_NOTE).build();
        LocalDate day = LocalDate.of(2026, 1, 31);
        assertThat(run(day, note).findings().get(0).centre()).isEqualTo(Centre.BILLING_CENTRE);
        assertThat(run(day, RuleProfile.standard()).findings().get(0).centre()).isEqualTo(Centre.METERING_CENTRE);
    }

    @Test
    void theDescriptorIsTheAdvisedReadingOfTheLatestEdition() {
        assertThat(CHOICE.descriptor().edition()).contains(NEW);
        assertThat(CHOICE.descriptor().interpretation()).isEqualTo(Interpretation.ADVISED);
    }

    @Test
    void variantsThatCouldBeChosenAtOnceAreRefused() {
        assertThatThrownBy(() -> RuleChoice.of(
                        List.of(variant(OLD, Interpretation.ADVISED), variant(OLD, Interpretation.ADVISED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T-A");
        assertThatThrownBy(() -> RuleChoice.of(List.of(variant(OLD, Interpretation.ADVISED), TestRule.of("T-A"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("standard");
        assertThatThrownBy(() -> RuleChoice.of(List.of(TestRule.of("T-A"), TestRule.of("T-B"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("share id");
        assertThatThrownBy(() -> RuleChoice.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleChoice.of(List.of(CHOICE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a choice");
    }
}
