package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.fixtures.CaseRole;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.fixtures.PublishedCases;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.catalog.TariffCatalogs;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * AG-01, AG-02, AG-03 (State Grid Hubei, January 2026, single-part; xgszsj.xiaogan.gov.cn t20260108_568308): the published flat price
 * is 0.0002 below the sum of its components. The published price is billed, and the bill says that it contradicts them.
 */
class PublishedTablesTest {
    private static final Energy MILLION = Energy.ofKwh(1_000_000);

    private static Bill million(String code, TouBand band) {
        Tariff tariff = TariffCatalogs.find("hubei-2026-01").orElseThrow().tariffs().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        TariffVersion version = tariff.versions().get(0);
        return Billing.price(Usages.usage(Usages.use(
                                Usages.agreement("A1", version).withTariff(CompiledTariff.of(code, version)),
                                BandedEnergy.of(MILLION, Map.of(band, MILLION))))
                        .withPeriod(BillingPeriod.ofMonth(YearMonth.of(2026, 1))))
                .orElseThrow()
                .bill();
    }

    /** A million kWh in one band show its price to the last decimal. */
    @ParameterizedTest
    @CsvSource({"AG-01, HB-ONE-LT1KV, 0.397913", "AG-02, HB-ONE-1-10KV, 0.397913", "AG-03, HB-ONE-35KV, 0.397913"})
    void thePublishedPriceWins(String id, String code, String floating) {
        PublishedCase published = PublishedCases.find(id).orElseThrow();
        assertThat(published.role()).isEqualTo(CaseRole.PUBLISHED_PRICE_WINS);
        for (TouBand band : List.of(TouBand.FLAT, TouBand.SHARP, TouBand.VALLEY)) {
            String key = band.name().toLowerCase(java.util.Locale.ROOT);
            assertThat(million(code, band).total().toBigDecimal().movePointLeft(6))
                    .as(id + " " + key)
                    .isEqualByComparingTo(published.answer(key).orElseThrow());
        }
        List<BillWarning> warnings = million(code, TouBand.FLAT).warnings();
        assertThat(warnings)
                .filteredOn(warning -> warning.code().equals(BillingIssues.RESIDUAL_DIFFERS))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.args().byName().get("band")).hasToString("Meaning[code=FLAT]");
                    assertThat(warning.args().byName().toString()).contains(floating, "0.398113");
                });
        assertThat(warnings)
                .filteredOn(warning -> warning.code().equals(BillingIssues.TARIFF_UNVERIFIED))
                .hasSize(1);
    }
}
