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
import org.gridmarketing.fixtures.breaks.Break;
import org.gridmarketing.fixtures.breaks.Breaks;
import org.gridmarketing.fixtures.breaks.BrokenSample;
import org.gridmarketing.model.catalog.CaseTariffs;
import org.gridmarketing.model.catalog.TariffCatalogs;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.org.Industry;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.RuleThresholds;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every defect that can be put into a sample is found by the checks that its ledger names, and by no other. */
class BreaksFoundTest {
    private static final RuleProfile PROFILE = RuleProfile.builder()
            .thresholds(RuleThresholds.builder()
                    .fewestAccountsForShare(1)
                    .addWholesaleIndustries("WHOLESALE")
                    .build())
            .build();
    private static final List<ArchiveSample> SAMPLES = Stream.concat(
                    Stream.of(archive()), SampleCases.ids().stream().map(BreaksFoundTest::ofCase))
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

    static List<Break> all() {
        return Breaks.all();
    }

    /** The samples' tables with the industries that their customers name, below one group. */
    private static ArchiveSample withIndustries(ArchiveSample sample) {
        Stream<Recorded<String>> codes = sample.dossiers().stream()
                .flatMap(dossier -> Stream.concat(
                        Stream.of(dossier.customer().industryCode()),
                        dossier.priceAgreements().stream().map(PriceAgreement::industryCode)));
        List<Industry> industries = new ArrayList<>(List.of(industry("GROUP").build()));
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

    private static Set<Finding> findings(ArchiveSample sample) {
        RuleContext context = RuleContext.of(
                sample.asOf(),
                sample.reportMonth(),
                sample.tables(),
                TariffCatalog.of(sample.tariffs()).orElseThrow(),
                PROFILE);
        ValidationReport report = RuleEngine.standard().run(RuleSet.standard(), sample.archive(), context);
        assertThat(report.hasFaults()).isFalse();
        return new HashSet<>(report.findings());
    }

    private static List<String> wrong(BrokenSample broken, Set<Finding> before) {
        List<String> wrong = new ArrayList<>();
        Set<Finding> after = findings(broken.sample());
        if (!broken.isFoundIn(after)) {
            wrong.add("missed " + broken.defect() + " at " + broken.subject());
        }
        after.removeIf(each -> before.stream().anyMatch(old -> isSame(old, each)));
        after.stream()
                .filter(each -> !broken.mayBeReportedBy(each.rule()))
                .forEach(each -> wrong.add("false " + each.rule() + " " + each.subject() + " " + each.attribute()
                        + " for " + broken.defect() + " at " + broken.subject()));
        return wrong;
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.customerNo().equals(other.customerNo())
                && one.subject().equals(other.subject())
                && one.attribute().equals(other.attribute());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aDefectIsFoundByTheChecksThatItsLedgerNamesAndByNoOther(Break each) {
        TreeSet<String> wrong = new TreeSet<>();
        for (ArchiveSample sample : SAMPLES) {
            Set<Finding> before = findings(sample);
            each.everywhereIn(sample).forEach(broken -> wrong.addAll(wrong(broken, before)));
        }
        assertThat(wrong).isEmpty();
    }
}
