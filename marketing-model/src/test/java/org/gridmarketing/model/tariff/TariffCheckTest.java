package org.gridmarketing.model.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.model.tariff.TariffSamples.PRICE;
import static org.gridmarketing.model.tariff.TariffSamples.component;
import static org.gridmarketing.model.tariff.TariffSamples.flat;
import static org.gridmarketing.model.tariff.TariffSamples.tariff;
import static org.gridmarketing.model.tariff.TariffSamples.version;
import static org.gridmarketing.model.tariff.TariffSamples.year;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.text.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What versions of a tariff must satisfy together: no gap, no lost tiers, a price for every published band. */
class TariffCheckTest {
    private static final TierSchedule TIERS = TierSchedule.builder()
            .cycle(TierCycle.ANNUAL)
            .method(TierMethod.INCREMENT)
            .addTiers(Tier.upTo(Energy.ofKwh(2760), EnergyPrice.ZERO), Tier.open(PRICE))
            .build();

    private static List<Issue> issues(TariffVersion... versions) {
        return TariffCatalog.of(List.of(Tariff.builder()
                        .code("T")
                        .name(new Bilingual("电价", "price"))
                        .addVersions(versions)
                        .build()))
                .issues();
    }

    @Test
    void daysBetweenVersionsAreAGapWhateverTheOrder() {
        List<Issue> issues = TariffCatalog.of(List.of(tariff("T", year(2026), year(2023), year(2024))))
                .issues();
        assertThat(issues).extracting(Issue::code).containsExactly(TariffCatalog.VERSIONS_GAP);
        assertThat(issues.get(0).message(Language.EN)).contains("2025-01-01", "2025-12-31");
        assertThat(TariffCatalog.of(List.of(tariff("T", year(2025), year(2024))))
                        .isOk())
                .isTrue();
    }

    @Test
    void aBasicChargeThatNothingBillsIsTold() {
        BasicChargePrices prices = BasicChargePrices.builder()
                .capacityPrice(CapacityPrice.ofYuanPerKvaMonth(25))
                .build();
        TariffVersion single = flat(year(2026)).withBasicCharge(prices);
        List<Issue> issues = issues(single);
        assertThat(issues).extracting(Issue::code).containsExactly(TariffCatalog.BASIC_CHARGE_NOT_BILLED);
        assertThat(issues.get(0).message(Language.ZH)).contains("2026-01-01", "单一制");
        assertThat(issues(single.withStructure(PricingStructure.TWO_PART))).isEmpty();
    }

    @Test
    void versionsForDifferentUnitsMayHoldOnOneDay() {
        TariffVersion all = flat(year(2026));
        TariffVersion city = all.withOrgNos("4210101");
        TariffVersion county = all.withOrgNos("421010203", "4210103");
        Tariff tariff = tariff("T", year(2026)).withVersions(all, city, county);
        assertThat(TariffCatalog.of(List.of(tariff)).isOk()).isTrue();
        assertThat(tariff.versionsFor(Optional.of("421010199"))).containsExactly(city);
        assertThat(tariff.versionsFor(Optional.of("421010203"))).containsExactly(county);
        assertThat(tariff.versionsFor(Optional.of("4210102"))).containsExactly(all);
        assertThat(tariff.versionsFor(Optional.empty())).containsExactly(all);
        assertThat(tariff.withVersions(city).versionsFor(Optional.of("4310101")))
                .isEmpty();
    }

    @Test
    void theNearestUnitIsMeant() {
        TariffVersion province = flat(year(2026)).withOrgNos("42101");
        TariffVersion city = flat(year(2026)).withOrgNos("4210101");
        Tariff tariff = tariff("T", year(2026)).withVersions(province, city);
        assertThat(tariff.versionsFor(Optional.of("421010105"))).containsExactly(city);
        assertThat(tariff.versionsFor(Optional.of("421010505"))).containsExactly(province);
    }

    @Test
    void aLaterVersionMayNameMoreUnitsOrFewer() {
        TariffVersion first = flat(year(2025)).withOrgNos("42101", "42102");
        assertThat(issues(first, flat(year(2026)).withOrgNos("42102"))).isEmpty();
        TariffVersion more = flat(year(2026)).withOrgNos("42102", "42101", "42103");
        assertThat(issues(first, more)).isEmpty();
        Tariff tariff = tariff("T", year(2025)).withVersions(first, more);
        assertThat(tariff.versionsFor(Optional.of("4210101"))).containsExactly(first, more);
        assertThat(tariff.versionsFor(Optional.of("4210301"))).containsExactly(more);
    }

    @Test
    void aUnitHasOneVersionOnADay() {
        TariffVersion first = flat(year(2025)).withOrgNos("42101", "42102", "42103");
        List<Issue> issues = issues(first, flat(year(2025)).withOrgNos("42103", "42102", "42104"));
        assertThat(issues).extracting(Issue::code).containsExactly(TariffCatalog.UNITS_NAMED_TWICE);
        assertThat(issues.get(0).message(Language.EN))
                .contains("org units 42102, 42103 have two versions from 2025-01-01 on", "number 1", "number 2");
        assertThat(issues.get(0).message(Language.ZH)).contains("42102, 42103", "第 1 个", "第 2 个");
        List<Issue> same = issues(first, flat(year(2025)).withOrgNos("42103", "42102", "42101"));
        assertThat(same).extracting(Issue::code).containsExactly(TariffCatalog.VERSIONS_OVERLAP);
        assertThat(same.get(0).message(Language.EN)).contains("version 1 ", "version 2 ");
    }

    @Test
    void aUnitThatIsLeftOutOfAVersionInTheMiddleHasAGap() {
        TariffVersion first = flat(year(2024)).withOrgNos("42101", "42102");
        TariffVersion second = flat(year(2025)).withOrgNos("42101");
        TariffVersion third = flat(year(2026)).withOrgNos("42101", "42102");
        List<Issue> issues = issues(first, second, third);
        assertThat(issues).extracting(Issue::code).containsExactly(TariffCatalog.UNITS_GAP);
        assertThat(issues.get(0).message(Language.EN)).contains("units 42102 ", "2025-01-01 to 2025-12-31");
        assertThat(issues(first, third)).extracting(Issue::code).containsExactly(TariffCatalog.UNITS_GAP);
        assertThat(issues(first, third).get(0).message(Language.ZH)).contains("42101, 42102");
    }

    @ParameterizedTest
    @CsvSource({"42101|42101, unit twice: 42101", "42101| , must not be blank"})
    void unitsOfAVersionAreNamedOnce(String units, String message) {
        assertThatThrownBy(() -> flat(year(2026)).withOrgNos(units.split("\\|", -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TariffVersion.orgNos")
                .hasMessageContaining(message);
    }

    @Test
    void aVersionBetweenTieredOnesMustBeTiered() {
        TariffVersion first = flat(year(2024)).withTiers(TIERS);
        assertThat(issues(first, flat(year(2025)), flat(year(2026)).withTiers(TIERS)))
                .extracting(Issue::code)
                .containsExactly(TariffCatalog.TIERS_MISSING);
        assertThat(issues(first, flat(year(2025)), flat(year(2026)))).isEmpty();
        assertThat(issues(flat(year(2024)), flat(year(2025)).withTiers(TIERS))).isEmpty();
    }

    @Test
    void everyPublishedBandNeedsAPriceOfEveryComponent() {
        TariffVersion published = version(year(2026))
                .putPublishedPrices(TouBand.PEAK, PRICE)
                .putPublishedPrices(TouBand.DEEP_VALLEY, PRICE)
                .addComponents(
                        component("a", new ComponentPrice.ByBand(Map.of(TouBand.PEAK, PRICE))),
                        component("b", new ComponentPrice.Floating(PRICE, Map.of(TouBand.DEEP_VALLEY, Ratio.ONE))),
                        component("c", new ComponentPrice.Flat(PRICE)),
                        component("d", new ComponentPrice.Residual(PRICE, Map.of(TouBand.PEAK, Ratio.ONE))))
                .build();
        List<Issue> issues = issues(published);
        assertThat(issues)
                .extracting(Issue::code)
                .containsExactly(TariffCatalog.BAND_WITHOUT_PRICE, TariffCatalog.BAND_WITHOUT_PRICE);
        assertThat(issues.get(0).message(Language.EN)).contains("component b", "2026-01-01");
        assertThat(issues.get(1).message(Language.EN)).contains("component a");
        TariffVersion stated =
                published.withComponents(component("a", new ComponentPrice.ByBand(Map.of(TouBand.PEAK, PRICE)))
                        .withStatedQuantity("green"));
        assertThat(issues(stated)).isEmpty();
    }

    @Test
    void theExpectedResidualFloatsOnItsOwnBaseOrOnAnother() {
        Map<TouBand, Ratio> ratios = Map.of(TouBand.FLAT, Ratio.ONE, TouBand.PEAK, Ratio.of("1.5"));
        EnergyPrice base = EnergyPrice.ofYuanPerKwh("0.4");
        ComponentPrice.Residual own = new ComponentPrice.Residual(base, ratios);
        assertThat(own.expected(TouBand.PEAK)).contains(EnergyPrice.ofYuanPerKwh("0.6"));
        assertThat(own.expected(TouBand.VALLEY)).isEmpty();
        ComponentPrice.Residual other =
                new ComponentPrice.Residual(base, ratios, java.util.Optional.of(EnergyPrice.ofYuanPerKwh("0.5")));
        assertThat(other.expected(TouBand.FLAT)).contains(base);
        assertThat(other.expected(TouBand.PEAK)).contains(EnergyPrice.ofYuanPerKwh("0.65"));
    }
}
