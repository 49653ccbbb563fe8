package org.gridmarketing.model.json;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.dossier.StatedAdjustment;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.dossier.StatedLine;
import org.gridmarketing.model.point.FormerPrice;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Impedance;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Voltage;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.HouseholdAllowance;
import org.gridmarketing.model.tariff.HouseholdBounds;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.HouseholdTiers;
import org.gridmarketing.model.tariff.PartCycle;
import org.gridmarketing.model.tariff.PolicyPreset;
import org.gridmarketing.model.tariff.PolicyPresetDocument;
import org.gridmarketing.model.tariff.SeasonalTiers;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierBandSurcharges;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.tariff.TouRatios;
import org.gridmarketing.model.tariff.TouRow;
import org.gridmarketing.model.tariff.TouScheme;
import org.gridmarketing.model.tariff.TouSchemeDocument;
import org.gridmarketing.model.tariff.TouVersion;
import org.gridmarketing.model.tariff.UserFilter;
import org.gridmarketing.model.tariff.UserTraits;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.ClockInterval;
import org.gridmarketing.model.time.DayKind;
import org.gridmarketing.model.time.DayTraits;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.Holiday;

/** Samples of what surrounds prices: times of use, user classes, presets. */
final class TariffDataSamples {
    private static final Bilingual NAME = new Bilingual("分时", "time of use");

    private TariffDataSamples() {}

    static List<Object> all() {
        TouSchemeDocument document = TouSchemeDocument.builder()
                .id("sample")
                .title(NAME)
                .source("a notice")
                .addSchemes(scheme())
                .build();
        return Stream.of(times(document), tiersAndPolicies())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> tiersAndPolicies() {
        PolicyPreset preset = PolicyPreset.builder()
                .area("a")
                .effective(EffectiveRange.since(LocalDate.of(2025, 1, 1)))
                .policy(BillingPolicy.defaults().withSource("a bill"))
                .build();
        HouseholdResizing household = new HouseholdResizing(5, Energy.ofKwh(100), HouseholdBounds.FIRST_BOUND);
        List<Tier> tiers =
                List.of(Tier.upTo(Energy.ofKwh(260), EnergyPrice.ZERO), Tier.open(EnergyPrice.ofYuanPerKwh("0.05")));
        HouseholdTiers own = new HouseholdTiers(7, tiers);
        SeasonalTiers season = new SeasonalTiers(Set.of(Month.MAY, Month.JUNE), tiers);
        TierBandSurcharges first = new TierBandSurcharges(1, Map.of(TouBand.PEAK, EnergyPrice.ZERO));
        TierBandSurcharges second = new TierBandSurcharges(2, Map.of(TouBand.PEAK, EnergyPrice.ofYuanPerKwh("0.06")));
        TierSchedule monthly = TierSchedule.builder()
                .cycle(TierCycle.MONTHLY)
                .method(TierMethod.INCREMENT)
                .addAllTiers(tiers)
                .addSeasons(season)
                .addBandSurcharges(first, second)
                .household(household)
                .addHouseholdTiers(own)
                .build();
        return List.of(
                household,
                new HouseholdResizing(
                        5, Energy.ofKwh(50), HouseholdBounds.ALL_BOUNDS, Optional.of(HouseholdAllowance.PERSON)),
                own,
                new StatedAdjustment("P1", Optional.of(TouBand.PEAK), Energy.ofKwh(12), ReactiveEnergy.ZERO),
                new StatedLine(
                        "P1", Voltage.ofVolts("10000"), Impedance.ofOhms("0.8"), Impedance.ofOhms("0.4"), Ratio.ONE),
                new StatedCharge("A1", "refund", NAME, Yuan.of("-3.21"), false, true),
                new FormerPrice("P1", LocalDate.of(2025, 6, 9)),
                season,
                first,
                monthly,
                monthly.withSeasons().withCycle(TierCycle.ANNUAL).withPartCycle(PartCycle.STARTED_MONTHS),
                preset,
                preset.withDoubt(NAME),
                PolicyPresetDocument.builder().build(),
                PolicyPresetDocument.builder().addPresets(preset).build());
    }

    private static List<Object> times(TouSchemeDocument document) {
        return List.of(
                new ComponentPrice.Residual(
                        EnergyPrice.ofYuanPerKwh("0.4108"),
                        Map.of(TouBand.PEAK, Ratio.of("1.65")),
                        Optional.of(EnergyPrice.ofYuanPerKwh("0.44"))),
                ClockInterval.parse("22:00-05:30"),
                ClockInterval.parse("00:00-24:00"),
                DayTraits.plain(),
                DayTraits.of(Holiday.MID_AUTUMN).withMaximum(-35),
                bareFilter(),
                fullFilter(),
                new UserTraits(Optional.empty(), Optional.empty(), Optional.empty()),
                new UserTraits(
                        Optional.of(PricingStructure.TWO_PART),
                        Optional.of(ElectricityUse.LARGE_INDUSTRY),
                        Optional.of(ApparentPower.ofKva("315"))),
                bareRow(),
                fullRow(),
                new TouRatios(Set.of(), Map.of(TouBand.PEAK, Ratio.of("1.5"))),
                new TouRatios(Set.of(Month.MAY, Month.JANUARY), Map.of(TouBand.PEAK, Ratio.of("1.5"))),
                bareVersion(),
                fullVersion(),
                scheme(),
                document,
                document.withSchemes());
    }

    private static UserFilter bareFilter() {
        return UserFilter.builder().text(NAME).build();
    }

    private static UserFilter fullFilter() {
        return bareFilter()
                .withStructure(PricingStructure.SINGLE_PART)
                .withUses(ElectricityUse.COMMERCE, ElectricityUse.NON_INDUSTRIAL)
                .withCapacityFrom(ApparentPower.ofKva("100"))
                .withCapacityBelow(ApparentPower.ofKva("315"));
    }

    private static TouRow bareRow() {
        return TouRow.builder()
                .band(TouBand.VALLEY)
                .addHours(ClockInterval.parse("22:00-06:00"))
                .build();
    }

    private static TouRow fullRow() {
        return bareRow()
                .withBand(TouBand.SHARP)
                .withMonths(Month.AUGUST, Month.JULY)
                .withDays(DayKind.WEEKEND)
                .withHolidays(Holiday.NATIONAL_DAY, Holiday.NEW_YEAR)
                .withFromDeciCelsius(350)
                .withDoubt(NAME);
    }

    private static TouVersion bareVersion() {
        return TouVersion.builder()
                .effective(EffectiveRange.since(LocalDate.of(2025, 6, 1)))
                .addRows(bareRow())
                .build();
    }

    private static TouVersion fullVersion() {
        return bareVersion()
                .withBases(Samples.BASIS)
                .withDoubt(NAME)
                .withRest(TouBand.FLAT)
                .withRows(fullRow(), bareRow())
                .withRatios(new TouRatios(Set.of(Month.JULY), Map.of(TouBand.SHARP, Ratio.of("2"))));
    }

    private static TouScheme scheme() {
        return TouScheme.builder()
                .code("S1")
                .name(NAME)
                .users(fullFilter())
                .addVersions(bareVersion(), fullVersion())
                .build();
    }
}
