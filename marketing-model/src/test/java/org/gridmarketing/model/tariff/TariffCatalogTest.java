package org.gridmarketing.model.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.model.tariff.TariffSamples.tariff;
import static org.gridmarketing.model.tariff.TariffSamples.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;
import org.junit.jupiter.api.Test;

class TariffCatalogTest {
    @Test
    void tablesOfSeveralSourcesAreOneTariffWithAllVersions() {
        TariffCatalog merged = TariffCatalog.merge(List.of(
                        List.of(tariff("A", year(2025)), tariff("B", year(2025))), List.of(tariff("A", year(2024)))))
                .orElseThrow();
        assertThat(merged.tariffs()).extracting(Tariff::code).containsExactly("A", "B");
        assertThat(merged.find("A").orElseThrow()).isEqualTo(tariff("A", year(2024), year(2025)));
    }

    @Test
    void whatTheSourcesContradictIsToldTogether() {
        assertThat(TariffCatalog.merge(List.of(
                                List.of(tariff("A", year(2024)), tariff("B", year(2025)), tariff("B", year(2026))),
                                List.of(tariff("A", year(2024)))))
                        .issues())
                .containsExactlyInAnyOrder(twice("B"), overlap("A", 1, "2024-01-01", 2, "2024-01-01"));
    }

    @Test
    void allDoublesAndOverlapsOfAllTariffsAreReportedTogether() {
        EffectiveRange since2025 = EffectiveRange.since(LocalDate.of(2025, 6, 1));
        Outcome<TariffCatalog> outcome = TariffCatalog.of(List.of(
                tariff("A", year(2024), since2025, year(2026)),
                tariff("B", year(2024), year(2024), year(2024)),
                tariff("C", year(2024), year(2025)),
                tariff("C", year(2030)),
                tariff("C", year(2031), year(2031))));
        assertThat(outcome.isOk()).isFalse();
        assertThat(outcome.issues())
                .containsExactlyInAnyOrder(
                        overlap("A", 2, "2025-06-01", 3, "2026-01-01"),
                        overlap("B", 1, "2024-01-01", 2, "2024-01-01"),
                        overlap("B", 1, "2024-01-01", 3, "2024-01-01"),
                        overlap("B", 2, "2024-01-01", 3, "2024-01-01"),
                        overlap("C", 1, "2031-01-01", 2, "2031-01-01"),
                        twice("C"),
                        twice("C"));
    }

    private static Issue overlap(String code, int firstNo, String first, int secondNo, String second) {
        return new Issue(
                TariffCatalog.VERSIONS_OVERLAP,
                new ObjectRef("Tariff", code),
                "versions",
                Args.of("firstNo", firstNo)
                        .and("first", first)
                        .and("secondNo", secondNo)
                        .and("second", second));
    }

    private static Issue twice(String code) {
        return new Issue(TariffCatalog.DUPLICATE_CODE, new ObjectRef("Tariff", code), "code", Args.none());
    }

    @Test
    void issuesHaveTextsInBothLanguages() {
        assertThat(overlap("A", 2, "2025-06-01", 3, "2026-01-01").message(Language.EN))
                .startsWith("Tariff A versions: ")
                .contains("2025-06-01", "2026-01-01");
        assertThat(twice("C").message(Language.ZH))
                .startsWith("电价 C 电价码 (code): ")
                .contains("重复");
    }

    @Test
    void versionsThatFollowEachOtherAreAccepted() {
        TariffCatalog catalog = TariffCatalog.of(List.of(tariff("B", year(2025), year(2024)), tariff("A", year(2020))))
                .orElseThrow();
        assertThat(catalog.tariffs()).extracting(Tariff::code).containsExactly("A", "B");
        assertThat(catalog.find("B")).isPresent();
        assertThat(catalog.find("b")).isEmpty();
        assertThat(catalog)
                .isEqualTo(TariffCatalog.of(catalog.tariffs()).orElseThrow())
                .hasSameHashCodeAs(TariffCatalog.of(catalog.tariffs()).orElseThrow())
                .isNotEqualTo(TariffCatalog.empty())
                .hasToString("TariffCatalog[A, B]");
    }

    @Test
    void aPeriodAcrossNewYearTouchesBothVersions() {
        BillingPeriod across = new BillingPeriod(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 1, 15));
        assertThat(year(2024).touches(across)).isTrue();
        assertThat(year(2025).touches(across)).isTrue();
        assertThat(year(2024).touches(BillingPeriod.ofMonth(YearMonth.of(2025, 1))))
                .isFalse();
    }
}
