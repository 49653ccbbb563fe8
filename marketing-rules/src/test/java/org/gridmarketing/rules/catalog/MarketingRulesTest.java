package org.gridmarketing.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarketingRulesTest {
    static RuleContext context(RuleProfile profile) {
        ReferenceTables tables = ReferenceTables.builder()
                .addReadingSegments(
                        ReadingSegment.builder().no("S1").orgNo("9000101").build(),
                        ReadingSegment.builder().no("S2").orgNo("90001").build(),
                        ReadingSegment.builder().no("S3").build(),
                        ReadingSegment.builder()
                                .no("S4")
                                .orgNo(RuleCase.<String>garbled())
                                .build())
                .build();
        TariffCatalog tariffs = SampleTariffs.catalog();
        return RuleContext.of(LocalDate.of(2026, 1, 31), YearMonth.of(2026, 1), tables, tariffs, profile);
    }

    static List<RuleCase> cases() {
        return Stream.of(CustomerCases.all(), PointCases.all(), EquipmentCases.all(), ReadingCases.all())
                .flatMap(List::stream)
                .toList();
    }

    private static DossierRule<?> rule(String id) {
        return (DossierRule<?>) RuleSet.standard().find(new RuleId(id)).orElseThrow();
    }

    private static <S> List<String> outcomes(DossierRule<S> rule, RuleCase given, RuleProfile profile) {
        DossierView view = DossierView.of(given.dossier());
        return rule.subjects(view).stream()
                .map(subject -> {
                    assertThat(rule.ref(subject).key()).isNotBlank();
                    return summary(rule.check(subject, view, context(profile)), rule.descriptor());
                })
                .toList();
    }

    /** Also proves that every text exists in both languages and gets its arguments. */
    private static String summary(RuleOutcome outcome, RuleDescriptor descriptor) {
        if (outcome instanceof RuleOutcome.Violated violated) {
            assertThat(descriptor.argumentNames())
                    .containsAll(violated.args().byName().keySet());
            for (Language language : Language.values()) {
                assertThat(Messages.text(descriptor.messageKey(violated.variant()), violated.args(), language))
                        .isNotBlank();
            }
            return ("violated " + violated.variant()).strip();
        }
        if (outcome instanceof RuleOutcome.NotApplicable stopped) {
            return "not applicable " + stopped.reason();
        }
        return outcome instanceof RuleOutcome.Undecided open ? "undecided " + open.input() : "passed";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRuleGivesEachSubjectItsOutcome(RuleCase given) {
        assertThat(outcomes(rule(given.rule()), given, RuleProfile.standard())).isEqualTo(given.expected());
    }

    @Test
    void everyRuleIsShownInEachOfTheFourOutcomes() {
        for (Rule rule : MarketingRules.all()) {
            Set<String> shown = cases().stream()
                    .filter(each -> each.rule().equals(rule.descriptor().id().id()))
                    .flatMap(each -> each.expected().stream())
                    .map(each -> each.replaceAll("^(not applicable|\\w+).*", "$1"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(shown)
                    .as("%s", rule.descriptor().id())
                    .containsExactly("not applicable", "passed", "undecided", "violated");
        }
    }

    @Test
    void aSegmentOfAParentUnitPassesWhereTheProfileAllowsIt() {
        RuleProfile lenient =
                RuleProfile.builder().segmentOfParentUnitAllowed(true).build();
        RuleCase parent = cases().stream()
                .filter(each -> each.rule().equals("X7-1.9") && each.what().equals("parent unit"))
                .findFirst()
                .orElseThrow();
        RuleCase other = cases().stream()
                .filter(each -> each.rule().equals("X7-1.9") && each.what().equals("other unit"))
                .findFirst()
                .orElseThrow();
        assertThat(outcomes(rule("X7-1.9"), parent, lenient)).containsExactly("passed");
        assertThat(outcomes(rule("X7-1.9"), other, lenient)).containsExactly("violated");
    }

    @Test
    void printedRulesAreOfThePrintedKindWhereNothingElseIsSaid() {
        List<String> differing = MarketingRules.all().stream()
                .map(Rule::descriptor)
                .filter(rule -> PrintedChecks.find(rule.id())
                        .filter(check -> !check.kind().equals(rule.kind()))
                        .isPresent())
                .map(rule -> rule.id() + " " + rule.kind())
                .toList();
        // a range behind a condition is a range behind a gate; a fixed-ratio point must name its upper point
        assertThat(differing).containsExactlyInAnyOrder("X7-1.41 RANGE", "X7-1.23 NOT_NULL_FK");
    }

    @Test
    void rulesThatAreNotPrintedCarryTheirOwnPrefix() {
        List<String> own = MarketingRules.all().stream()
                .map(rule -> rule.descriptor().id())
                .filter(id -> PrintedChecks.find(id).isEmpty())
                .map(RuleId::id)
                .toList();
        assertThat(own).containsExactly("GM-READING.BACKWARD", "GM-MULTIPLIER.CT_VT");
        assertThat(MarketingRules.all()).hasSize(21);
        assertThat(MarketingRules.all().stream()
                        .map(rule -> rule.descriptor().kind())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void repeatsAreAliasesOfTheCheckThatIsEvaluated() {
        assertThat(rule("X7-1.49").descriptor().id()).isEqualTo(new RuleId("D1-1.4.9"));
        assertThat(rule("D1-1.4.9").descriptor().aliases())
                .containsExactly(new RuleId("D1-8.3.9"), new RuleId("X7-1.49"));
    }
}
