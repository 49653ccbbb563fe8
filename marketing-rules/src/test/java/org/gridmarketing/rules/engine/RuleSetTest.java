package org.gridmarketing.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.catalog.MarketingRules;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.RuleKind;
import org.gridmarketing.rules.kind.Subjects;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    /** A kind whose one text nobody wrote. */
    private record Odd() implements RuleKind<Customer> {
        @Override
        public String name() {
            return "ODD";
        }

        @Override
        public List<String> argumentNames() {
            return List.of();
        }

        @Override
        public List<String> variants() {
            return List.of("ODD");
        }

        @Override
        public RuleOutcome test(Customer customer, DossierView view, RuleContext context) {
            return RuleOutcome.violated("", "ODD", Args.none());
        }
    }

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
    void missingTextsOfVariantsAreToldWhenTheSetIsMade() {
        TestRule plain = TestRule.of("T-A");
        TestRule lacking = new TestRule(plain.descriptor().withVariants("ABSENT", "NO_SUCH", "NEITHER"), false);
        TestRule elsewhere =
                new TestRule(plain.descriptor().withId(new RuleId("T-B")).withMessageKey("NOWHERE.CHECK"), false);
        assertThatThrownBy(() -> RuleSet.standard().and(List.of(lacking, elsewhere)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T-A RULES.NOT_NULL.NO_SUCH (zh)")
                .hasMessageContaining("T-A RULES.NOT_NULL.NO_SUCH (en)")
                .hasMessageContaining("T-A RULES.NOT_NULL.NEITHER (en)")
                .hasMessageContaining("T-B NOWHERE.CHECK (zh)")
                .hasMessageNotContaining("ABSENT");
        assertThat(RuleSet.missingTexts(plain)).isEmpty();
    }

    @Test
    void aKindTellsItsVariantsWhereTheDescriptorDoesNot() {
        Rule rule = new KindRule<>(TestRule.of("T-A").descriptor(), Subjects.CUSTOMER, Gate.always(), new Odd());
        assertThat(RuleSet.missingTexts(rule)).containsExactly("RULES.NOT_NULL.ODD (zh)", "RULES.NOT_NULL.ODD (en)");
    }

    @Test
    void everyRuleOfThisLibraryTellsItsVariants() {
        Stream<RuleDescriptor> all = MarketingRules.all().stream()
                .flatMap(rule -> rule instanceof RuleChoice choice ? choice.variants().stream() : Stream.of(rule))
                .map(Rule::descriptor);
        assertThat(all).allSatisfy(rule -> assertThat(rule.variants()).isNotEmpty());
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
