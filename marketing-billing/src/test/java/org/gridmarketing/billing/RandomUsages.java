package org.gridmarketing.billing;

import java.time.LocalDate;
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
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
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
import org.gridmarketing.model.tariff.FreeEnergySplit;
import org.gridmarketing.model.tariff.PowerFactorBase;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.PowerFactorPolicy;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.tariff.PowerFactorWithoutActive;
import org.gridmarketing.model.tariff.SeveralStandards;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierClosing;
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
final class RandomUsages extends Dice {
    private final RandomTariffs tariffs;
    private final BillingPeriod month;
    private final PowerFactorStandard standard;
    private final PowerFactorStandard otherStandard;
    private final BillingPolicy policy;
    private final List<BillableAgreement> agreements = new ArrayList<>();

    RandomUsages(Random random) {
        this(random, false);
    }

    private RandomUsages(Random random, boolean plainPrices) {
        super(random, plainPrices);
        this.tariffs = new RandomTariffs(random, plainPrices);
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

    /**
     * Without prices below zero or of ten decimals, which no plan covers: of the many prices of a tariff one or the other would be so for
     * most customers.
     */
    static SettledUsage withPlainPrices(Random random) {
        return new RandomUsages(random, true).usage();
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
        TariffVersion version = tariffs.version();
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
                                        ? component.withPrice(tariffs.flat())
                                        : component.price() instanceof ComponentPrice.ByBand
                                                ? component.withPrice(new ComponentPrice.ByBand(tariffs.prices()))
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
        BasicChargePrices other = tariffs.basicPrices();
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
}
