package org.gridmarketing.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.PlantedFault;
import org.gridmarketing.fixtures.SampleArchive;
import org.gridmarketing.model.catalog.TariffCatalogs;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.junit.jupiter.api.Test;

/** The sample archive has known faults: the rules must find each of them and nothing else. */
class SampleArchiveTest {
    private static ValidationReport report() {
        RuleContext context = RuleContext.of(
                SampleArchive.period().to(),
                YearMonth.from(SampleArchive.period().to()),
                SampleArchive.tables(),
                catalog(),
                RuleProfile.standard());
        return RuleEngine.standard().run(RuleSet.standard(), SampleArchive.archive(), context);
    }

    private static TariffCatalog catalog() {
        return TariffCatalog.of(SampleArchive.catalogs().stream()
                        .flatMap(id -> TariffCatalogs.find(id).stream())
                        .flatMap(document -> document.tariffs().stream())
                        .toList())
                .orElseThrow();
    }

    private static List<String> planted() {
        RuleSet rules = RuleSet.standard();
        return SampleArchive.plantedFaults().stream()
                .flatMap(fault -> Stream.concat(Stream.of(fault.rule()), fault.alsoReportedBy().stream())
                        .flatMap(id -> rules.find(id).stream())
                        .map(rule -> rule.descriptor().id())
                        .distinct()
                        .map(id -> line(fault, id.id())))
                .sorted()
                .toList();
    }

    private static String line(PlantedFault fault, String rule) {
        return fault.customerNo() + " " + rule + " " + fault.subject() + " " + fault.attribute();
    }

    private static String line(Finding finding) {
        return finding.customerNo() + " " + finding.rule() + " " + finding.subject() + " " + finding.attribute();
    }

    @Test
    void thePlantedFaultsAndNothingElseAreFound() {
        assertThat(report().findings().stream().map(SampleArchiveTest::line).sorted())
                .containsExactlyElementsOf(planted());
        assertThat(report().hasFaults()).isFalse();
    }
}
