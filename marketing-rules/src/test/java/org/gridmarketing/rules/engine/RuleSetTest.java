package org.gridmarketing.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.catalog.MarketingRules;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    @Test
    void anIdStandsForOneRule() {
        assertThatThrownBy(() -> RuleSet.of(List.of(TestRule.of("T-A"), TestRule.of("T-A"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T-A");
    }

    @Test
    void anAliasStandsForOneRule() {
        TestRule plain = TestRule.of("T-A");
        RuleDescriptor aliased = TestRule.of("T-B").descriptor().withAliases(new RuleId("T-A"));
        assertThatThrownBy(() -> RuleSet.of(List.of(plain)).and(List.of(new TestRule(aliased, false))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T-A");
    }

    @Test
    void rulesAreFoundByIdAndAlias() {
        RuleSet standard = RuleSet.standard();
        assertThat(standard.find(new RuleId("X7-1.81")))
                .isEqualTo(standard.find(new RuleId("D1-1.1.2")))
                .isPresent();
        assertThat(standard.find(new RuleId("T-A"))).isEmpty();
    }

    @Test
    void theStandardSetIsTheCatalogueInItsOrder() {
        assertThat(RuleSet.standard().rules().stream()
                        .map(rule -> rule.descriptor().id()))
                .containsExactlyElementsOf(MarketingRules.all().stream()
                        .map(rule -> rule.descriptor().id())
                        .toList());
    }
}
