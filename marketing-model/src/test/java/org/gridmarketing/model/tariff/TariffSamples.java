package org.gridmarketing.model.tariff;

import java.time.LocalDate;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.EffectiveRange;

/** Small tariffs with made-up prices; only their form matters. */
final class TariffSamples {
    static final EnergyPrice PRICE = EnergyPrice.ofYuanPerKwh("0.5");

    private TariffSamples() {}

    static EnergyComponent component(String code, ComponentPrice price) {
        return EnergyComponent.builder()
                .code(code)
                .kind(ChargeKind.CATALOGUE_ENERGY)
                .name(new Bilingual("电量电费", "energy"))
                .price(price)
                .inPowerFactorBase(true)
                .build();
    }

    static TariffVersion.Builder version(EffectiveRange effective) {
        return TariffVersion.builder().effective(effective).structure(PricingStructure.SINGLE_PART);
    }

    static TariffVersion flat(EffectiveRange effective) {
        return version(effective)
                .addComponents(component("energy", new ComponentPrice.Flat(PRICE)))
                .build();
    }

    static Tariff tariff(String code, EffectiveRange... ranges) {
        Tariff.Builder builder = Tariff.builder().code(code).name(new Bilingual("电价", "price"));
        for (EffectiveRange range : ranges) {
            builder.addVersions(flat(range));
        }
        return builder.build();
    }

    static EffectiveRange year(int year) {
        return EffectiveRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
