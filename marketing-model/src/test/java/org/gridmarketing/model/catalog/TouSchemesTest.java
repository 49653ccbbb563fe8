package org.gridmarketing.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.TouRatios;
import org.gridmarketing.model.tariff.TouRow;
import org.gridmarketing.model.tariff.TouScheme;
import org.gridmarketing.model.tariff.TouSchemeDocument;
import org.gridmarketing.model.tariff.TouVersion;
import org.gridmarketing.model.time.DayTraits;
import org.gridmarketing.model.time.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Shipped periods: the expected bands are read off the notices named in each document (transcriptions). */
class TouSchemesTest {
    private static TouScheme scheme(String code) {
        return TouSchemes.ids().stream()
                .flatMap(id -> TouSchemes.find(id).orElseThrow().schemes().stream())
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("org.gridmarketing.model.catalog.TouSchemes#ids")
    void everyDocumentIsReadWholeAndSaysItsDoubt(String id) throws Exception {
        TouSchemeDocument document = TouSchemes.find(id).orElseThrow();
        assertThat(document.id()).isEqualTo(id);
        assertThat(document.schemes()).isNotEmpty();
        for (TouScheme scheme : document.schemes()) {
            assertThat(scheme.versions())
                    .allMatch(version -> version.doubt().isPresent()
                            && version.bases().stream().noneMatch(basis -> basis.verified()));
        }
        String json = MarketingJson.newMapper().writeValueAsString(document);
        assertThat(MarketingJson.newMapper().readValue(json, TouSchemeDocument.class))
                .isEqualTo(document);
    }

    /** In Zhejiang the holiday hours and the winter sharp hours both name 10:00-11:00 of a Spring Festival in January. */
    @Test
    void everyHourOfEveryDayHasOneBandButForOneKnownDoubt() {
        List<Issue> issues = TouSchemes.ids().stream()
                .flatMap(id -> TouSchemes.find(id).orElseThrow().schemes().stream())
                .flatMap(scheme -> scheme.validated().issues().stream())
                .toList();
        assertThat(issues)
                .extracting(issue -> issue.subject().key() + " " + issue.code() + " "
                        + issue.args().byName().get("month") + " "
                        + issue.args().byName().get("hours"))
                .hasSize(2)
                .allMatch(text -> text.contains("TOU_COVERED_TWICE") && text.contains("10:00-11:00"))
                .allMatch(text -> text.startsWith("ZJ-LARGE") || text.startsWith("ZJ-GENERAL"));
    }

    @ParameterizedTest
    @CsvSource({
        "LN, 2026-01-15T17:00, SHARP",
        "LN, 2026-02-15T17:00, PEAK",
        "LN, 2026-02-15T07:00, FLAT",
        "LN, 2026-02-15T07:30, PEAK",
        "LN, 2026-02-15T11:30, VALLEY",
        "LN, 2026-02-15T04:30, VALLEY",
        "LN, 2026-02-15T21:30, FLAT",
        "JS-TWO, 2026-07-15T14:00, PEAK",
        "JS-TWO, 2026-07-15T20:00, SHARP",
        "JS-TWO, 2026-12-15T20:00, PEAK",
        "JS-TWO, 2026-04-15T14:30, FLAT",
        "JS-TWO, 2026-04-15T10:00, VALLEY",
        "JS-TWO, 2026-04-15T01:30, FLAT",
        "ZJ-LARGE, 2025-12-15T10:00, SHARP",
        "ZJ-LARGE, 2025-12-15T17:00, PEAK",
        "ZJ-LARGE, 2025-12-15T14:00, FLAT",
        "ZJ-LARGE, 2025-11-15T17:00, FLAT",
        "ZJ-LARGE, 2025-11-15T13:30, PEAK",
        "ZJ, 2026-07-15T18:00, SHARP",
        "SD, 2025-01-15T16:30, SHARP",
        "SD, 2025-01-15T19:30, PEAK",
        "SD, 2025-01-15T10:30, VALLEY",
        "SD, 2025-01-15T12:30, DEEP_VALLEY",
        "SD, 2025-06-15T11:30, VALLEY",
        "SD, 2025-07-15T01:00, VALLEY",
        "SD, 2025-07-15T22:00, PEAK",
        "HB, 2026-08-15T20:00, SHARP",
        "HB, 2026-08-15T22:00, PEAK",
        "HB, 2026-01-15T18:30, SHARP",
        "HB, 2026-01-15T13:00, VALLEY",
        "SH-TWO, 2026-07-15T12:00, SHARP",
        "SH-TWO, 2026-09-15T12:00, PEAK",
        "SH-TWO, 2026-10-14T12:00, FLAT",
        "SH-TWO, 2026-10-17T23:00, DEEP_VALLEY",
        "SH-TWO, 2026-08-15T23:00, VALLEY",
        "SH-ONE, 2026-08-15T12:30, PEAK"
    })
    void bandsAreThoseOfTheNotices(String code, LocalDateTime instant, TouBand band) {
        assertThat(scheme(code).band(instant, DayTraits.plain()).orElseThrow()).isEqualTo(band);
    }

    @Test
    void holidaysChangeTheBand() {
        LocalDateTime noon = LocalDateTime.parse("2025-10-01T12:00");
        assertThat(scheme("ZJ-LARGE")
                        .band(noon, DayTraits.of(Holiday.NATIONAL_DAY))
                        .orElseThrow())
                .isEqualTo(TouBand.DEEP_VALLEY);
        assertThat(scheme("ZJ-LARGE")
                        .band(noon, DayTraits.of(Holiday.MID_AUTUMN))
                        .orElseThrow())
                .isEqualTo(TouBand.VALLEY);
        assertThat(scheme("SH-TWO")
                        .band(noon.withHour(23), DayTraits.of(Holiday.NATIONAL_DAY))
                        .orElseThrow())
                .isEqualTo(TouBand.DEEP_VALLEY);
    }

    /** The sharp ratio of Jiangsu users below 100 kVA was not seen. */
    @Test
    void everyBandOfAMonthHasARatioButForOneKnownDoubt() {
        Set<String> missing = new TreeSet<>();
        for (String id : TouSchemes.ids()) {
            for (TouScheme scheme : TouSchemes.find(id).orElseThrow().schemes()) {
                for (TouVersion version : scheme.versions()) {
                    for (Month month : Month.values()) {
                        bands(version, month).stream()
                                .filter(band -> !ratios(version, month).containsKey(band))
                                .forEach(band -> missing.add(scheme.code() + " " + band + " " + month));
                    }
                }
            }
        }
        assertThat(missing).containsExactly("JS-ONE-LT100 SHARP AUGUST", "JS-ONE-LT100 SHARP JULY");
    }

    private static Set<TouBand> bands(TouVersion version, Month month) {
        return version.rows().stream()
                .filter(row -> row.months().isEmpty() || row.months().contains(month))
                .map(TouRow::band)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<TouBand, Ratio> ratios(TouVersion version, Month month) {
        return version.ratios().stream()
                .filter(each -> each.holdIn(month))
                .map(TouRatios::ratios)
                .findFirst()
                .orElse(Map.of());
    }

    /**
     * Two transcriptions of different notices agree: the schemes and the monthly price tables of the same area. A table may state the ratio
     * of a band that the month has not, but prints no price for it.
     */
    @ParameterizedTest
    @CsvSource({
        "hubei-2026-01, HB-, HB",
        "jiangsu-2026-08, JS-TWO-, JS-TWO",
        "jiangsu-2026-08, JS-ONE-, JS-ONE-GE100",
        "shanghai-2026-08, SH-TWO-, SH-TWO",
        "shanghai-2026-08, SH-ONE-, SH-ONE",
        "zhejiang-2025-08, ZJ-TWO-1, ZJ-LARGE",
        "zhejiang-2025-08, ZJ-TWO-GENERAL-, ZJ-GENERAL",
        "zhejiang-2025-09, ZJ-ONE-, ZJ-GENERAL",
        "zhejiang-2025-10, ZJ-TWO-1, ZJ-LARGE",
        "zhejiang-2025-12, ZJ-TWO-2, ZJ-LARGE",
        "zhejiang-2026-06, ZJ-ONE-, ZJ-GENERAL",
        "zhejiang-2026-07, ZJ-, ZJ"
    })
    void ratiosAreThoseOfThePriceTables(String catalogue, String prefix, String scheme) {
        List<Tariff> tariffs = TariffCatalogs.find(catalogue).orElseThrow().tariffs().stream()
                .filter(tariff -> tariff.code().startsWith(prefix))
                .toList();
        assertThat(tariffs).isNotEmpty().allSatisfy(tariff -> {
            TariffVersion prices = tariff.versions().get(0);
            LocalDate day = prices.effective().from();
            TouVersion periods = scheme(scheme).version(day).orElseThrow();
            Map<TouBand, Ratio> scheduled = ratios(periods, day.getMonth());
            assertThat(residual(prices).ratios())
                    .isNotEmpty()
                    .allSatisfy((band, ratio) ->
                            assertThat(scheduled.getOrDefault(band, ratio)).isEqualTo(ratio));
            assertThat(scheduled).containsKeys(prices.publishedPrices().keySet().toArray(TouBand[]::new));
        });
    }

    private static ComponentPrice.Residual residual(TariffVersion version) {
        return version.components().stream()
                .map(EnergyComponent::price)
                .filter(ComponentPrice.Residual.class::isInstance)
                .map(ComponentPrice.Residual.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIdThatIsNotShippedGivesNothing() {
        assertThat(TouSchemes.find("../tou/hubei")).isEmpty();
        assertThat(TouSchemes.ids()).isNotEmpty().isSorted();
    }
}
