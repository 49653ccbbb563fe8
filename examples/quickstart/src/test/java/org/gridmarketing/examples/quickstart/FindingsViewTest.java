package org.gridmarketing.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gridmarketing.fixtures.SampleArchive;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.junit.jupiter.api.Test;

class FindingsViewTest {
    /** A rule with an error in it. */
    private record Crashing() implements DossierRule<Customer> {
        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.builder()
                    .id(new RuleId("TEST-CRASH"))
                    .item("CRASH")
                    .title(new Bilingual("崩溃", "crash"))
                    .addOwners(BusinessOwner.USAGE_INSPECTION)
                    .centre(Centre.CUSTOMER_SERVICE_CENTRE)
                    .severity(Severity.ERROR)
                    .kind("TEST")
                    .messageKey("RULES.NOT_NULL")
                    .build();
        }

        @Override
        public List<Customer> subjects(DossierView view) {
            return List.of(view.dossier().customer());
        }

        @Override
        public ObjectRef ref(Customer subject) {
            return subject.ref();
        }

        @Override
        public RuleOutcome check(Customer subject, DossierView view, RuleContext context) {
            throw new IllegalStateException("an error of the rule");
        }
    }

    @Test
    void aRuleThatCrashesIsNotSilent() {
        RuleContext context = RuleContext.of(
                LocalDate.of(2026, 1, 31),
                YearMonth.of(2026, 1),
                SampleArchive.tables(),
                TariffCatalog.empty(),
                RuleProfile.standard());
        ValidationReport report = RuleEngine.standard()
                .run(
                        RuleSet.of(List.of(new Crashing())),
                        SampleArchive.dossiers().get(0),
                        context);
        Page page = new Page();
        new FindingsView(new Words(Language.EN), report).addTo(page);
        assertThat(page.toString())
                .contains("Rules that crashed: 1\n  TEST-CRASH Customer "
                        + SampleArchive.dossiers().get(0).customer().no() + ": java.lang.IllegalStateException\n");
    }
}
