package org.gridmarketing.rules.billable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.resolve.BillingInputResolver;
import org.gridmarketing.billing.tariff.CompiledCatalog;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.gen.Gens;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.StatedFacts;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.junit.jupiter.api.Test;

/** Resolver and rules agree: what billing refuses, a rule reports, and nothing else. */
class BillableRulesTest {
    private static final BillingPeriod PERIOD =
            BillingPeriod.ofMonth(SampleDossiers.months().get(2));
    private static final TariffCatalog TARIFFS =
            TariffCatalog.of(SampleDossiers.tariffs()).orElseThrow();
    private static final BillingTerms TERMS =
            new BillingTerms(CompiledCatalog.of(TARIFFS), PERIOD, BillingPolicy.defaults(), StatedFacts.none());
    private static final RuleSet RULES = RuleSet.standard().and(BillableRules.of(TERMS));
    private static final RuleContext CONTEXT = RuleContext.of(
            PERIOD.to(), YearMonth.from(PERIOD.to()), SampleDossiers.tables(), TARIFFS, RuleProfile.standard());

    private static Outcome<BillingInput> resolve(Dossier dossier) {
        return BillingInputResolver.resolve(
                dossier, SampleDossiers.tables(), TERMS.catalog(), PERIOD, TERMS.policy(), TERMS.stated());
    }

    private static Stream<Dossier> dossiers() {
        return Stream.of(
                        SampleDossiers.all().stream(),
                        Gens.dossiers().samples(1, 60),
                        Gens.dirtyDossiers().samples(1, 240).map(dirty -> dirty.dossier()))
                .flatMap(each -> each);
    }

    @Test
    void withoutABlockingFindingADossierResolves() {
        int[] resolved = {0, 0};
        dossiers().forEach(dossier -> {
            ValidationReport report = RuleEngine.standard().run(RULES, dossier, CONTEXT);
            assertThat(report.faults())
                    .as("faults of %s", dossier.customer().no())
                    .isEmpty();
            resolved[resolve(dossier).isOk() ? 0 : 1]++;
            if (!report.hasBlocking()) {
                assertThat(resolve(dossier).issues())
                        .as("%s", dossier.customer().no())
                        .isEmpty();
            }
        });
        assertThat(resolved[0]).as("resolved").isGreaterThan(20);
        assertThat(resolved[1]).as("refused").isGreaterThan(20);
    }

    @Test
    void everyReasonOfARefusalIsAFindingWithItsText() {
        Set<String> seen = new TreeSet<>();
        RuleSet billable = RuleSet.of(BillableRules.of(TERMS));
        dossiers().forEach(dossier -> {
            List<Issue> issues = resolve(dossier).issues();
            List<Finding> findings =
                    RuleEngine.standard().run(billable, dossier, CONTEXT).findings();
            assertThat(findings.stream().map(Finding::messageKey))
                    .containsExactlyInAnyOrderElementsOf(
                            issues.stream().map(issue -> issue.code().id()).toList());
            issues.forEach(issue -> seen.add(issue.code().id()));
            for (Finding finding : findings) {
                assertThat(finding.message(Language.ZH)).isNotBlank();
                assertThat(finding.message(Language.EN)).isNotBlank();
            }
        });
        assertThat(seen).hasSizeGreaterThan(8);
        assertThat(Messages.all("billing", Language.EN).keySet())
                .containsAll(seen.stream()
                        .filter(code -> code.startsWith("BILLING."))
                        .toList());
    }
}
