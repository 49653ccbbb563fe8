package org.gridmarketing.billing;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.HouseholdAllowance;
import org.gridmarketing.model.tariff.HouseholdBounds;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.HouseholdTiers;
import org.gridmarketing.model.tariff.LineSplit;
import org.gridmarketing.model.tariff.LoadFactorDiscount;
import org.gridmarketing.model.tariff.PartCycle;
import org.gridmarketing.model.tariff.RoundedAs;
import org.gridmarketing.model.tariff.SeasonalTiers;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierBandSurcharges;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.EffectiveRange;

/** Invents tariff versions with every kind of component, tier and basic price. */
final class RandomTariffs extends Dice {
    private static final ChargeKind[] KINDS = {
        ChargeKind.AGENCY_PURCHASE, ChargeKind.TRANSMISSION, ChargeKind.SYSTEM_OPERATION, ChargeKind.FUND
    };

    private static final Set<Month> SUMMER = Set.of(Month.MAY, Month.JUNE, Month.JULY, Month.AUGUST);

    RandomTariffs(Random random, boolean plainPrices) {
        super(random, plainPrices);
    }

    TariffVersion version() {
        TariffVersion.Builder version = TariffVersion.builder()
                .effective(EffectiveRange.since(LocalDate.of(2022, 1, 1)))
                .structure(PricingStructure.SINGLE_PART);
        Optional<TierMethod> tiers = chance(40) ? Optional.of(pick(TierMethod.values())) : Optional.empty();
        List<EnergyComponent> components = new ArrayList<>();
        boolean flatBase = tiers.filter(method -> method == TierMethod.SEGMENT).isPresent();
        components.add(component("base", ChargeKind.CATALOGUE_ENERGY, flatBase && chance(60) ? flat() : price()));
        int more = random.nextInt(4);
        for (int i = 1; i <= more; i++) {
            components.add(component("c" + i, pick(KINDS), price()));
        }
        if (chance(30)) {
            EnergyPrice base = energyPrice();
            components.add(component(
                    "residual", ChargeKind.PURCHASE_AND_LINE_LOSS, new ComponentPrice.Residual(base, ratios())));
            version.putAllPublishedPrices(prices());
        }
        tiers.ifPresent(method -> version.tiers(schedule(method)));
        if (chance(50)) {
            version.basicCharge(basicPrices());
        }
        if (chance(15)) {
            version.minimumCharge(Yuan.of(decimal(0, 90000, 2)));
        }
        if (chance(20)) {
            version.floatedPriceRounding(Rounding.halfUp(pick(4, 5, 6)));
        }
        return version.addAllComponents(components).build();
    }

    private EnergyComponent component(String code, ChargeKind kind, ComponentPrice price) {
        boolean stated = kind == ChargeKind.AGENCY_PURCHASE && chance(20);
        return EnergyComponent.builder()
                .code(code)
                .kind(kind)
                .name(new Bilingual(code, code))
                .price(price)
                .inPowerFactorBase(chance(70))
                .taxed(kind != ChargeKind.FUND)
                .lineSplit(pick(LineSplit.values()))
                .roundedAs(chance(70) ? RoundedAs.LINE : pick(RoundedAs.values()))
                .statedQuantity(stated ? Optional.of("green") : Optional.empty())
                .build();
    }

    private ComponentPrice price() {
        return switch (random.nextInt(3)) {
            case 0 -> flat();
            case 1 -> new ComponentPrice.ByBand(prices());
            default -> new ComponentPrice.Floating(energyPrice(), ratios());
        };
    }

    ComponentPrice flat() {
        return new ComponentPrice.Flat(energyPrice());
    }

    Map<TouBand, EnergyPrice> prices() {
        Map<TouBand, EnergyPrice> prices = new EnumMap<>(TouBand.class);
        for (TouBand band : TouBand.values()) {
            prices.put(band, energyPrice());
        }
        return prices;
    }

    private Map<TouBand, Ratio> ratios() {
        Map<TouBand, Ratio> ratios = new EnumMap<>(TouBand.class);
        for (TouBand band : TouBand.values()) {
            ratios.put(band, band == TouBand.FLAT ? Ratio.ONE : Ratio.of(decimal(0, 2, 3)));
        }
        return ratios;
    }

    private TierSchedule schedule(TierMethod method) {
        boolean annual = chance(60);
        List<Tier> tiers = List.of(
                Tier.upTo(Energy.ofKwh(decimal(100, 3000, 0)), chance(20) ? energyPrice() : EnergyPrice.ZERO),
                Tier.upTo(Energy.ofKwh(decimal(3001, 5500, 0)), energyPrice()),
                Tier.open(energyPrice()));
        boolean byBand = chance(30);
        return TierSchedule.builder()
                .cycle(annual ? TierCycle.ANNUAL : TierCycle.MONTHLY)
                .method(method)
                .addAllTiers(tiers)
                .partCycle(annual ? Optional.of(pick(PartCycle.values())) : Optional.empty())
                .household(chance(50) ? Optional.of(household()) : Optional.empty())
                .addAllHouseholdTiers(chance(15) ? List.of(new HouseholdTiers(5, bounds(tiers))) : List.of())
                .addAllSeasons(annual || chance(50) ? List.of() : List.of(new SeasonalTiers(SUMMER, bounds(tiers))))
                .inPowerFactorBase(chance(50))
                .addAllBandSurcharges(
                        byBand
                                ? List.of(
                                        new TierBandSurcharges(1, prices()),
                                        new TierBandSurcharges(2, prices()),
                                        new TierBandSurcharges(3, prices()))
                                : List.of())
                .build();
    }

    /** Other bounds with the surcharges of the tiers. */
    private List<Tier> bounds(List<Tier> tiers) {
        return List.of(
                Tier.upTo(Energy.ofKwh(decimal(100, 3000, 0)), tiers.get(0).surcharge()),
                Tier.upTo(Energy.ofKwh(decimal(3001, 5500, 0)), tiers.get(1).surcharge()),
                tiers.get(2));
    }

    private HouseholdResizing household() {
        return new HouseholdResizing(
                pick(5, 7),
                Energy.ofKwh(pick(50, 100)),
                pick(HouseholdBounds.values()),
                chance(30) ? Optional.of(pick(HouseholdAllowance.values())) : Optional.empty());
    }

    BasicChargePrices basicPrices() {
        return BasicChargePrices.builder()
                .capacityPrice(CapacityPrice.ofYuanPerKvaMonth(decimal(10, 30, 2)))
                .demandPrice(DemandPrice.ofYuanPerKwMonth(decimal(20, 50, 2)))
                .loadFactorDiscount(
                        chance(60)
                                ? Optional.of(new LoadFactorDiscount(Ratio.of("260"), Percentage.ofPercent("90")))
                                : Optional.empty())
                .build();
    }
}
