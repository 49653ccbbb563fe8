package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TraceReader.number;
import static org.gridmarketing.billing.TraceReader.text;
import static org.gridmarketing.billing.TwoPart.resumed;
import static org.gridmarketing.billing.TwoPart.suspended;
import static org.gridmarketing.billing.TwoPart.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.LoadFactorDiscount;
import org.gridmarketing.model.tariff.OffMonthPeriod;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every decision about a basic charge is explained by the numbers that it was taken on, and by dates. */
class BasicChargeNumbersTest {
    private static TraceNode only(TraceStep step, ComputedBill computed) {
        List<TraceNode> nodes = TraceReader.of(step, computed.explain());
        assertThat(nodes).as("%s", step).hasSize(1);
        return nodes.get(0);
    }

    /** The border is met by the energy, not by a quotient that was rounded up to it. */
    @ParameterizedTest
    @CsvSource({"259999.99, 259.9999, false", "260000, 260, true", "-5, -0.005, false"})
    void theLoadFactorIsPrintedBesideItsThreshold(String kwh, String quotient, boolean earned) {
        BasicChargePrices prices = BasicChargePrices.builder()
                .demandPrice(DemandPrice.ofYuanPerKwMonth("42"))
                .loadFactorDiscount(new LoadFactorDiscount(Ratio.of("260"), Percentage.ofPercent("90")))
                .build();
        TariffVersion version = Usages.version(Usages.flat("base", "0")).withBasicCharge(prices);
        ComputedBill computed = Billing.price(Usages.usage(new AgreementUsage(
                                Usages.agreement("A1", version)
                                        .withBasicCharge(new BasicCharge.ByActualDemand(ApparentPower.ofKva(1000))),
                                BandedEnergy.of(Energy.ofKwh(kwh)),
                                ReactiveEnergy.ZERO,
                                Optional.of(Power.ofKw(1000))))
                        .withCustomerEnergy(Energy.ofKwh(kwh)))
                .orElseThrow();
        TraceNode told = only(earned ? BillingSteps.DEMAND_PRICE : BillingSteps.DISCOUNT_NOT_EARNED, computed);
        assertThat(number(told, "q")).isEqualByComparingTo(quotient);
        assertThat(number(told, "h")).isEqualByComparingTo("260");
        assertThat(number(told, "q").compareTo(number(told, "h")) >= 0).isEqualTo(earned);
    }

    /** 54 thirtieths from January to March, and 126 from May to the seventh of September, are 180. */
    @Test
    void theSumOfEarlierSuspensionsIsPrinted() {
        Edit edit = TwoPart.with(
                TwoPart.period("2024-09-01", "2024-09-30", "28"),
                unit("T1", "630"),
                unit("T2", "1000", suspended("2024-01-10"), resumed("2024-03-05"), suspended("2024-05-01")));
        TraceNode told = only(
                BillingSteps.UNIT_SUSPENDED_TOO_LONG,
                Billing.bill(edit.result()).orElseThrow());
        assertThat(text(told, "D")).isEqualTo("2024-09-07 to 2024-09-30");
        assertThat(text(told, "H1")).isEqualTo("2024-01-10 to 2024-03-04");
        assertThat(text(told, "ΣH")).isEqualTo("1 month 24 days");
        assertThat(text(told, "Y")).isEqualTo("4 months 6 days");
        assertThat(text(told, "m")).isEqualTo("6");
    }

    /** Of a suspension since October the days from New Year on count: six months on the first of July. */
    @Test
    void ofASuspensionAcrossNewYearTheDaysOfTheYearCount() {
        Edit edit = TwoPart.with(
                TwoPart.period("2024-07-01", "2024-07-31", "28"),
                unit("T1", "630"),
                unit("T2", "1000", suspended("2023-10-10"), resumed("2024-02-01"), suspended("2024-02-15")));
        TraceNode told = only(
                BillingSteps.UNIT_SUSPENDED_TOO_LONG,
                Billing.bill(edit.result()).orElseThrow());
        assertThat(text(told, "H1")).isEqualTo("2023-10-10 to 2024-01-31");
        assertThat(text(told, "ΣH")).isEqualTo("1 month 0 days");
        assertThat(text(told, "D")).isEqualTo("2024-07-15 to 2024-07-31");
        assertThat(text(told, "Y")).isEqualTo("5 months 0 days");
    }

    /** An account closed on the twentieth of January: the days that its demand is charged for stand there with their dates. */
    @Test
    void thePartOfAMonthOfDemandHasItsDates() {
        Edit demand = Edit.of(SampleCases.hubei35Kv())
                .agreement(
                        "FX-HB-35KV-A1",
                        a -> a.withBasicChargeMethod(Recorded.of(BasicChargeMethod.CONTRACT_DEMAND))
                                .withContractDemand(Recorded.of(Power.ofKw(3100))));
        Edit edit = TwoPart.closed(demand, LocalDate.of(2026, 1, 20));
        TraceNode told = only(BillingSteps.PRORATED, Billing.bill(edit.result()).orElseThrow());
        assertThat(text(told, "D")).isEqualTo("2026-01-01 to 2026-01-20");
        assertThat(number(told, "d")).isEqualByComparingTo("20");
        assertThat(number(told, "n")).isEqualByComparingTo("31");
    }

    @Test
    void daysOfAnOffMonthHaveTheirDates() {
        BillingPeriod period = new BillingPeriod(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 3, 10));
        BasicChargePolicy byDays = BasicChargePolicy.defaults().withOffMonthPeriod(OffMonthPeriod.BY_DAYS);
        BillingPolicy policy = BillingPolicy.defaults().withBasicCharge(byDays);
        assertThat(ChargedMonth.of(period, policy.basicCharge()))
                .extracting(ChargedMonth::span)
                .containsExactly(
                        Optional.of(new BillingPeriod(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28))),
                        Optional.of(new BillingPeriod(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 10))));
    }
}
