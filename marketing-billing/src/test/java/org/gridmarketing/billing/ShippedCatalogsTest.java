package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.catalog.TariffCatalogs;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.TariffCatalogDocument;
import org.gridmarketing.model.tariff.TariffVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One kilowatt hour of each band of each shipped tariff costs what the price table prints, with nothing added or lost. */
class ShippedCatalogsTest {
    private static final Energy ONE = Energy.ofKwh(1);

    private static Stream<CompiledTariff> tariffs(String id) {
        TariffCatalogDocument document = TariffCatalogs.find(id).orElseThrow();
        return document.tariffs().stream()
                .flatMap(
                        tariff -> tariff.versions().stream().map(version -> CompiledTariff.of(tariff.code(), version)));
    }

    @ParameterizedTest
    @MethodSource("org.gridmarketing.model.catalog.TariffCatalogs#ids")
    void aKilowattHourCostsThePublishedPrice(String id) {
        assertThat(tariffs(id)).isNotEmpty().allSatisfy(tariff -> {
            Map<TouBand, EnergyPrice> published = tariff.version().publishedPrices();
            assertThat(published)
                    .as(tariff.code())
                    .allSatisfy((band, price) -> assertThat(cost(tariff, band))
                            .as(tariff.code() + " " + band)
                            .isEqualTo(ONE.at(price)));
        });
    }

    private static Yuan cost(CompiledTariff tariff, TouBand band) {
        return tariff.components().stream()
                .map(component -> ONE.at(component.price(band).orElseThrow()))
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    @Test
    void everyTableOfPublishedPricesIsAmongThem() {
        assertThat(TariffCatalogs.ids().stream()
                        .flatMap(ShippedCatalogsTest::tariffs)
                        .map(CompiledTariff::version)
                        .filter(version -> !version.publishedPrices().isEmpty())
                        .map(TariffVersion::publishedPrices)
                        .mapToInt(Map::size)
                        .sum())
                .isGreaterThanOrEqualTo(638);
    }
}
