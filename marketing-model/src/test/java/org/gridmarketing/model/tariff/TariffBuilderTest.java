package org.gridmarketing.model.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.model.tariff.TariffSamples.PRICE;
import static org.gridmarketing.model.tariff.TariffSamples.component;
import static org.gridmarketing.model.tariff.TariffSamples.tariff;
import static org.gridmarketing.model.tariff.TariffSamples.version;
import static org.gridmarketing.model.tariff.TariffSamples.year;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot exist is refused by the builder, which names the attribute. */
class TariffBuilderTest {
    private static final ComponentPrice FLAT = new ComponentPrice.Flat(PRICE);
    private static final ComponentPrice RESIDUAL = new ComponentPrice.Residual(PRICE, Map.of(TouBand.PEAK, Ratio.ONE));
    private static final Tier FIRST = Tier.upTo(Energy.ofKwh(2760), EnergyPrice.ZERO);
    private static final Tier OPEN = Tier.open(PRICE);

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("TariffVersion.components", () -> version(year(2026)).build()),
                refusal("TariffVersion.components", () -> components(component("a", FLAT), component("a", FLAT))),
                refusal(
                        "TariffVersion.components",
                        () -> version(year(2026))
                                .putPublishedPrices(TouBand.PEAK, PRICE)
                                .addComponents(component("a", RESIDUAL), component("b", RESIDUAL))
                                .build()),
                refusal("TariffVersion.publishedPrices", () -> components(component("a", RESIDUAL))),
                refusal("effective", () -> TariffVersion.builder().build()),
                refusal("TierSchedule.tiers", () -> tiers()),
                refusal("TierSchedule.tiers", () -> tiers(OPEN)),
                refusal("TierSchedule.tiers", () -> tiers(OPEN, OPEN)),
                refusal("TierSchedule.tiers", () -> tiers(FIRST, FIRST)),
                refusal("TierSchedule.tiers", () -> tiers(FIRST, FIRST, OPEN)),
                refusal("TierSchedule.tiers", () -> tiers(Tier.upTo(Energy.ZERO, PRICE), OPEN)),
                refusal("TierSchedule.tiers", () -> tiers(FIRST, Tier.upTo(Energy.ofKwh("2759.9"), PRICE), OPEN)),
                refusal("ByBand.prices", () -> new ComponentPrice.ByBand(Map.of())),
                refusal("Floating.ratios", () -> new ComponentPrice.Floating(PRICE, Map.of())),
                refusal("Residual.ratios", () -> new ComponentPrice.Residual(PRICE, Map.of())),
                refusal("EnergyComponent.code", () -> component(" ", FLAT)),
                refusal("Tariff.code", () -> tariff("", year(2026))),
                refusal("Tariff.versions", () -> tariff("T")),
                refusal(
                        "BillingPolicy.name",
                        () -> BillingPolicy.builder().name(" ").build()),
                refusal("TariffCatalogDocument.id", () -> document(" ", "s", 1)),
                refusal("TariffCatalogDocument.source", () -> document("d", "", 1)),
                refusal("TariffCatalogDocument.formatVersion", () -> document("d", "s", 2)),
                refusal("zh and en", () -> new Bilingual("电价", " ")));
    }

    private static Arguments refusal(String attribute, ThrowingCallable build) {
        return Arguments.of(attribute, build);
    }

    private static TariffVersion components(EnergyComponent... components) {
        return version(year(2026)).addComponents(components).build();
    }

    private static TierSchedule tiers(Tier... tiers) {
        return TierSchedule.builder()
                .cycle(TierCycle.ANNUAL)
                .method(TierMethod.INCREMENT)
                .addTiers(tiers)
                .build();
    }

    private static TariffCatalogDocument document(String id, String source, int formatVersion) {
        return TariffCatalogDocument.builder()
                .formatVersion(formatVersion)
                .id(id)
                .title(new Bilingual("电价表", "prices"))
                .source(source)
                .build();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void theAttributeIsNamed(String attribute, ThrowingCallable build) {
        assertThatThrownBy(build).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(attribute);
    }

    @Test
    void goodTariffsAreAccepted() {
        assertThat(tiers(FIRST, Tier.upTo(Energy.ofKwh(4800), PRICE), OPEN).tiers())
                .hasSize(3);
        assertThat(tiers(FIRST, OPEN).rounding()).isEqualTo(Rounding.FEN);
        TariffVersion version = version(year(2026))
                .putPublishedPrices(TouBand.PEAK, PRICE)
                .addComponents(component("a", FLAT), component("b", RESIDUAL))
                .build();
        assertThat(version.isVerified()).isTrue();
        assertThat(version.withDoubt(new Bilingual("存疑", "doubtful")).isVerified())
                .isFalse();
    }

    @Test
    void anAttributeIsSetOnceOnly() {
        TierSchedule.Builder builder = TierSchedule.builder().cycle(TierCycle.ANNUAL);
        assertThatThrownBy(() -> builder.cycle(TierCycle.MONTHLY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cycle");
    }

    @Test
    void pricesByBandAreCopiedAndOrderedByBand() {
        Map<TouBand, EnergyPrice> given = new EnumMap<>(TouBand.class);
        given.put(TouBand.VALLEY, PRICE);
        given.put(TouBand.SHARP, PRICE);
        ComponentPrice.ByBand price = new ComponentPrice.ByBand(given);
        given.clear();
        assertThat(List.copyOf(price.prices().keySet())).containsExactly(TouBand.SHARP, TouBand.VALLEY);
        assertThatThrownBy(() -> price.prices().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
