package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.fixtures.PriceTables;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.catalog.TariffCatalogs;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped catalogues hold every ratio of the monthly tables, also of bands whose whole price is not printed. */
class ShippedRatiosTest {
    private static final Energy MILLION = Energy.ofKwh(1_000_000);
    private static final BigDecimal FLAT_ROUNDED = new BigDecimal("0.0003");
    private static final Map<String, TouBand> BANDS =
            Map.of("tip", TouBand.SHARP, "peak", TouBand.PEAK, "valley", TouBand.VALLEY, "deep", TouBand.DEEP_VALLEY);
    private static final Map<String, String> PARTS = Map.of(
            "a", "purchase_agent",
            "l", "line_loss",
            "s", "system_cost",
            "t", "transmission_distribution",
            "g", "government_funds");
    private static final Map<String, String> AREAS = Map.of(
            "上海", "shanghai",
            "冀北", "jibei",
            "四川", "sichuan",
            "安徽", "anhui",
            "江苏", "jiangsu",
            "江西", "jiangxi",
            "浙江", "zhejiang",
            "福建", "fujian",
            "陕西", "shaanxi",
            "黑龙江", "heilongjiang");

    static Stream<PublishedCase> tables() {
        return PriceTables.all().stream();
    }

    private static List<Tariff> shipped(PublishedCase table) {
        String area = AREAS.get(table.region().orElseThrow());
        return TariffCatalogs.find(area + "-" + table.month().orElseThrow())
                .orElseThrow()
                .tariffs();
    }

    private static String formula(PublishedCase table, int row) {
        return "tou_formula.by_category."
                + table.given("rows." + row + ".category").orElseThrow();
    }

    private static Optional<Map<TouBand, Ratio>> ratios(EnergyComponent component) {
        if (component.price() instanceof ComponentPrice.Floating floating) {
            return Optional.of(floating.ratios());
        }
        return component.price() instanceof ComponentPrice.Residual residual
                ? Optional.of(residual.ratios())
                : Optional.empty();
    }

    private static ComputedBill bill(TariffVersion version, TouBand band) {
        return Billing.price(Usages.usage(
                        Usages.use(Usages.agreement("A1", version), BandedEnergy.of(MILLION, Map.of(band, MILLION)))))
                .orElseThrow();
    }

    private static BigDecimal cost(TariffVersion version, TouBand band) {
        return bill(version, band).bill().total().toBigDecimal().movePointLeft(6);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noRatioIsLost(PublishedCase table) {
        List<Tariff> tariffs = shipped(table);
        assertThat(table.given("rows." + (tariffs.size() + 1) + ".category")).isEmpty();
        for (int row = 1; row <= tariffs.size(); row++) {
            TariffVersion version = tariffs.get(row - 1).versions().get(0);
            for (Map.Entry<String, TouBand> band : BANDS.entrySet()) {
                Optional<String> printed = table.given(formula(table, row) + ".mult." + band.getKey());
                assertThat(version.components().stream()
                                .flatMap(component -> ratios(component).stream())
                                .map(ratios -> Optional.ofNullable(ratios.get(band.getValue()))))
                        .as(table.id() + " row " + row + " " + band.getKey())
                        .isNotEmpty()
                        .containsOnly(printed.map(Ratio::of));
            }
        }
    }

    /** The flat price and what floats of it, by the ratio; the bill says that the price is worked out. */
    @ParameterizedTest
    @MethodSource("tables")
    void aBandWithoutAPrintedPriceIsBilledByItsRatio(PublishedCase table) {
        List<Tariff> tariffs = shipped(table);
        for (int row = 1; row <= tariffs.size(); row++) {
            TariffVersion version = tariffs.get(row - 1).versions().get(0);
            for (Map.Entry<String, TouBand> band : BANDS.entrySet()) {
                Optional<String> ratio = table.given(formula(table, row) + ".mult." + band.getKey());
                if (ratio.isPresent() && !version.publishedPrices().containsKey(band.getValue())) {
                    BigDecimal floats = base(table, row).multiply(new BigDecimal(ratio.get()).subtract(BigDecimal.ONE));
                    BigDecimal expected =
                            new BigDecimal(table.answer("rows." + row + ".flat").orElseThrow()).add(floats);
                    assertThat(cost(version, band.getValue()))
                            .as(table.id() + " row " + row + " " + band.getKey())
                            .isCloseTo(expected, within(FLAT_ROUNDED));
                    assertThat(version.doubt().orElseThrow().en()).contains("worked out by the ratio");
                }
            }
        }
    }

    private static BigDecimal base(PublishedCase table, int row) {
        String letters = table.given(formula(table, row) + ".base").orElseThrow();
        return letters.chars()
                .mapToObj(letter -> PARTS.get(String.valueOf((char) letter)))
                .map(part ->
                        new BigDecimal(table.given("rows." + row + "." + part).orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void whereMoreFloatsThanTheComponentTheTraceTellsWhat() {
        TariffVersion zhejiang = TariffCatalogs.find("zhejiang-2025-08")
                .orElseThrow()
                .tariffs()
                .get(0)
                .versions()
                .get(0);
        assertThat(bill(zhejiang, TouBand.DEEP_VALLEY).explain())
                .filteredOn(node -> node.step().id().equals(BillingSteps.FLOATED_PART_PRICE.id()))
                .singleElement()
                .satisfies(node -> assertThat(node.render(Language.EN)).contains("0.4108", "0.44", "0.2", "0.0588"));
    }

    @Test
    void aResidualWhoseOwnBaseFloatsIsExplainedByItsRatio() {
        TariffVersion fujian = TariffCatalogs.find("fujian-2026-08")
                .orElseThrow()
                .tariffs()
                .get(0)
                .versions()
                .get(0);
        assertThat(bill(fujian, TouBand.PEAK).explain())
                .filteredOn(node -> node.step().id().equals(BillingSteps.FLOATED_PRICE.id()))
                .singleElement()
                .satisfies(node -> assertThat(node.render(Language.EN)).contains("0.376146", "1.58", "0.59431068"));
    }
}
