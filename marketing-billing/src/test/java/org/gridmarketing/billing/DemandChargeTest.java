package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Basic charge by demand: floors, part months, suspension of whole months. */
class DemandChargeTest {
    static final List<IssueCode> CODES = List.of(BillingIssues.DEMAND_SUSPENDED);

    private static final String T1 = "FX-HB-35KV-T1";

    static SettledUsage usage(BasicCharge basis, String kw, BillingPeriod period) {
        TariffVersion version = Usages.version(Usages.flat("base", "0"))
                .withBasicCharge(BasicChargePrices.builder()
                        .demandPrice(DemandPrice.ofYuanPerKwMonth("30"))
                        .build());
        BillableAgreement agreement = Usages.agreement("A1", version).withBasicCharge(basis);
        return Usages.usage(new AgreementUsage(
                        agreement, BandedEnergy.of(Energy.ZERO), ReactiveEnergy.ZERO, Optional.of(Power.ofKw(kw))))
                .withPeriod(period);
    }

    private static String line(SettledUsage usage) {
        return Billing.price(usage).orElseThrow().bill().lines().stream()
                .filter(line -> line.kind() == ChargeKind.DEMAND_CHARGE)
                .map(line -> line.quantity() + " " + line.amount().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    /** Older problems bill at least 40 % of the capacity for actual demand as well; bills of today do not (RB-MX-2025-03). */
    @ParameterizedTest
    @CsvSource({"0, 300, 300 kW 9000.00", "40, 300, 400 kW 12000.00", "40, 400.5, 400.5 kW 12015.00"})
    void floorOfActualDemand(String floor, String actual, String billed) {
        BillingPolicy policy = BillingPolicy.defaults()
                .withBasicCharge(BasicChargePolicy.defaults().withActualDemandFloor(Percentage.ofPercent(floor)));
        SettledUsage usage = usage(new BasicCharge.ByActualDemand(ApparentPower.ofKva(1000)), actual, Usages.MONTH);
        assertThat(line(usage.withPolicy(policy))).isEqualTo(billed);
    }

    /** Opened on the twelfth: 19 of 30 or, in May, 20 of 31 days of the month's charge, after the rule for demand. */
    @ParameterizedTest
    @CsvSource({
        "THIRTIETH, 2025-04-30, 2025-05-31, 20, 800 kW 24000.00",
        "CALENDAR_DAYS, 2025-04-30, 2025-05-31, 20, 774.19 kW 23225.70",
        "BY_EDITION, 2025-05-31, 2025-06-30, 19, 760 kW 22800.00",
    })
    void partOfAMonth(DayShare share, LocalDate from, LocalDate to, int days, String billed) {
        BillingPeriod month = new BillingPeriod(from, to);
        ApparentPower kva = ApparentPower.ofKva(2000);
        BasicCharge basis = new BasicCharge.ByContractDemand(
                Power.ofKw(1200), kva, kva, Optional.of(new ChargedMonth(month, days)));
        BillingPolicy policy = BillingPolicy.defaults()
                .withBasicCharge(BasicChargePolicy.defaults().withDayShare(share));
        assertThat(line(usage(basis, "1000", new BillingPeriod(to.minusDays(days), to))
                        .withPolicy(policy)))
                .isEqualTo(billed);
    }

    private static Edit contract(String kw) {
        return Edit.of(SampleCases.hubei35Kv())
                .reading("FX-HB-35KV-M1", RegisterKind.MAX_DEMAND, 1, Edit.value("0.1"))
                .agreement(
                        "FX-HB-35KV-A1",
                        a -> a.withBasicChargeMethod(Recorded.of(BasicChargeMethod.CONTRACT_DEMAND))
                                .withContractDemand(Recorded.of(Power.ofKw(kw))));
    }

    /** The floor is 40 % of what was in operation on any day: a suspension inside the month does not lower it. */
    @ParameterizedTest
    @CsvSource({"2026-01-05, 2520", "2025-12-20, 2000"})
    void theFloorFollowsWholeMonthsOfSuspension(String suspendedOn, String kw) {
        Edit edit = contract("2000")
                .dossier(d -> d.withTransformers(
                        TwoPart.unit("T1", "4000"),
                        TwoPart.stopped(TwoPart.unit("T2", "2300", TwoPart.suspended(suspendedOn)))));
        assertThat(TwoPart.basic(edit).get(0)).startsWith(kw + " kW");
    }

    @Test
    void everythingSuspendedForTheWholeMonth() {
        Edit edit = contract("2000")
                .transformer(T1, t -> t.withChanges(TwoPart.suspended("2025-12-20")))
                .reading("FX-HB-35KV-M1", RegisterKind.MAX_DEMAND, 1, Edit.value("0"));
        assertThat(TwoPart.basic(edit)).containsExactly("0 kW 0.00");
        assertThat(TwoPart.warnings(edit)).contains(BillingIssues.DEMAND_SUSPENDED);
    }

    /** Energised on 17 January: 15 of 31 days of the contract. */
    @Test
    void openedInsideTheMonth() {
        Edit edit = contract("3100").customer(c -> c.withEnergisedOn(Recorded.of(LocalDate.of(2026, 1, 17))));
        assertThat(TwoPart.basic(edit).get(0)).startsWith("1500 kW");
    }
}
