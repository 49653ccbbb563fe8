package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorRelief;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.ContractDemandRule;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.FreeEnergySplit;
import org.gridmarketing.model.tariff.HouseholdAllowance;
import org.gridmarketing.model.tariff.HouseholdBounds;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.HouseholdTiers;
import org.gridmarketing.model.tariff.LineSplit;
import org.gridmarketing.model.tariff.LoadFactorDiscount;
import org.gridmarketing.model.tariff.PartCycle;
import org.gridmarketing.model.tariff.PowerFactorBase;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.PowerFactorPolicy;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.tariff.PowerFactorWithoutActive;
import org.gridmarketing.model.tariff.RoundedAs;
import org.gridmarketing.model.tariff.SeasonalTiers;
import org.gridmarketing.model.tariff.SeveralStandards;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierBandSurcharges;
import org.gridmarketing.model.tariff.TierClosing;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.tariff.TotalRounding;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.Timeline;

/**
 * Invents usages that can be priced, with every kind of component, tier, basic charge and policy: customers with tariffs that are
 * compiled once, and for each of them any number of months.
 */
final class RandomUsages {
    private static final ChargeKind[] KINDS = {
        ChargeKind.AGENCY_PURCHASE, ChargeKind.TRANSMISSION, ChargeKind.SYSTEM_OPERATION, ChargeKind.FUND
    };

    private static final Set<Month> SUMMER = Set.of(Month.MAY, Month.JUNE, Month.JULY, Month.AUGUST);

    private final Random random;
    private final BillingPeriod month;
    private final PowerFactorStandard standard;
    private final PowerFactorStandard otherStandard;
    private final BillingPolicy policy;
    private final List<BillableAgreement> agreements = new ArrayList<>();

    RandomUsages(Random random) {
        this.random = random;
        this.month = BillingPeriod.ofMonth(YearMonth.of(2023 + random.nextInt(3), 1 + random.nextInt(12)));
        this.standard = pick(PowerFactorStandard.values());
        this.otherStandard = chance(30)
                ? pick(PowerFactorStandard.P080, PowerFactorStandard.P085, PowerFactorStandard.P090)
                : standard;
        this.policy = policy();
        int count = 1 + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            agreements.add(agreement("A" + i));
        }
    }

    static SettledUsage next(Random random) {
        return new RandomUsages(random).usage();
    }

    /** Another month of energy of the same customer. */
    SettledUsage usage() {
        SettledUsage.Builder usage = SettledUsage.builder()
                .customerNo("C" + random.nextInt(1000))
                .period(month)
                .policy(policy)
                .putStatedQuantities("green", energy());
        agreements.forEach(agreement -> usage.addAgreements(use(agreement)));
        if (chance(20)) {
            usage.addStatedCharges(new StatedCharge(
                    "A1",
                    "refund",
                    new Bilingual("refund", "refund"),
                    Yuan.of(decimal(-900, 900, 3)),
                    chance(50),
                    chance(50)));
        }
        return usage.build();
    }

    private BillingPolicy policy() {
        BillingPolicy policy = BillingPolicy.builder()
                .name("random")
                .contractDemandRule(pick(ContractDemandRule.values()))
                .splitRounding(Rounding.halfUp(pick(0, 0, 2)))
                .totalRounding(chance(70) ? TotalRounding.SUM_OF_LINES : pick(TotalRounding.values()))
                .tierClosing(pick(TierClosing.values()))
                .freeEnergySplit(pick(FreeEnergySplit.values()))
                .basicCharge(BasicChargePolicy.builder()
                        .dayShare(pick(DayShare.values()))
                        .proratedRounding(Rounding.halfUp(pick(0, 2, 6)))
                        .actualDemandFloor(Percentage.ofPercent(pick("0", "0", "40")))
                        .build())
                .powerFactor(PowerFactorPolicy.builder()
                        .severalStandards(pick(SeveralStandards.values()))
                        .base(pick(PowerFactorBase.values()))
                        .lookup(pick(PowerFactorLookup.values()))
                        .build())
                .powerFactorRounding(pick(PowerFactorRounding.values()))
                .powerFactorWithoutActive(PowerFactorWithoutActive.NO_ADJUSTMENT)
                .vatRate(chance(70) ? Optional.of(Percentage.ofPercent(decimal(1, 17, 0))) : Optional.empty())
                .build();
        return chance(20) ? policy.withContractDemandFloor(Percentage.ZERO) : policy;
    }

    private BillableAgreement agreement(String no) {
        TariffVersion version = version();
        PowerFactorParticipation participation = pick(
                PowerFactorParticipation.ENERGY_AND_CHARGE,
                PowerFactorParticipation.ENERGY_AND_CHARGE,
                PowerFactorParticipation.ENERGY_ONLY,
                PowerFactorParticipation.SEPARATE_SUB_POINT,
                PowerFactorParticipation.NONE);
        // energy that takes part without a standard belongs to none of two
        boolean assessed =
                chance(70) || (participation == PowerFactorParticipation.ENERGY_ONLY && standard != otherStandard);
        boolean separate = version.components().stream()
                .noneMatch(component -> component.kind() == ChargeKind.PURCHASE_AND_LINE_LOSS);
        Optional<BasicCharge> basis = version.basicCharge().map(prices -> basis(prices));
        return BillableAgreement.builder()
                .no(no)
                .tariffTimeline(
                        chance(25) ? Optional.of(changed("T" + no, version, !isPartMonth(basis))) : Optional.empty())
                .addAllExemptComponents(chance(10) ? Set.of("c1") : Set.of())
                .purchaseMultiple(separate && chance(15) ? Ratio.of("1.5") : Ratio.ONE)
                .tariff(CompiledTariff.of("T" + no, version))
                .basicCharge(basis)
                .powerFactorStandard(assessed ? pick(standard, otherStandard) : PowerFactorStandard.NONE)
                .powerFactorParticipation(participation)
                .powerFactorRelief(pick(
                        PowerFactorRelief.NONE,
                        PowerFactorRelief.NONE,
                        PowerFactorRelief.STANDARD_LOWERED,
                        PowerFactorRelief.EXEMPT))
                .powerFactorAssessment(pick("", "", "second"))
                .tierFacts(version.tiers().isPresent() && chance(60) ? facts() : TierFacts.NONE)
                .freeEnergy(hasOnePrice(version) && chance(25) ? Energy.ofKwh(decimal(0, 60, 1)) : Energy.ZERO)
                .statedPowerFactorBase(chance(10) ? Optional.of(Yuan.of(decimal(-500, 90000, 2))) : Optional.empty())
                .build();
    }

    /** Which days of a month of demand are charged is not known, so its price must not change. */
    private static boolean isPartMonth(Optional<BasicCharge> basis) {
        return basis.flatMap(each -> each instanceof BasicCharge.ByContractDemand contract
                        ? contract.part()
                        : each instanceof BasicCharge.ByActualDemand actual ? actual.part() : Optional.empty())
                .filter(month -> !month.isWhole())
                .isPresent();
    }

    /** Free energy is given back at the one price of the base. */
    private static boolean hasOnePrice(TariffVersion version) {
        return version.components().get(0).price() instanceof ComponentPrice.Flat;
    }

    /** Supply that begins or ends in the year, and a large household. */
    private TierFacts facts() {
        int year = month.to().getYear();
        LocalDate last = chance(40)
                ? month.to().minusDays(random.nextInt(month.days()))
                : month.to().plusDays(random.nextInt(90));
        return TierFacts.builder()
                .suppliedFrom(
                        chance(40) ? Optional.of(month.firstDay().minusDays(random.nextInt(400))) : Optional.empty())
                .suppliedTo(chance(30) && last.getYear() == year ? Optional.of(last) : Optional.empty())
                .persons(chance(50) ? OptionalInt.of(2 + random.nextInt(7)) : OptionalInt.empty())
                .personsSince(
                        chance(40) ? Optional.of(month.firstDay().minusDays(random.nextInt(400))) : Optional.empty())
                .build();
    }

    private AgreementUsage use(BillableAgreement customer) {
        BillableAgreement agreement = customer.withRunningTotal(Energy.ofKwh(decimal(0, 6000, 2)));
        // energy that was billed too high before may come out below zero, where no power factor depends on it
        boolean unassessed = agreement.powerFactorParticipation() == PowerFactorParticipation.NONE;
        BandedEnergy energy = unassessed && chance(30) ? netZero() : banded(unassessed && chance(20));
        Optional<Power> demand = Optional.of(Power.ofKw(decimal(0, 1500, 4)));
        return new AgreementUsage(agreement, energy, ReactiveEnergy.ofKvarh(decimal(0, 90000, 1)), demand);
    }

    /** Other prices of the same components until some day of the month; the version itself from then on. */
    private Timeline<CompiledTariff> changed(String code, TariffVersion version, boolean basicToo) {
        TariffVersion before = version.withEffective(EffectiveRange.since(LocalDate.of(2023, 1, 1)))
                .withComponents(version.components().stream()
                        .map(component -> chance(40)
                                ? component
                                : component.price() instanceof ComponentPrice.Flat
                                        ? component.withPrice(flat())
                                        : component.price() instanceof ComponentPrice.ByBand
                                                ? component.withPrice(new ComponentPrice.ByBand(prices()))
                                                : component)
                        .toList())
                .withTiers(version.tiers().map(tiers -> chance(30) ? dearer(tiers) : tiers))
                .withBasicCharge(
                        basicToo && chance(50) ? version.basicCharge().map(this::changed) : version.basicCharge());
        CompiledTariff last = CompiledTariff.of(code, version);
        LocalDate day = month.firstDay().plusDays(1 + random.nextInt(month.days() - 1));
        CompiledTariff first = CompiledTariff.of(code, before);
        return before.withEffective(version.effective()).equals(version)
                ? Timeline.constant(month, last)
                : Timeline.changing(month, first, new TreeMap<>(Map.of(day, last)));
    }

    /** All prices, or one of them, which need not be the one that is billed. */
    private BasicChargePrices changed(BasicChargePrices prices) {
        BasicChargePrices other = basicPrices();
        return switch (random.nextInt(4)) {
            case 0 -> prices.withCapacityPrice(other.capacityPrice());
            case 1 -> prices.withDemandPrice(other.demandPrice());
            case 2 -> prices.withLoadFactorDiscount(other.loadFactorDiscount());
            default -> other;
        };
    }

    /** Seasons and households have the surcharges of the tiers, so those change together or not at all. */
    private static TierSchedule dearer(TierSchedule tiers) {
        if (!tiers.seasons().isEmpty() || !tiers.householdTiers().isEmpty()) {
            return tiers;
        }
        return tiers.withTiers(tiers.tiers().stream()
                .map(tier -> new Tier(tier.upTo(), tier.surcharge().plus(Usages.price("0.01"))))
                .toList());
    }

    /** What some bands give back is what others took. */
    private BandedEnergy netZero() {
        Map<TouBand, Energy> bands = new EnumMap<>(TouBand.class);
        Energy energy = energy();
        Energy more = energy();
        bands.put(TouBand.PEAK, energy);
        bands.put(TouBand.FLAT, more.negate());
        bands.put(TouBand.VALLEY, more.minus(energy));
        return BandedEnergy.of(Energy.ZERO, bands);
    }

    private BandedEnergy banded(boolean refund) {
        Energy sign = refund ? energy().negate() : energy();
        if (chance(40)) {
            return BandedEnergy.of(sign);
        }
        Map<TouBand, Energy> bands = new EnumMap<>(TouBand.class);
        for (TouBand band : TouBand.values()) {
            if (chance(65) || band == TouBand.FLAT) {
                bands.put(band, chance(15) ? Energy.ZERO : refund ? energy().negate() : energy());
            }
        }
        return BandedEnergy.of(bands.values().stream().reduce(Energy.ZERO, Energy::plus), bands);
    }

    private TariffVersion version() {
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

    private ComponentPrice flat() {
        return new ComponentPrice.Flat(energyPrice());
    }

    private Map<TouBand, EnergyPrice> prices() {
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

    private BasicChargePrices basicPrices() {
        return BasicChargePrices.builder()
                .capacityPrice(CapacityPrice.ofYuanPerKvaMonth(decimal(10, 30, 2)))
                .demandPrice(DemandPrice.ofYuanPerKwMonth(decimal(20, 50, 2)))
                .loadFactorDiscount(
                        chance(60)
                                ? Optional.of(new LoadFactorDiscount(Ratio.of("260"), Percentage.ofPercent("90")))
                                : Optional.empty())
                .build();
    }

    private BasicCharge basis(BasicChargePrices prices) {
        ApparentPower capacity = capacity();
        Optional<ChargedMonth> part =
                chance(30) ? Optional.of(new ChargedMonth(month, random.nextInt(month.days() + 1))) : Optional.empty();
        return switch (random.nextInt(prices.loadFactorDiscount().isPresent() ? 5 : 4)) {
            case 0 -> new BasicCharge.ByCapacity(capacity);
            case 1 -> new BasicCharge.ByActualDemand(capacity, capacity(), part);
            case 2 -> new BasicCharge.ByChangingCapacity(changing());
            default -> new BasicCharge.ByContractDemand(Power.ofKw(decimal(1, 1400, 1)), capacity, capacity, part);
        };
    }

    private ApparentPower capacity() {
        return ApparentPower.ofKva(decimal(1, 2000, 2));
    }

    private Timeline<ApparentPower> changing() {
        TreeMap<LocalDate, ApparentPower> changes = new TreeMap<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            LocalDate day = month.firstDay().plusDays(random.nextInt(month.days()));
            changes.put(day, chance(30) ? ApparentPower.ZERO : capacity());
        }
        return Timeline.changing(month, chance(20) ? ApparentPower.ZERO : capacity(), changes);
    }

    private EnergyPrice energyPrice() {
        boolean negative = chance(3);
        EnergyPrice price = EnergyPrice.ofYuanPerKwh(decimal(0, 1, chance(10) ? 10 : 6));
        return negative ? price.negate() : price;
    }

    private Energy energy() {
        return Energy.ofKwh(decimal(0, chance(50) ? 3000 : 400_000, pick(0, 2, 5)));
    }

    private BigDecimal decimal(int from, int to, int scale) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal steps = BigDecimal.valueOf(random.nextDouble())
                .multiply(BigDecimal.valueOf((long) to - from))
                .divideToIntegralValue(unit);
        return BigDecimal.valueOf(from).add(steps.multiply(unit));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private final <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
