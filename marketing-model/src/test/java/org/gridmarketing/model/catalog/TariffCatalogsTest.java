package org.gridmarketing.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.tariff.TariffCatalogDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TariffCatalogsTest {
    @ParameterizedTest
    @MethodSource("org.gridmarketing.model.catalog.TariffCatalogs#ids")
    void everyShippedCatalogueIsReadWhole(String id) throws IOException {
        TariffCatalogDocument document = TariffCatalogs.find(id).orElseThrow();
        assertThat(document.id()).isEqualTo(id);
        assertThat(document.tariffs()).isNotEmpty();
        assertThat(TariffCatalog.of(document.tariffs()).issues()).isEmpty();
        String json = MarketingJson.newMapper().writeValueAsString(document);
        assertThat(MarketingJson.newMapper().readValue(json, TariffCatalogDocument.class))
                .isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("org.gridmarketing.model.catalog.TariffCatalogs#ids")
    void everyShippedVersionNamesItsSourceOrItsDoubt(String id) {
        assertThat(TariffCatalogs.find(id).orElseThrow().tariffs())
                .flatExtracting(Tariff::versions)
                .allMatch(
                        version -> !version.bases().isEmpty() || version.doubt().isPresent());
    }

    @Test
    void anIdThatIsNotShippedGivesNothing() {
        assertThat(TariffCatalogs.ids()).isNotEmpty().isSorted();
        assertThat(TariffCatalogs.find("../tariffs/hubei-2026-01")).isEmpty();
    }
}
