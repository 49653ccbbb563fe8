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
import org.gridmarketing.model.org.Industry;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.Interpretation;
import org.gridmarketing.rules.api.Repeat;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.RuleThresholds;
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
                .addOrgUnits(unit("90001"), unit("9000101"), unit("9000102"), unit("90001L"))
                .addIndustries(
                        Industry.builder().no("A").build(),
                        Industry.builder().no("A1").parentNo("A").build(),
                        Industry.builder().no("W").name("趸售电量").build(),
                        Industry.builder().no("W1").parentNo("W").build())
                .build();
        TariffCatalog tariffs = SampleTariffs.catalog();
        return RuleContext.of(LocalDate.of(2026, 1, 31), YearMonth.of(2026, 1), tables, tariffs, profile);
    }

    private static OrgUnit unit(String no) {
        OrgUnit.Builder builder = OrgUnit.builder();
        return builder.no(no).build();
    }

    static List<RuleCase> cases() {
        return Stream.of(
                        CustomerCases.all(),
                        AccountCases.all(),
                        PointCases.all(),
                        PointFileCases.all(),
                        PurposeAndGradeCases.all(),
                        WiringCases.all(),
                        InstrumentTransformerCases.all(),
                        PointRelationCases.all(),
                        AccountRelationCases.all(),
                        EquipmentCases.all(),
                        MeterFileCases.all(),
                        InstrumentFileCases.all(),
                        TransformerFileCases.all(),
                        ReadingCases.all())
                .flatMap(List::stream)
                .toList();
    }

    private static DossierRule<?> rule(String id) {
        return rule(id, RuleProfile.standard());
    }

    private static DossierRule<?> rule(String id, RuleProfile profile) {
        Rule rule = RuleSet.standard().find(new RuleId(id)).orElseThrow();
        return (DossierRule<?>)
                (rule instanceof RuleChoice choice ? choice.in(context(profile)).orElseThrow() : rule);
    }

    private static RuleProfile profile(RuleCase given) {
        RuleThresholds.Builder thresholds = RuleThresholds.builder();
        thresholds
                .addSegmentsReadRemotely("REMOTE")
                .addUnitsServingOthers("90001L")
                .migratedOn(LocalDate.of(2000, 1, 1));
        return RuleProfile.builder()
                .interpretation(given.reading())
                .thresholds(thresholds.build())
                .build();
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRuleGivesEachSubjectItsOutcome(RuleCase given) {
        assertThat(outcomes(rule(given.rule(), profile(given)), given, profile(given)))
                .as("%s", given)
                .isEqualTo(given.expected());
    }

    @Test
    void everyRuleIsShownInEachOfTheFourOutcomes() {
        for (Rule rule : MarketingRules.all()) {
            // rules over the population and the tables have tests of their own
            boolean overDossiers = rule instanceof DossierRule<?>
                    || (rule instanceof RuleChoice choice && choice.variants().get(0) instanceof DossierRule<?>);
            if (overDossiers) {
                assertThat(shown(rule.descriptor().id(), Interpretation.ADVISED))
                        .as("%s", rule.descriptor().id())
                        .containsExactly("not applicable", "passed", "undecided", "violated");
            }
        }
    }

    private static Set<String> shown(RuleId rule, Interpretation reading) {
        return cases().stream()
                .filter(each -> each.rule().equals(rule.id()) && each.reading() == reading)
                .flatMap(each -> each.expected().stream())
                .map(each -> each.replaceAll("^(not applicable|\\w+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyLiteralReadingIsShownWhereItDiffers() {
        for (Rule rule : MarketingRules.all()) {
            boolean literal = rule instanceof RuleChoice choice
                    && choice.variants().stream()
                            .anyMatch(each -> each instanceof DossierRule<?>
                                    && each.descriptor().interpretation() == Interpretation.LITERAL);
            if (literal) {
                assertThat(shown(rule.descriptor().id(), Interpretation.LITERAL))
                        .as("%s", rule.descriptor().id())
                        .isNotEmpty();
            }
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
        // a range behind a condition is a range behind a gate; a reference that must be there is asked for; what has no
        // code table
        // is asked for without one, and what has one of its own is looked up in it
        assertThat(differing)
                .containsExactlyInAnyOrder(
                        "X7-1.41 RANGE",
                        "X7-1.80 RANGE",
                        "X7-1.23 NOT_NULL_FK",
                        "X7-1.26 NOT_NULL_FK",
                        "X7-1.42 NOT_NULL_FK",
                        "X7-1.78 NOT_NULL_FK",
                        "X7-1.27 EXISTS_IF",
                        "X7-1.69 EXISTS_IF",
                        "X7-1.67 NOT_NULL",
                        "X7-1.73 NOT_NULL",
                        "X7-1.82 NOT_NULL",
                        "X7-1.20 NOT_NULL_FK",
                        "X7-4.08 NOT_NULL_FK");
    }

    @Test
    void allPrintedChecksAreThere() {
        List<RuleId> covered = MarketingRules.all().stream()
                .map(Rule::descriptor)
                .flatMap(rule -> Stream.concat(Stream.of(rule.id()), rule.aliases().stream()))
                .toList();
        assertThat(covered)
                .doesNotHaveDuplicates()
                .containsAll(PrintedChecks.all().stream().map(PrintedCheck::id).toList());
    }

    @Test
    void ownerCentreAndTitleAreThoseOfTheSourceTable() {
        for (Rule rule : MarketingRules.all()) {
            List<RuleDescriptor> variants = rule instanceof RuleChoice choice
                    ? choice.variants().stream().map(Rule::descriptor).toList()
                    : List.of(rule.descriptor());
            variants.forEach(each -> PrintedChecks.find(each.id()).ifPresent(check -> {
                assertThat(each.owners()).isEqualTo(check.owners());
                assertThat(each.ownerCertainty()).isEqualTo(check.ownerCertainty());
                assertThat(each.centre()).isEqualTo(check.centre());
                assertThat(each.title()).isEqualTo(check.title());
                assertThat(each.severity()).isEqualTo(check.severity());
                assertThat(each.aliases()).isEqualTo(PrintedChecks.repeatsOf(each.id()));
                assertThat(each.repeats()).extracting(Repeat::id).isEqualTo(each.aliases());
            }));
        }
    }

    @Test
    void whereBothReadingsAreHeldTheTextSaysHowTheyDiffer() {
        for (Rule rule : MarketingRules.all()) {
            if (rule instanceof RuleChoice choice
                    && choice.variants().stream()
                            .anyMatch(each -> each.descriptor().interpretation() == Interpretation.LITERAL)) {
                assertThat(rule.descriptor().reading()).isPresent();
                assertThat(rule.descriptor().reading().orElseThrow().zh()).contains("按字面", "建议口径");
                assertThat(rule.descriptor().reading().orElseThrow().en()).contains("by the letter", "as advised");
            }
        }
    }

    @Test
    void rulesThatAreNotPrintedCarryTheirOwnPrefix() {
        List<String> own = MarketingRules.all().stream()
                .map(rule -> rule.descriptor().id())
                .filter(id -> PrintedChecks.find(id).isEmpty())
                .map(RuleId::id)
                .toList();
        assertThat(own).containsExactly("GM-READING.BACKWARD", "GM-MULTIPLIER.CT_VT");
        assertThat(MarketingRules.all()).hasSize(122);
        assertThat(MarketingRules.all().stream()
                        .map(rule -> rule.descriptor().kind())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void repeatsAreAliasesOfTheCheckThatIsEvaluated() {
        assertThat(rule("X7-1.49").descriptor().id()).isEqualTo(new RuleId("D1-1.4.9"));
        assertThat(rule("D1-1.4.9").descriptor().aliases())
                .containsExactly(new RuleId("D1-8.3.9"), new RuleId("X7-1.49"));
    }
}
