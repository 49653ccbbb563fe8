package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierBandSurcharges;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.text.Bilingual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands that cancel one another out move energy from one band to the other in the tier that the running total stands in. */
class NetZeroTierTest {
    private static Map<TouBand, EnergyPrice> prices(String peak, String valley) {
        return Map.of(TouBand.PEAK, Usages.price(peak), TouBand.VALLEY, Usages.price(valley));
    }

    private static TariffVersion version() {
        EnergyComponent base = EnergyComponent.builder()
                .code("base")
                .kind(ChargeKind.CATALOGUE_ENERGY)
                .name(new Bilingual("base", "base"))
                .price(new ComponentPrice.ByBand(prices("0.617", "0.307")))
                .inPowerFactorBase(false)
                .build();
        return Usages.version(base)
                .withTiers(TierSchedule.builder()
                        .cycle(TierCycle.ANNUAL)
                        .method(TierMethod.SEGMENT)
                        .addTiers(
                                Tier.upTo(Energy.ofKwh(3120), EnergyPrice.ZERO),
                                Tier.upTo(Energy.ofKwh(4800), Usages.price("0.06")),
                                Tier.open(Usages.price("0.36")))
                        .addBandSurcharges(
                                new TierBandSurcharges(1, prices("0", "0")),
                                new TierBandSurcharges(2, prices("0.06", "0.03")),
                                new TierBandSurcharges(3, prices("0.36", "0.18")))
                        .build());
    }

    /** By hand: 130 kWh from peak to valley at 0.617 − 0.307, 0.677 − 0.337 and 0.977 − 0.487; a bound belongs to the tier below it. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, -40.30",
        "3120, 1, -40.30",
        "3120.01, 2, -44.20",
        "3900, 2, -44.20",
        "4800, 2, -44.20",
        "5000, 3, -63.70"
    })
    void theTierOfTheRunningTotal(String before, int tier, String total) {
        BandedEnergy moved = BandedEnergy.of(
                Energy.ZERO, Map.of(TouBand.PEAK, Energy.ofKwh(-130), TouBand.VALLEY, Energy.ofKwh(130)));
        var bill = Billing.price(Usages.usage(
                        Usages.use(Usages.agreement("A1", version()).withRunningTotal(Energy.ofKwh(before)), moved)))
                .orElseThrow()
                .bill();
        assertThat(bill.total().toPlainString()).isEqualTo(total);
        assertThat(bill.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.tier()).hasValue(tier));
    }
}
