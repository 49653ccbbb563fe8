package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.PriceTables;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.TariffVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Monthly price tables of twelve areas: what a kilowatt hour costs follows from the published flat price, its components and the ratios to
 * the rounding of the published figures, whichever of the components float. Sources stand in {@link PriceTables}.
 */
class PriceTablesTest {
    private static final Energy MILLION = Energy.ofKwh(1_000_000);
    private static final Map<String, TouBand> BANDS = Map.of(
            "tip", TouBand.SHARP,
            "peak", TouBand.PEAK,
            "flat", TouBand.FLAT,
            "valley", TouBand.VALLEY,
            "deep", TouBand.DEEP_VALLEY);
    private static final Map<String, String> PARTS = Map.of(
            "a", "purchase_agent",
            "l", "line_loss",
            "s", "system_cost",
            "t", "transmission_distribution",
            "g", "government_funds");

    static Stream<PublishedCase> tables() {
        return PriceTables.all().stream();
    }

    private static BigDecimal number(Optional<String> text) {
        return text.map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    private static Map<TouBand, Ratio> ratios(PublishedCase table, String formula) {
        Map<TouBand, Ratio> ratios = new EnumMap<>(TouBand.class);
        BANDS.forEach((name, band) ->
                table.given(formula + ".mult." + name).ifPresent(multiple -> ratios.put(band, Ratio.of(multiple))));
        ratios.put(TouBand.FLAT, Ratio.ONE);
        return ratios;
    }

    private static EnergyComponent component(String name, ComponentPrice price) {
        return Usages.component(name, ChargeKind.SYSTEM_OPERATION, price);
    }

    /** Each component that floats has the ratios; where the base is a number of its own, it floats and the rest does not. */
    private static TariffVersion version(PublishedCase table, int row) {
        String given = "rows." + row + ".";
        String formula =
                "tou_formula.by_category." + table.given(given + "category").orElseThrow();
        String base = table.given(formula + ".base").orElseThrow();
        Map<TouBand, Ratio> ratios = ratios(table, formula);
        List<EnergyComponent> components = new ArrayList<>();
        BigDecimal own = base.equals("X") ? number(table.given("tou_formula.X")) : BigDecimal.ZERO;
        if (own.signum() != 0) {
            components.add(component("base", new ComponentPrice.Floating(EnergyPrice.ofYuanPerKwh(own), ratios)));
            components.add(component("rest", new ComponentPrice.Flat(EnergyPrice.ofYuanPerKwh(own.negate()))));
        }
        BigDecimal purchase = purchase(table, row);
        PARTS.forEach((letter, name) -> {
            BigDecimal listed = letter.equals("a") ? purchase : number(table.given(given + name));
            EnergyPrice price = EnergyPrice.ofYuanPerKwh(listed);
            components.add(component(
                    name,
                    base.contains(letter)
                            ? new ComponentPrice.Floating(price, ratios)
                            : new ComponentPrice.Flat(price)));
        });
        return Usages.version(components.toArray(EnergyComponent[]::new));
    }

    /** What the other parts leave of the published flat price: the parts are published rounded, and some tables do not list it. */
    private static BigDecimal purchase(PublishedCase table, int row) {
        return PARTS.entrySet().stream()
                .filter(part -> !part.getKey().equals("a"))
                .map(part -> number(table.given("rows." + row + "." + part.getValue())))
                .reduce(number(table.answer("rows." + row + ".flat")), BigDecimal::subtract);
    }

    private static BigDecimal cost(TariffVersion version, TouBand band) {
        BandedEnergy energy = BandedEnergy.of(MILLION, Map.of(band, MILLION));
        return Billing.price(Usages.usage(Usages.use(Usages.agreement("A1", version), energy)))
                .orElseThrow()
                .bill()
                .total()
                .toBigDecimal()
                .movePointLeft(6);
    }

    /**
     * The publisher rounded the flat price and this one, each by half a unit of its last decimal, and the first half is multiplied by the
     * ratio; some tables print the parts with fewer decimals than the prices.
     */
    private static BigDecimal tolerance(PublishedCase table, int row, TouBand band) {
        int decimals = new BigDecimal(table.given("rows.1.line_loss").orElseThrow()).scale();
        String formula = "tou_formula.by_category."
                + table.given("rows." + row + ".category").orElseThrow();
        BigDecimal ratio = Optional.ofNullable(ratios(table, formula).get(band))
                .orElseThrow()
                .toBigDecimal();
        BigDecimal halves = ratio.add(BigDecimal.ONE).max(BigDecimal.valueOf(2));
        return halves.multiply(new BigDecimal("0.5")).movePointLeft(decimals);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyPriceFollowsFromItsComponents(PublishedCase table) {
        for (int row = 1; table.given("rows." + row + ".category").isPresent(); row++) {
            TariffVersion version = version(table, row);
            for (Map.Entry<String, TouBand> band : BANDS.entrySet()) {
                Optional<String> printed = table.answer("rows." + row + "." + band.getKey());
                if (printed.isPresent()) {
                    BigDecimal published = new BigDecimal(printed.get());
                    assertThat(cost(version, band.getValue()))
                            .as(table.id() + " row " + row + " " + band.getKey())
                            .isCloseTo(published, within(tolerance(table, row, band.getValue())));
                }
            }
        }
    }

    @Test
    void theTablesHaveHundredsOfPrices() {
        long prices = tables().flatMap(table -> table.answer().keySet().stream())
                .filter(key -> BANDS.keySet().stream().anyMatch(band -> key.endsWith("." + band)))
                .count();
        assertThat(prices).isGreaterThanOrEqualTo(610);
    }
}
