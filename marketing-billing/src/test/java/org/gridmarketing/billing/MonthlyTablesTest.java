package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.catalog.CaseTariffs;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.junit.jupiter.api.Test;

/** A case names the tables of several months of one area. */
class MonthlyTablesTest {
    private static Outcome<TariffCatalog> named(String... catalogs) {
        return CaseTariffs.of(SampleCases.hubei35Kv().withCatalogs(catalogs));
    }

    @Test
    void monthsThatFollowOneAnotherAreVersionsOfOneTariff() {
        TariffCatalog catalog = named("zhejiang-2025-09", "zhejiang-2025-08").orElseThrow();
        assertThat(catalog.tariffs())
                .hasSize(11)
                .allSatisfy(tariff -> assertThat(tariff.versions())
                        .extracting(version -> version.effective().from().toString())
                        .containsExactly("2025-08-01", "2025-09-01"));
    }

    @Test
    void aMonthLeftOutIsTold() {
        assertThat(named("zhejiang-2025-08", "zhejiang-2025-10").issues())
                .isNotEmpty()
                .extracting(Issue::code)
                .containsOnly(TariffCatalog.VERSIONS_GAP);
    }

    @Test
    void aTableNamedTwiceIsTold() {
        assertThat(named("zhejiang-2025-08", "zhejiang-2025-08").issues())
                .hasSize(11)
                .extracting(Issue::code)
                .containsOnly(TariffCatalog.VERSIONS_OVERLAP);
    }
}
