package org.gridmarketing.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleArchive;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.SampleKind;
import org.gridmarketing.fixtures.breaks.Break;
import org.gridmarketing.fixtures.breaks.Breaks;
import org.gridmarketing.fixtures.breaks.BrokenSample;
import org.gridmarketing.model.catalog.CaseTariffs;
import org.gridmarketing.model.catalog.TariffCatalogs;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.org.Industry;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.Interpretation;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.RuleThresholds;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Recall and precision of every check, both 100 %: each defect, wherever it can be put into a sample, is found by the checks that
 * its ledger names and by no other, as advised and by the letter, and no ledger names a check that never speaks.
 */
class BreaksFoundTest {
    private static final RuleSet RULES = RuleSet.standard();
    /** The letter of 1.15 means the end of temporary supply alone. */
    private static final Set<String> NOT_MEANT_BY_THE_LETTER = Set.of("X7-1.15:MeterInstallation.rotationDueOn:absent");

    private static final RuleProfile AS_ADVISED = RuleProfile.builder()
            .thresholds(RuleThresholds.builder().fewestAccountsForShare(1).build())
            .build();
    private static final RuleProfile BY_THE_LETTER = AS_ADVISED.withInterpretation(Interpretation.LITERAL);
    private static final ArchiveSample TOGETHER = SampleDossiers.sample();
    private static final List<ArchiveSample> SAMPLES = Stream.of(
                    Stream.of(archive(), householdAtItsLimit()),
                    SampleCases.ids().stream().map(BreaksFoundTest::ofCase),
                    Stream.of(SampleKind.values()).map(SampleDossiers::sample))
            .flatMap(samples -> samples)
            .map(BreaksFoundTest::withIndustries)
            .toList();

    private static ArchiveSample archive() {
        List<Tariff> tariffs = SampleArchive.catalogs().stream()
                .flatMap(id -> TariffCatalogs.find(id).orElseThrow().tariffs().stream())
                .toList();
        return new ArchiveSample(
                SampleArchive.tables(),
                SampleArchive.dossiers(),
                tariffs,
                SampleArchive.period().to(),
                YearMonth.from(SampleArchive.period().to()));
    }

    private static ArchiveSample ofCase(String id) {
        BillingCase given = SampleCases.find(id).orElseThrow();
        return new ArchiveSample(
                given.tables(),
                List.of(given.dossier()),
                CaseTariffs.of(given).orElseThrow().tariffs(),
                given.period().to(),
                YearMonth.from(given.period().to()));
    }

    private static final List<Unbroken> UNBROKEN = Stream.concat(
                    Stream.of(Unbroken.of(TOGETHER, false)), SAMPLES.stream().map(each -> Unbroken.of(each, true)))
            .toList();

    /** A sample and what is found in it; where all customers stand together, the first place stands for the others. */
    private record Unbroken(
            ArchiveSample sample, boolean everyPlace, Set<Finding> asAdvised, Set<Finding> byTheLetter) {
        static Unbroken of(ArchiveSample sample, boolean everyPlace) {
            return new Unbroken(sample, everyPlace, findings(sample, AS_ADVISED), findings(sample, BY_THE_LETTER));
        }

        Stream<BrokenSample> places(Break each) {
            return everyPlace ? each.everywhereIn(sample) : each.in(sample).stream();
        }

        Set<Finding> found(RuleProfile profile) {
            return profile.equals(BY_THE_LETTER) ? byTheLetter : asAdvised;
        }
    }

    /** A kilovolt-ampere more is beyond its contract and beyond 220 V as well. */
    private static ArchiveSample householdAtItsLimit() {
        ArchiveSample sample = SampleDossiers.sample(SampleKind.HOUSEHOLD);
        Recorded<ApparentPower> most = Recorded.of(ApparentPower.ofKva(16));
        Dossier dossier = sample.dossiers().get(0);
        return sample.withDossiers(List.of(dossier.withCustomer(
                dossier.customer().withContractCapacity(most).withOperatingCapacity(most))));
    }

    static List<Break> all() {
        return Breaks.all();
    }

    /** Tables without industries get those that their customers name, below one group, and one of wholesale. */
    private static ArchiveSample withIndustries(ArchiveSample sample) {
        if (!sample.tables().industries().isEmpty()) {
            return sample;
        }
        Stream<Recorded<String>> codes = sample.dossiers().stream()
                .flatMap(dossier -> Stream.concat(
                        Stream.of(dossier.customer().industryCode()),
                        dossier.priceAgreements().stream().map(PriceAgreement::industryCode)));
        List<Industry> industries = new ArrayList<>(List.of(
                industry("GROUP").build(), industry("WHOLESALE").name("趸售").build()));
        codes.flatMap(code -> code.toOptional().stream())
                .distinct()
                .forEach(code -> industries.add(industry(code).parentNo("GROUP").build()));
        return new ArchiveSample(
                sample.tables().withIndustries(industries),
                sample.dossiers(),
                sample.tariffs(),
                sample.asOf(),
                sample.reportMonth());
    }

    private static Industry.Builder industry(String no) {
        Industry.Builder builder = Industry.builder();
        builder.no(no);
        return builder;
    }

    private static Set<Finding> findings(ArchiveSample sample, RuleProfile profile) {
        RuleContext context = RuleContext.of(
                sample.asOf(),
                sample.reportMonth(),
                sample.tables(),
                TariffCatalog.of(sample.tariffs()).orElseThrow(),
                profile);
        ValidationReport report = RuleEngine.standard().run(RULES, sample.archive(), context);
        assertThat(report.hasFaults()).isFalse();
        return new HashSet<>(report.findings());
    }

    /** The check that stands for an id, which may be that of a repeat. */
    private static RuleId evaluated(RuleId id) {
        return RULES.find(id).orElseThrow().descriptor().id();
    }

    private static Stream<RuleId> missedBy(BrokenSample broken, Set<Finding> after) {
        return broken.defect().foundBy().stream()
                .map(BreaksFoundTest::evaluated)
                .distinct()
                .filter(id ->
                        after.stream().noneMatch(each -> each.rule().equals(id) && broken.isFoundIn(List.of(each))));
    }

    private static Stream<Finding> brought(Set<Finding> after, Set<Finding> before) {
        return after.stream().filter(each -> before.stream().noneMatch(old -> isSame(old, each)));
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.customerNo().equals(other.customerNo())
                && one.subject().equals(other.subject())
                && one.attribute().equals(other.attribute());
    }

    private static boolean isNamed(RuleId rule, Break defect) {
        return Stream.concat(defect.foundBy().stream(), defect.alsoReportedBy().stream())
                .anyMatch(id -> evaluated(id).equals(rule));
    }

    private static Set<RuleId> alsoNamed(Break defect) {
        Set<RuleId> ids = new TreeSet<>();
        defect.alsoReportedBy().forEach(id -> ids.add(evaluated(id)));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSampleCustomersThemselvesAreInOrder(ArchiveSample sample) {
        assertThat(findings(sample, RuleProfile.standard())).isEmpty();
    }

    static List<ArchiveSample> samples() {
        return Stream.concat(Stream.of(TOGETHER), Stream.of(SampleKind.values()).map(SampleDossiers::sample))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void aDefectIsFoundByTheChecksThatItsLedgerNamesAndByNoOther(Break each) {
        Set<String> wrong = new TreeSet<>();
        Set<RuleId> unheard = alsoNamed(each);
        for (Unbroken unbroken : UNBROKEN) {
            for (RuleProfile profile : List.of(AS_ADVISED, BY_THE_LETTER)) {
                unbroken.places(each).forEach(broken -> {
                    Set<Finding> after = findings(broken.sample(), profile);
                    missedBy(broken, after)
                            .filter(id ->
                                    !profile.equals(BY_THE_LETTER) || !NOT_MEANT_BY_THE_LETTER.contains(each.name()))
                            .forEach(id -> wrong.add("missed by " + id + where(broken, profile)));
                    brought(after, unbroken.found(profile))
                            .peek(finding -> unheard.remove(finding.rule()))
                            .filter(finding -> !isNamed(finding.rule(), each) || !broken.explains(finding))
                            .forEach(finding -> wrong.add("false " + told(finding) + where(broken, profile)));
                });
            }
        }
        unheard.forEach(id -> wrong.add("named in vain: " + id));
        assertThat(wrong).isEmpty();
    }

    private static String where(BrokenSample broken, RuleProfile profile) {
        return " for the defect at " + broken.subject() + ", " + profile.interpretation();
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.subject() + " " + finding.attribute();
    }
}
