package org.gridmarketing.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.CapacitySource;
import org.gridmarketing.model.tariff.ChangeDay;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.LightingTreatment;
import org.gridmarketing.model.tariff.LossPlacement;
import org.gridmarketing.model.tariff.LossTableLookup;
import org.gridmarketing.model.tariff.OffMonthPeriod;
import org.gridmarketing.model.tariff.PowerFactorBase;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.PowerFactorPolicy;
import org.gridmarketing.model.tariff.PowerFactorScope;
import org.gridmarketing.model.tariff.SeveralStandards;
import org.gridmarketing.model.tariff.TariffVersion;

/** What options change for a customer from the archive: quantities, losses, capacity, suspension, power factor. */
final class ArchivePolicyRows {
    private static final BillingPolicy DEFAULTS = BillingPolicy.defaults();

    private final PolicyRows rows;

    ArchivePolicyRows(PolicyRows rows) {
        this.rows = rows;
    }

    private static Bill bill(Edit edit) {
        return Billing.bill(edit.result()).orElseThrow().bill();
    }

    void quantities() {
        for (BandTotal total : BandTotal.values()) {
            Edit edit = Edit.of(SampleCases.hubei35Kv())
                    .reading("FX-HB-35KV-M1", RegisterKind.ACTIVE_FLAT, 1, Edit.value("1819.4218"))
                    .policy(p -> p.withBandTotal(total));
            rows.row("bands read beside a total, 0.02 more than it (35 kV, Hubei)", total, bill(edit));
        }
        for (LossPlacement placement : LossPlacement.values()) {
            Edit edit = DossierLossTest.lowSide(placement);
            rows.row("transformer loss of bands (35 kV, Hubei; doubt 6)", placement, bill(edit));
        }
    }

    /** Sealed on 22 July: 21 of 31 days. */
    void losses() {
        Edit sealed = LossDaysTest.sealedOn22July();
        for (DayShare share : DayShare.values()) {
            rows.row(
                    "310 kWh of loss a month agreed, 21 of 31 days in July 2024 (`lossDayShare`; doubt 6)",
                    share,
                    bill(sealed.policy(p -> p.withLossDayShare(Optional.of(share)))));
        }
        Edit part = Edit.of(SampleCases.bill05())
                .transformer("FX-BILL-05-T1", t -> t.withChanges(TwoPart.suspended("2001-06-22")));
        rows.refused(
                "table of losses, 27818 kWh in 21 days, 39740 a month",
                LossTableLookup.LISTED_ENERGY,
                Billing.bill(part.result()));
        rows.row(
                "table of losses, 27818 kWh in 21 days, 39740 a month",
                LossTableLookup.LINEAR,
                bill(LossDaysTest.withLongerTable(part).policy(p -> p.withLossTableLookup(LossTableLookup.LINEAR))));
        for (String scale : List.of("exact", "0")) {
            Optional<Rounding> rounding = scale.equals("exact") ? Optional.empty() : Optional.of(Rounding.WHOLE);
            rows.row(
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

    void capacity() {
        Edit edit = suspended("2024-07-14");
        String question = "1000 of 1630 kVA suspended on 14 July 2024";
        for (DayShare share : DayShare.values()) {
            rows.row(question + ", `dayShare`", share, bill(TwoPart.policy(edit, p -> p.withDayShare(share))));
        }
        for (ChangeDay sealed : ChangeDay.values()) {
            rows.row(question + ", `sealedDay`", sealed, bill(TwoPart.policy(edit, p -> p.withSealedDay(sealed))));
        }
        Edit back = suspended("2024-06-01", "2024-07-14");
        for (ChangeDay resumed : ChangeDay.values()) {
            rows.row(
                    "the same resumed on 14 July, `resumedDay`",
                    resumed,
                    bill(TwoPart.policy(back, p -> p.withResumedDay(resumed))));
        }
        for (int scale : List.of(2, 0)) {
            rows.row(
                    question + ", decimals of kVA (doubt 8)",
                    Integer.toString(scale),
                    bill(TwoPart.policy(edit, p -> p.withProratedRounding(Rounding.halfUp(scale)))));
        }
        for (CapacitySource source : CapacitySource.values()) {
            rows.row(
                    question + ", 1500 kVA in the archive, `capacitySource`",
                    source,
                    bill(TwoPart.policy(edit, p -> p.withCapacitySource(source))));
        }
    }

    void suspension() {
        Edit days = suspended("2024-07-14", "2024-07-24");
        for (int minimum : List.of(15, 0)) {
            rows.row(
                    "suspended for ten days, shortest suspension in days",
                    Integer.toString(minimum),
                    bill(TwoPart.policy(days, p -> p.withMinimumSuspensionDays(minimum))));
        }
        Edit long7 = suspended("2024-01-01");
        for (int months : List.of(6, 12)) {
            rows.row(
                    "suspended since 1 January, months of a year",
                    Integer.toString(months),
                    bill(TwoPart.policy(long7, p -> p.withSuspensionMonthsPerYear(months))));
        }
        Edit off = TwoPart.period("2024-07-01", "2024-07-28", "28");
        for (OffMonthPeriod period : OffMonthPeriod.values()) {
            rows.row(
                    "read three days before the end of July, `offMonthPeriod`",
                    period,
                    bill(TwoPart.policy(off, p -> p.withOffMonthPeriod(period))));
        }
        for (String floor : List.of("0", "40")) {
            SettledUsage usage = SettledPolicyRows.twoPart("300123", "150000", "500");
            AgreementUsage use = usage.agreements().get(0);
            BillableAgreement actual =
                    use.agreement().withBasicCharge(new BasicCharge.ByActualDemand(ApparentPower.ofKva(2000)));
            rows.row(
                    "actual demand 500 kW of 2000 kVA, floor in per cent (doubt 9)",
                    floor,
                    SettledPolicyRows.price(
                            usage.withAgreements(new AgreementUsage(actual, use.energy(), use.reactive(), use.demand()))
                                    .withPolicy(DEFAULTS.withBasicCharge(BasicChargePolicy.defaults()
                                            .withActualDemandFloor(Percentage.ofPercent(floor))))));
        }
    }

    void powerFactorOptions() {
        for (PowerFactorLookup lookup : PowerFactorLookup.values()) {
            rows.row(
                    "12490 kvarh and 10000 kWh, `lookup`",
                    lookup,
                    SettledPolicyRows.price(PowerFactorAssessmentsTest.usage(
                            PowerFactorPolicy.defaults().withLookup(lookup),
                            PowerFactorAssessmentsTest.use(
                                    "A1",
                                    PowerFactorStandard.P090,
                                    PowerFactorParticipation.ENERGY_AND_CHARGE,
                                    10_000,
                                    12_490))));
        }
        for (PowerFactorScope scope : PowerFactorScope.values()) {
            rows.row(
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
            rows.row(
                    "two standards, 0.80 and 0.60 of their own",
                    several,
                    SettledPolicyRows.price(PowerFactorAssessmentsTest.twoStandards(several)));
        }
        for (PowerFactorBase base : PowerFactorBase.values()) {
            SettledUsage usage = SettledPolicyRows.twoPart("300123", "260000", "900");
            rows.row(
                    "transmission outside the base by the tariff, funds beside it (doubt 4)",
                    base,
                    SettledPolicyRows.price(withTransportOutside(usage)
                            .withPolicy(DEFAULTS.withPowerFactor(
                                    PowerFactorPolicy.defaults().withBase(base)))));
        }
        for (LightingTreatment lighting : LightingTreatment.values()) {
            rows.row(
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
}
