package org.gridmarketing.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.breaks.Breaks;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finding says was expected is an expectation, never the condition under which it was expected. */
class ObservedAndExpectedTest {
    private static List<Finding> findings(String check) {
        RuleId id = new RuleId(check);
        ArchiveSample broken = Breaks.forRule(id)
                .get(0)
                .in(SampleDossiers.sample())
                .orElseThrow()
                .sample();
        RuleContext context = RuleContext.of(
                broken.asOf(),
                YearMonth.from(broken.asOf()),
                broken.tables(),
                TariffCatalog.of(broken.tariffs()).orElseThrow(),
                RuleProfile.standard());
        RuleSet one = RuleSet.of(List.of(RuleSet.standard().find(id).orElseThrow()));
        List<Finding> findings =
                RuleEngine.standard().run(one, broken.archive(), context).findings();
        assertThat(findings).as(check).isNotEmpty();
        return findings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"D1-1.4.9", "D1-1.4.10", "D1-1.3.2", "X7-1.29", "D1-1.5.2"})
    void aConditionIsNoExpectation(String check) {
        assertThat(findings(check)).allSatisfy(finding -> {
            assertThat(finding.observed()).isPresent();
            assertThat(finding.expected()).isEmpty();
        });
    }

    @Test
    void aLimitIsOne() {
        assertThat(findings("D1-1.1.2"))
                .allSatisfy(finding -> assertThat(finding.expected().map((Arg arg) -> arg.render(Language.EN)))
                        .hasValueSatisfying(
                                text -> assertThat(text).startsWith("≤ ").endsWith("kVA")));
    }
}
