package org.gridmarketing.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.ContractDemandRule;
import org.gridmarketing.model.tariff.FreeEnergySplit;
import org.gridmarketing.model.tariff.PartCycle;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.tariff.PowerFactorWithoutActive;
import org.gridmarketing.model.tariff.PriceChangeSplit;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierAssignment;
import org.gridmarketing.model.tariff.TierClosing;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierOwnerChange;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.tariff.TotalRounding;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.Timeline;

/** What options change for usage that was settled elsewhere: demand, rounding, change of price, tiers, tax. */
final class SettledPolicyRows {
    private static final BillingPolicy DEFAULTS = BillingPolicy.defaults();

    private final PolicyRows rows;

    SettledPolicyRows(PolicyRows rows) {
        this.rows = rows;
    }

    static Bill price(SettledUsage usage) {
        return Billing.price(usage).orElseThrow().bill();
    }

    static SettledUsage twoPart(String kwh, String kvarh, String kw) {
        TariffVersion version = Usages.version(
                        Usages.component(
                                "energy",
                                ChargeKind.AGENCY_PURCHASE,
                                new ComponentPrice.Flat(Usages.price("0.384470"))),
                        Usages.component(
                                "transport", ChargeKind.TRANSMISSION, new ComponentPrice.Flat(Usages.price("0.1065"))),
                        Usages.component("fund", ChargeKind.FUND, new ComponentPrice.Flat(Usages.price("0.0452"))))
                .withBasicCharge(BasicChargePrices.builder()
                        .demandPrice(DemandPrice.ofYuanPerKwMonth("42"))
                        .build());
        BillableAgreement agreement = Usages.agreement("A1", version)
                .withBasicCharge(new BasicCharge.ByContractDemand(
                        Power.ofKw("1000"), ApparentPower.ofKva(2000), ApparentPower.ofKva(2000)))
                .withPowerFactorStandard(PowerFactorStandard.P090)
                .withPowerFactorParticipation(PowerFactorParticipation.ENERGY_AND_CHARGE);
        return Usages.usage(new AgreementUsage(
                agreement,
                BandedEnergy.of(Energy.ofKwh(kwh)),
                ReactiveEnergy.ofKvarh(kvarh),
                Optional.of(Power.ofKw(kw))));
    }

    void demand() {
        for (ContractDemandRule rule : ContractDemandRule.values()) {
            rows.row(
                    "contract demand 1000 kW, 1300 kW used (doubt 1)",
                    rule,
                    price(twoPart("300123", "150000", "1300").withPolicy(DEFAULTS.withContractDemandRule(rule))));
        }
        for (String floor : List.of("40", "0")) {
            SettledUsage usage = twoPart("300123", "150000", "500");
            AgreementUsage use = usage.agreements().get(0);
            BillableAgreement low = use.agreement()
                    .withBasicCharge(new BasicCharge.ByContractDemand(
                            Power.ofKw("500"), ApparentPower.ofKva(2000), ApparentPower.ofKva(2000)));
            rows.row(
                    "contract demand 500 kW of 2000 kVA, floor in per cent (doubt 9)",
                    floor,
                    price(usage.withAgreements(new AgreementUsage(low, use.energy(), use.reactive(), use.demand()))
                            .withPolicy(DEFAULTS.withContractDemandFloor(Percentage.ofPercent(floor)))));
        }
    }

    void powerFactor() {
        for (PowerFactorRounding rounding : PowerFactorRounding.values()) {
            rows.row(
                    "adjustment of −0.15 % rounded (doubt 4)",
                    rounding,
                    price(twoPart("300107", "140000", "900").withPolicy(DEFAULTS.withPowerFactorRounding(rounding))));
        }
        rows.refused(
                "reactive energy without active energy",
                PowerFactorWithoutActive.REFUSED,
                Billing.price(twoPart("0", "1000", "0")));
        for (PowerFactorWithoutActive without :
                List.of(PowerFactorWithoutActive.AS_ZERO, PowerFactorWithoutActive.NO_ADJUSTMENT)) {
            rows.row(
                    "reactive energy without active energy",
                    without,
                    price(twoPart("0", "1000", "0").withPolicy(DEFAULTS.withPowerFactorWithoutActive(without))));
        }
    }

    void rounding() {
        for (TotalRounding rounding : TotalRounding.values()) {
            rows.row(
                    "energy, capacity, funds and adjustment rounded",
                    rounding,
                    price(twoPart("300108", "140000", "900").withPolicy(DEFAULTS.withTotalRounding(rounding))));
        }
    }

    void priceChange() {
        for (PriceChangeSplit split :
                List.of(PriceChangeSplit.READING_ELSE_DAYS, PriceChangeSplit.DAYS, PriceChangeSplit.CLOSING_PRICE)) {
            rows.row(
                    "301 kWh, 0.50 to 10 June, 0.60 from then on, 40 kWh read on the tenth",
                    split,
                    price(changed().withPolicy(DEFAULTS.withPriceChangeSplit(split))));
        }
        SettledUsage unread = changed();
        AgreementUsage use = unread.agreements().get(0);
        rows.refused(
                "the same without the reading of the tenth",
                PriceChangeSplit.READING,
                Billing.price(unread.withAgreements(
                                new AgreementUsage(use.agreement(), use.energy(), use.reactive(), use.demand()))
                        .withPolicy(DEFAULTS.withPriceChangeSplit(PriceChangeSplit.READING))));
        for (int scale : List.of(0, 2)) {
            rows.row(
                    "the same by days, decimals of a divided kWh",
                    Integer.toString(scale),
                    price(changed()
                            .withPolicy(DEFAULTS.withPriceChangeSplit(PriceChangeSplit.DAYS)
                                    .withSplitRounding(Rounding.halfUp(scale)))));
        }
    }

    private static SettledUsage changed() {
        LocalDate change = LocalDate.of(2025, 6, 11);
        CompiledTariff before = CompiledTariff.of("T1", Usages.version(Usages.flat("base", "0.5")));
        CompiledTariff after = CompiledTariff.of(
                "T1", Usages.version(Usages.flat("base", "0.6")).withEffective(EffectiveRange.since(change)));
        BillableAgreement agreement = BillableAgreement.builder()
                .no("A1")
                .tariff(after)
                .tariffTimeline(Timeline.changing(Usages.MONTH, before, new TreeMap<>(Map.of(change, after))))
                .build();
        BillingPeriod first = new BillingPeriod(Usages.MONTH.from(), change.minusDays(1));
        BillingPeriod second = new BillingPeriod(change.minusDays(1), Usages.MONTH.to());
        return Usages.usage(new AgreementUsage(
                agreement,
                BandedEnergy.of(Energy.ofKwh(301)),
                ReactiveEnergy.ZERO,
                Optional.empty(),
                List.of(
                        new org.gridmarketing.billing.input.PartEnergy(first, BandedEnergy.of(Energy.ofKwh(40))),
                        new org.gridmarketing.billing.input.PartEnergy(second, BandedEnergy.of(Energy.ofKwh(261))))));
    }

    void freeEnergy() {
        for (FreeEnergySplit split : FreeEnergySplit.values()) {
            SettledUsage usage = changed();
            AgreementUsage use = usage.agreements().get(0);
            AgreementUsage free = Usages.use(use.agreement().withFreeEnergy(Energy.ofKwh(15)), use.energy());
            rows.row(
                    "the same by days, 15 kWh of them free",
                    split,
                    price(usage.withAgreements(free).withPolicy(DEFAULTS.withFreeEnergySplit(split))));
        }
    }

    private static SettledUsage household(TierFacts facts, BillingPeriod period, String before, String kwh) {
        TierSchedule schedule = TierSchedule.builder()
                .cycle(TierCycle.ANNUAL)
                .method(TierMethod.SEGMENT)
                .addTiers(Tier.upTo(Energy.ofKwh(2160), EnergyPrice.ZERO))
                .addTiers(Tier.upTo(Energy.ofKwh(4800), Usages.price("0.05")))
                .addTiers(Tier.open(Usages.price("0.3")))
                .partCycle(PartCycle.STARTED_MONTHS)
                .build();
        BillableAgreement agreement = Usages.agreement(
                        "A1", Usages.version(Usages.flat("base", "0.558")).withTiers(Optional.of(schedule)))
                .withRunningTotal(Energy.ofKwh(before))
                .withTierFacts(facts);
        return Usages.usage(Usages.use(agreement, kwh)).withPeriod(period);
    }

    void tiers() {
        BillingPeriod turn = new BillingPeriod(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 1, 15));
        rows.row(
                "16 December to 15 January, 310 kWh after 4700",
                TierAssignment.CLOSING_DAY,
                price(household(TierFacts.NONE, turn, "0", "310")));
        rows.row(
                "16 December to 15 January, 310 kWh after 4700",
                TierAssignment.EACH_DAY,
                price(household(TierFacts.NONE, turn, "4700", "310")
                        .withPolicy(DEFAULTS.withTierAssignment(TierAssignment.EACH_DAY))));
        TierFacts closed =
                TierFacts.builder().suppliedTo(LocalDate.of(2025, 6, 10)).build();
        BillingPeriod last = new BillingPeriod(LocalDate.of(2025, 5, 31), LocalDate.of(2025, 6, 10));
        for (TierClosing closing : TierClosing.values()) {
            rows.row(
                    "closed on 10 June, 200 kWh after 1500",
                    closing,
                    price(household(closed, last, "1500", "200").withPolicy(DEFAULTS.withTierClosing(closing))));
        }
        TierFacts sold =
                TierFacts.builder().ownerSince(LocalDate.of(2025, 6, 1)).build();
        rows.refused(
                "another owner since 1 June, 200 kWh after 2100",
                "not chosen",
                Billing.price(household(sold, Usages.MONTH, "2100", "200")));
        for (TierOwnerChange change : TierOwnerChange.values()) {
            String before = change == TierOwnerChange.RESTARTS ? "0" : "2100";
            rows.row(
                    "another owner since 1 June, 200 kWh after 2100",
                    change,
                    price(household(sold, Usages.MONTH, before, "200")
                            .withPolicy(DEFAULTS.withTierOwnerChange(Optional.of(change)))));
        }
    }

    void tax() {
        SettledUsage usage = twoPart("300123", "150000", "900")
                .withPolicy(DEFAULTS.withVatRate(Optional.of(Percentage.ofPercent("13"))));
        String untaxed = price(usage).vatIncluded().orElseThrow().toPlainString();
        AgreementUsage use = usage.agreements().get(0);
        TariffVersion version = use.agreement().tariff().version();
        TariffVersion taxed = version.withComponents(
                version.components().stream().map(c -> c.withTaxed(true)).toList());
        SettledUsage all = usage.withAgreements(new AgreementUsage(
                use.agreement().withTariff(CompiledTariff.of("T", taxed)), use.energy(), use.reactive(), use.demand()));
        rows.add("| tax of 13 % contained in the bill | funds without tax (from 2026) | " + untaxed + " |");
        rows.add("|  | funds with tax (to 2025) | "
                + price(all).vatIncluded().orElseThrow().toPlainString() + " |");
    }
}
