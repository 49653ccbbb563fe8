package org.gridmarketing.rules.catalog;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.EffectiveRange;

/** Two made-up price codes: one in force in January 2026 and one that ended before. */
final class SampleTariffs {
    private SampleTariffs() {}

    static TariffCatalog catalog() {
        LocalDate end = LocalDate.of(2025, 12, 31);
        return TariffCatalog.of(List.of(
                        tariff("NOW", EffectiveRange.since(end.plusDays(1))),
                        tariff("OLD", EffectiveRange.of(LocalDate.of(2020, 1, 1), end))))
                .orElseThrow();
    }

    private static Tariff tariff(String code, EffectiveRange effective) {
        TariffVersion version = TariffVersion.builder()
                .effective(effective)
                .structure(PricingStructure.SINGLE_PART)
                .addComponents(EnergyComponent.builder()
                        .code("ENERGY")
                        .kind(ChargeKind.CATALOGUE_ENERGY)
                        .name(new Bilingual("电度电费", "energy"))
                        .price(new ComponentPrice.Flat(EnergyPrice.ofYuanPerKwh("0.50")))
                        .inPowerFactorBase(true)
                        .build())
                .build();
        return Tariff.builder()
                .code(code)
                .name(new Bilingual("样例电价", "sample price"))
                .addVersions(version)
                .build();
    }
}
