package org.gridmarketing.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Map;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.tariff.HouseholdBounds;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.PartCycle;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Residential tiers as shipped; bounds and prices are transcriptions that each version marks as doubtful. */
class ResidentialTiersTest {
    private static final List<Tariff> TARIFFS =
            TariffCatalogs.find("residential-tiers").orElseThrow().tariffs();

    private static TierSchedule tiers(String code) {
        TariffVersion version = TARIFFS.stream()
                .filter(tariff -> tariff.code().equals(code))
                .findFirst()
                .orElseThrow()
                .versions()
                .get(0);
        return version.tiers().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "JS-RES, ANNUAL, 2760, 4800",
        "ZJ-RES, ANNUAL, 2760, 4800",
        "HB-RES, ANNUAL, 2160, 4800",
        "SD-RES, ANNUAL, 2520, 4800",
        "LN-RES, ANNUAL, 2160, 3360",
        "BJ-RES, ANNUAL, 2880, 4800",
        "SH-RES, ANNUAL, 3120, 4800",
        "AH-RES, ANNUAL, 2160, 4200",
        "GD-RES, MONTHLY, 200, 400",
        "SC-RES, MONTHLY, 180, 280"
    })
    void boundsAreThoseOfTheProvince(String code, TierCycle cycle, String first, String second) {
        TierSchedule tiers = tiers(code);
        assertThat(tiers.cycle()).isEqualTo(cycle);
        assertThat(bounds(tiers.tiers())).containsExactly(first, second);
        assertThat(tiers.partCycle()
                        .filter(each -> each == PartCycle.STARTED_MONTHS)
                        .isPresent())
                .isEqualTo(cycle == TierCycle.ANNUAL);
    }

    private static List<String> bounds(List<Tier> tiers) {
        return tiers.stream()
                .flatMap(tier -> tier.upTo().stream())
                .map(bound -> bound.toBigDecimal().toPlainString())
                .toList();
    }

    @Test
    void bothFormsOfResizingAreThere() {
        assertThat(tiers("JS-RES-TOU").household())
                .map(HouseholdResizing::bounds)
                .contains(HouseholdBounds.ALL_BOUNDS);
        assertThat(tiers("GD-RES").household()).map(HouseholdResizing::bounds).contains(HouseholdBounds.FIRST_BOUND);
        assertThat(tiers("HB-RES").household()).isEmpty();
    }

    @Test
    void guangdongHasOtherBoundsInSummer() {
        assertThat(tiers("GD-RES").seasons()).singleElement().satisfies(summer -> {
            assertThat(summer.months()).hasSize(6).contains(Month.MAY, Month.OCTOBER);
            assertThat(bounds(summer.tiers())).containsExactly("260", "600");
        });
    }

    /** Shanghai: peak 0.617/0.677/0.977 and valley 0.307/0.337/0.487, so that a tier raises the bands differently. */
    @Test
    void shanghaiRaisesItsBandsDifferently() {
        assertThat(tiers("SH-RES-TOU").bandSurcharges()).hasSize(3);
        Map<TouBand, EnergyPrice> third =
                tiers("SH-RES-TOU").bandSurcharges().get(2).surcharges();
        assertThat(EnergyPrice.ofYuanPerKwh("0.617").plus(third.getOrDefault(TouBand.PEAK, EnergyPrice.ZERO)))
                .isEqualTo(EnergyPrice.ofYuanPerKwh("0.977"));
        assertThat(EnergyPrice.ofYuanPerKwh("0.307").plus(third.getOrDefault(TouBand.VALLEY, EnergyPrice.ZERO)))
                .isEqualTo(EnergyPrice.ofYuanPerKwh("0.487"));
    }

    @Test
    void noneOfThemIsCalledVerified() {
        assertThat(TARIFFS).hasSize(14).flatExtracting(Tariff::versions).noneMatch(TariffVersion::isVerified);
    }
}
