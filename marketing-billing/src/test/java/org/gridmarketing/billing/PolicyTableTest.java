package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.CapacitySource;
import org.gridmarketing.model.tariff.ChangeDay;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.ContractDemandRule;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.LightingTreatment;
import org.gridmarketing.model.tariff.LossPlacement;
import org.gridmarketing.model.tariff.LossTableLookup;
import org.gridmarketing.model.tariff.OffMonthPeriod;
import org.gridmarketing.model.tariff.PartCycle;
import org.gridmarketing.model.tariff.PowerFactorBase;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.PowerFactorPolicy;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.tariff.PowerFactorScope;
import org.gridmarketing.model.tariff.PowerFactorWithoutActive;
import org.gridmarketing.model.tariff.PriceChangeSplit;
import org.gridmarketing.model.tariff.SeveralStandards;
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
import org.junit.jupiter.api.Test;

/**
 * One customer billed under each option of the policy: the table in docs/billing.md is the one that the library gives. After a change
 * write it anew with {@code mvn -pl marketing-billing -am test -Dtest=PolicyTableTest -Dpolicy.table.write=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PolicyTableTest {
    private static final Path PAGE = Path.of("..", "docs", "billing.md");
    private static final String BEGIN = "<!-- policy table -->\n";
    private static final String END = "<!-- end of policy table -->";
    private static final BillingPolicy DEFAULTS = BillingPolicy.defaults();

    private final List<String> rows = new ArrayList<>();
    private String previous = "";

    @Test
    void theTableInThePageIsTrue() throws IOException {
        String page = Files.readString(PAGE);
        String table = table();
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(end).isGreaterThanOrEqualTo(begin);
        if (Boolean.getBoolean("policy.table.write")) {
            Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
        }
        assertThat(Files.readString(PAGE).substring(begin))
                .as("stale: write it anew as the comment of this test says")
                .startsWith(table);
    }

    private String table() {
        rows.add("| question | option | total, yuan |");
        rows.add("| --- | --- | --- |");
        demand();
        powerFactor();
        rounding();
        priceChange();
        tiers();
        quantities();
        losses();
        capacity();
        suspension();
        powerFactorOptions();
        tax();
        return String.join("\n", rows) + "\n";
    }

    /** Otherwise an option could be added without anybody seeing what it does. */
    @Test
    void everyOptionIsInTheTable() throws IOException {
        String page = Files.readString(PAGE);
        for (Class<?> policy : List.of(BillingPolicy.class, BasicChargePolicy.class, PowerFactorPolicy.class)) {
            for (Method attribute : policy.getDeclaredMethods()) {
                for (Object option : options(attribute.getGenericReturnType())) {
                    assertThat(page)
                            .as(policy.getSimpleName() + "." + attribute.getName())
                            .contains("| `" + option + "` |");
                }
            }
        }
    }

    private static List<Object> options(Type type) {
        if (type instanceof ParameterizedType optional) {
            return options(optional.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> known && known.isEnum() ? List.of(known.getEnumConstants()) : List.of();
    }

    private void refused(String question, Enum<?> option, Outcome<ComputedBill> outcome) {
        refused(question, option.name(), outcome);
    }

    private void refused(String question, String option, Outcome<ComputedBill> outcome) {
        assertThat(outcome.isOk()).isFalse();
        rows.add("| " + (question.equals(previous) ? "" : question) + " | `" + option + "` | refused |");
        previous = question;
    }

    private void row(String question, Enum<?> option, Bill bill) {
        row(question, option.name(), bill);
    }

    private void row(String question, String option, Bill bill) {
        rows.add("| " + (question.equals(previous) ? "" : question) + " | `" + option + "` | "
                + bill.total().toPlainString() + " |");
        previous = question;
    }

    private static Bill price(SettledUsage usage) {
        return Billing.price(usage).orElseThrow().bill();
    }

    private static SettledUsage twoPart(String kwh, String kvarh, String kw) {
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

    private void demand() {
        for (ContractDemandRule rule : ContractDemandRule.values()) {
            row(
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
            row(
                    "contract demand 500 kW of 2000 kVA, floor in per cent (doubt 9)",
                    floor,
                    price(usage.withAgreements(new AgreementUsage(low, use.energy(), use.reactive(), use.demand()))
                            .withPolicy(DEFAULTS.withContractDemandFloor(Percentage.ofPercent(floor)))));
        }
    }

    private void powerFactor() {
        for (PowerFactorRounding rounding : PowerFactorRounding.values()) {
            row(
                    "adjustment of −0.15 % rounded (doubt 4)",
                    rounding,
                    price(twoPart("300107", "140000", "900").withPolicy(DEFAULTS.withPowerFactorRounding(rounding))));
        }
        refused(
                "reactive energy without active energy",
                PowerFactorWithoutActive.REFUSED,
                Billing.price(twoPart("0", "1000", "0")));
        for (PowerFactorWithoutActive without :
                List.of(PowerFactorWithoutActive.AS_ZERO, PowerFactorWithoutActive.NO_ADJUSTMENT)) {
            row(
                    "reactive energy without active energy",
                    without,
                    price(twoPart("0", "1000", "0").withPolicy(DEFAULTS.withPowerFactorWithoutActive(without))));
        }
    }

    private void priceChange() {
        for (PriceChangeSplit split :
                List.of(PriceChangeSplit.READING_ELSE_DAYS, PriceChangeSplit.DAYS, PriceChangeSplit.CLOSING_PRICE)) {
            row(
                    "301 kWh, 0.50 to 10 June, 0.60 from then on, 40 kWh read on the tenth",
                    split,
                    price(changed().withPolicy(DEFAULTS.withPriceChangeSplit(split))));
        }
        SettledUsage unread = changed();
        AgreementUsage use = unread.agreements().get(0);
        refused(
                "the same without the reading of the tenth",
                PriceChangeSplit.READING,
                Billing.price(unread.withAgreements(
                                new AgreementUsage(use.agreement(), use.energy(), use.reactive(), use.demand()))
                        .withPolicy(DEFAULTS.withPriceChangeSplit(PriceChangeSplit.READING))));
        for (int scale : List.of(0, 2)) {
            row(
                    "the same by days, decimals of a divided kWh",
                    Integer.toString(scale),
                    price(changed()
                            .withPolicy(DEFAULTS.withPriceChangeSplit(PriceChangeSplit.DAYS)
                                    .withSplitRounding(Rounding.halfUp(scale)))));
        }
    }

    private void rounding() {
        for (TotalRounding rounding : TotalRounding.values()) {
            row(
                    "energy, capacity, funds and adjustment rounded",
                    rounding,
                    price(twoPart("300108", "140000", "900").withPolicy(DEFAULTS.withTotalRounding(rounding))));
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

    private void tiers() {
        BillingPeriod turn = new BillingPeriod(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 1, 15));
        row(
                "16 December to 15 January, 310 kWh after 4700",
                TierAssignment.CLOSING_DAY,
                price(household(TierFacts.NONE, turn, "0", "310")));
        row(
                "16 December to 15 January, 310 kWh after 4700",
                TierAssignment.EACH_DAY,
                price(household(TierFacts.NONE, turn, "4700", "310")
                        .withPolicy(DEFAULTS.withTierAssignment(TierAssignment.EACH_DAY))));
        TierFacts closed =
                TierFacts.builder().suppliedTo(LocalDate.of(2025, 6, 10)).build();
        BillingPeriod last = new BillingPeriod(LocalDate.of(2025, 5, 31), LocalDate.of(2025, 6, 10));
        for (TierClosing closing : TierClosing.values()) {
            row(
                    "closed on 10 June, 200 kWh after 1500",
                    closing,
                    price(household(closed, last, "1500", "200").withPolicy(DEFAULTS.withTierClosing(closing))));
        }
        TierFacts sold =
                TierFacts.builder().ownerSince(LocalDate.of(2025, 6, 1)).build();
        refused(
                "another owner since 1 June, 200 kWh after 2100",
                "not chosen",
                Billing.price(household(sold, Usages.MONTH, "2100", "200")));
        for (TierOwnerChange change : TierOwnerChange.values()) {
            String before = change == TierOwnerChange.RESTARTS ? "0" : "2100";
            row(
                    "another owner since 1 June, 200 kWh after 2100",
                    change,
                    price(household(sold, Usages.MONTH, before, "200")
                            .withPolicy(DEFAULTS.withTierOwnerChange(Optional.of(change)))));
        }
    }

    private void quantities() {
        for (BandTotal total : BandTotal.values()) {
            Edit edit = Edit.of(SampleCases.hubei35Kv())
                    .reading("FX-HB-35KV-M1", RegisterKind.ACTIVE_FLAT, 1, Edit.value("1819.4218"))
                    .policy(p -> p.withBandTotal(total));
            row("bands read beside a total, 0.02 more than it (35 kV, Hubei)", total, bill(edit));
        }
        for (LossPlacement placement : LossPlacement.values()) {
            Edit edit = DossierLossTest.lowSide(placement);
            row("transformer loss of bands (35 kV, Hubei; doubt 6)", placement, bill(edit));
        }
    }

    /** Sealed on 22 July: 21 of 31 days. */
    private void losses() {
        Edit sealed = LossDaysTest.sealedOn22July();
        for (DayShare share : DayShare.values()) {
            row(
                    "310 kWh of loss a month agreed, 21 of 31 days in July 2024 (`lossDayShare`; doubt 6)",
                    share,
                    bill(sealed.policy(p -> p.withLossDayShare(Optional.of(share)))));
        }
        Edit part = Edit.of(SampleCases.bill05())
                .transformer("FX-BILL-05-T1", t -> t.withChanges(TwoPart.suspended("2001-06-22")));
        refused(
                "table of losses, 27818 kWh in 21 days, 39740 a month",
                LossTableLookup.LISTED_ENERGY,
                Billing.bill(part.result()));
        row(
                "table of losses, 27818 kWh in 21 days, 39740 a month",
                LossTableLookup.LINEAR,
                bill(LossDaysTest.withLongerTable(part).policy(p -> p.withLossTableLookup(LossTableLookup.LINEAR))));
        for (String scale : List.of("exact", "0")) {
            Optional<Rounding> rounding = scale.equals("exact") ? Optional.empty() : Optional.of(Rounding.WHOLE);
            row(
                    "read energy rounded, decimals",
                    scale,
                    bill(Edit.of(SampleCases.tier15())
                            .reading("FX-TIER-15-M1", RegisterKind.ACTIVE_TOTAL, 1, Edit.value("7200.55"))
                            .policy(p -> p.withReadEnergyRounding(rounding))));
        }
    }

    /** BF-08 in July 2024: 1000 of 1630 kVA suspended on the fourteenth. */
    private static Edit suspended(String day, String... resumed) {
        List<EquipmentChange> changes = new ArrayList<>(List.of(TwoPart.suspended(day)));
        for (String again : resumed) {
            changes.add(TwoPart.resumed(again));
        }
        return TwoPart.archived(
                TwoPart.with(
                        TwoPart.period("2024-07-01", "2024-07-31", "28"),
                        TwoPart.unit("T1", "1000", changes.toArray(EquipmentChange[]::new)),
                        TwoPart.unit("T2", "630")),
                "1500");
    }

    private void capacity() {
        Edit edit = suspended("2024-07-14");
        String question = "1000 of 1630 kVA suspended on 14 July 2024";
        for (DayShare share : DayShare.values()) {
            row(question + ", `dayShare`", share, bill(TwoPart.policy(edit, p -> p.withDayShare(share))));
        }
        for (ChangeDay sealed : ChangeDay.values()) {
            row(question + ", `sealedDay`", sealed, bill(TwoPart.policy(edit, p -> p.withSealedDay(sealed))));
        }
        Edit back = suspended("2024-06-01", "2024-07-14");
        for (ChangeDay resumed : ChangeDay.values()) {
            row(
                    "the same resumed on 14 July, `resumedDay`",
                    resumed,
                    bill(TwoPart.policy(back, p -> p.withResumedDay(resumed))));
        }
        for (int scale : List.of(2, 0)) {
            row(
                    question + ", decimals of kVA (doubt 8)",
                    Integer.toString(scale),
                    bill(TwoPart.policy(edit, p -> p.withProratedRounding(Rounding.halfUp(scale)))));
        }
        for (CapacitySource source : CapacitySource.values()) {
            row(
                    question + ", 1500 kVA in the archive, `capacitySource`",
                    source,
                    bill(TwoPart.policy(edit, p -> p.withCapacitySource(source))));
        }
    }

    private void suspension() {
        Edit days = suspended("2024-07-14", "2024-07-24");
        for (int minimum : List.of(15, 0)) {
            row(
                    "suspended for ten days, shortest suspension in days",
                    Integer.toString(minimum),
                    bill(TwoPart.policy(days, p -> p.withMinimumSuspensionDays(minimum))));
        }
        Edit long7 = suspended("2024-01-01");
        for (int months : List.of(6, 12)) {
            row(
                    "suspended since 1 January, months of a year",
                    Integer.toString(months),
                    bill(TwoPart.policy(long7, p -> p.withSuspensionMonthsPerYear(months))));
        }
        Edit off = TwoPart.period("2024-07-01", "2024-07-28", "28");
        for (OffMonthPeriod period : OffMonthPeriod.values()) {
            row(
                    "read three days before the end of July, `offMonthPeriod`",
                    period,
                    bill(TwoPart.policy(off, p -> p.withOffMonthPeriod(period))));
        }
        for (String floor : List.of("0", "40")) {
            SettledUsage usage = twoPart("300123", "150000", "500");
            AgreementUsage use = usage.agreements().get(0);
            BillableAgreement actual =
                    use.agreement().withBasicCharge(new BasicCharge.ByActualDemand(ApparentPower.ofKva(2000)));
            row(
                    "actual demand 500 kW of 2000 kVA, floor in per cent (doubt 9)",
                    floor,
                    price(usage.withAgreements(new AgreementUsage(actual, use.energy(), use.reactive(), use.demand()))
                            .withPolicy(DEFAULTS.withBasicCharge(
                                    BasicChargePolicy.defaults().withActualDemandFloor(Percentage.ofPercent(floor))))));
        }
    }

    private void powerFactorOptions() {
        for (PowerFactorLookup lookup : PowerFactorLookup.values()) {
            row(
                    "12490 kvarh and 10000 kWh, `lookup`",
                    lookup,
                    price(PowerFactorAssessmentsTest.usage(
                            PowerFactorPolicy.defaults().withLookup(lookup),
                            PowerFactorAssessmentsTest.use(
                                    "A1",
                                    PowerFactorStandard.P090,
                                    PowerFactorParticipation.ENERGY_AND_CHARGE,
                                    10_000,
                                    12_490))));
        }
        for (PowerFactorScope scope : PowerFactorScope.values()) {
            row(
                    "lighting beside the main point, cosφ 1.00 and 0.88 of their own, `scope`",
                    scope,
                    TwoPart.bill(PowerFactorAssessmentsTest.lightingBeside()
                            .agreement(
                                    "FX-BILL-02-A2",
                                    a -> a.withPowerFactorStandard(Recorded.of(PowerFactorStandard.P090)))
                            .reading("FX-BILL-02-M1", RegisterKind.REACTIVE_TOTAL, 1, Edit.value("3550"))
                            .policy(p -> p.withPowerFactor(
                                    p.powerFactor().withScope(scope).withBase(PowerFactorBase.WITHOUT_LEVIES)))));
        }
        for (SeveralStandards several : SeveralStandards.values()) {
            row(
                    "two standards, 0.80 and 0.60 of their own",
                    several,
                    price(PowerFactorAssessmentsTest.twoStandards(several)));
        }
        for (PowerFactorBase base : PowerFactorBase.values()) {
            SettledUsage usage = twoPart("300123", "260000", "900");
            row(
                    "transmission outside the base by the tariff, funds beside it (doubt 4)",
                    base,
                    price(withTransportOutside(usage)
                            .withPolicy(DEFAULTS.withPowerFactor(
                                    PowerFactorPolicy.defaults().withBase(base)))));
        }
        for (LightingTreatment lighting : LightingTreatment.values()) {
            row(
                    "2000 kWh of lighting (BILL-02; doubt 4)",
                    lighting,
                    TwoPart.bill(ArchiveRefusals.bill02()
                            .policy(p -> p.withPowerFactor(
                                    p.powerFactor().withLighting(lighting).withBase(PowerFactorBase.WITHOUT_LEVIES)))));
        }
    }

    private static SettledUsage withTransportOutside(SettledUsage usage) {
        AgreementUsage use = usage.agreements().get(0);
        TariffVersion version = use.agreement().tariff().version();
        TariffVersion outside = version.withComponents(version.components().stream()
                .map(c -> c.withInPowerFactorBase(c.kind() == ChargeKind.AGENCY_PURCHASE))
                .toList());
        return usage.withAgreements(new AgreementUsage(
                use.agreement().withTariff(CompiledTariff.of("T", outside)),
                use.energy(),
                use.reactive(),
                use.demand()));
    }

    private static Bill bill(Edit edit) {
        return Billing.bill(edit.result()).orElseThrow().bill();
    }

    private void tax() {
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
