package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TraceReader.number;
import static org.gridmarketing.billing.TraceReader.numbers;
import static org.gridmarketing.billing.TraceReader.result;
import static org.gridmarketing.billing.TraceReader.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceStep;
import org.junit.jupiter.api.Test;

/** Sums are printed with their addends, and lines with the month that they are for. */
class PrintedSumsTest {
    private static AgreementUsage use(String no, PowerFactorParticipation part, int kwh, int kvarh) {
        return new AgreementUsage(
                Usages.agreement(no, Usages.version(Usages.flat("base", "1")))
                        .withPowerFactorStandard(PowerFactorStandard.P090)
                        .withPowerFactorParticipation(part),
                BandedEnergy.of(Energy.ofKwh(kwh)),
                ReactiveEnergy.ofKvarh(kvarh),
                Optional.empty());
    }

    private static TraceNode only(TraceStep step, List<TraceNode> nodes) {
        List<TraceNode> found = TraceReader.of(step, nodes);
        assertThat(found).as("%s", step).hasSize(1);
        return found.get(0);
    }

    /** 3000 and 1000 kWh, 1500 and 500 kvarh; the third takes no part. */
    @Test
    void anAssessmentNamesItsAgreements() {
        List<TraceNode> nodes = Billing.price(Usages.usage(
                        use("A1", PowerFactorParticipation.ENERGY_AND_CHARGE, 3000, 1500),
                        use("A2", PowerFactorParticipation.ENERGY_ONLY, 1000, 500),
                        use("A3", PowerFactorParticipation.NONE, 70, 7)))
                .orElseThrow()
                .explain();
        List<TraceNode> sums = TraceReader.of(BillingSteps.AGREEMENTS_ADDED, nodes);
        assertThat(sums).hasSize(2);
        assertThat(sums.get(0).inputs().byName()).containsOnlyKeys("W1 (A1)", "W2 (A2)");
        assertThat(numbers(sums.get(0), "W"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(3000), new BigDecimal(1000));
        TraceNode factor = only(MeteringSteps.POWER_FACTOR, nodes);
        assertThat(number(factor, "Wp")).isEqualByComparingTo(result(sums.get(0)));
        assertThat(number(factor, "Wq")).isEqualByComparingTo(result(sums.get(1)));
        assertThat(factor.subject()).isEqualTo(sums.get(0).subject());
    }

    @Test
    void anAssessmentOfOneAgreementIsNoSum() {
        List<TraceNode> nodes = Billing.price(
                        Usages.usage(use("A1", PowerFactorParticipation.ENERGY_AND_CHARGE, 3000, 1500)))
                .orElseThrow()
                .explain();
        assertThat(TraceReader.of(BillingSteps.AGREEMENTS_ADDED, nodes)).isEmpty();
    }

    /** Of three points behind one transformer the workshop alone is billed. */
    @Test
    void anAgreementNamesItsOnlyPointWhereThereAreOthers() {
        List<TraceNode> nodes = Billing.bill(SampleCases.bill05()).orElseThrow().explain();
        assertThat(TraceReader.of(BillingSteps.POINTS_ADDED, nodes).stream()
                        .filter(node -> node.subject().key().equals("FX-BILL-05-A1")))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.inputs().byName()).containsOnlyKeys("W1 (FX-BILL-05-WORKSHOP)"));
    }

    /** 10 kWh at 0.5 and at 0.1 yuan are 6 yuan, 14 less than the least. */
    @Test
    void aMinimumChargeNamesTheLinesThatItIsComparedWith() {
        ComputedBill computed = Billing.price(Usages.usage(Usages.use(
                        Usages.agreement(
                                "A1",
                                Usages.version(Usages.flat("base", "0.5"), Usages.flat("fund", "0.1"))
                                        .withMinimumCharge(Optional.of(Yuan.of("20")))),
                        "10")))
                .orElseThrow();
        TraceNode sum = only(BillingSteps.ENERGY_CHARGES, computed.explain());
        assertThat(sum.inputs().byName()).containsOnlyKeys("F1", "F2");
        for (int i = 1; i <= 2; i++) {
            assertThat(number(sum, "F" + i))
                    .isEqualByComparingTo(computed.lines().get(i - 1).amount().toBigDecimal());
        }
        TraceNode missing = only(BillingSteps.MINIMUM_MISSING, computed.explain());
        assertThat(number(missing, "ΣF")).isEqualByComparingTo(result(sum));
        assertThat(result(missing)).isEqualByComparingTo("14");
        assertThat(missing.subject()).isEqualTo(sum.subject());
    }

    /** Two whole months, and two between reading days. */
    @Test
    void linesOfSeveralMonthsNameTheirMonth() {
        assertThat(days(TwoPart.period("2024-06-01", "2024-07-31", "28")))
                .containsExactly("2024-06-01 to 2024-06-30", "2024-07-01 to 2024-07-31");
        assertThat(days(TwoPart.period("2024-06-11", "2024-08-10", "28")))
                .containsExactly("2024-06-11 to 2024-07-10", "2024-07-11 to 2024-08-10");
        assertThat(days(TwoPart.period("2024-06-01", "2024-06-30", "28"))).containsExactly("whole");
    }

    /** The month in which a unit was suspended is named like the other. */
    @Test
    void soDoLinesOfCapacityThatChanges() {
        Edit edit = TwoPart.with(
                TwoPart.period("2024-06-01", "2024-07-31", "28"),
                TwoPart.unit("T1", "1000"),
                TwoPart.unit("T2", "500", TwoPart.suspended("2024-07-05"), TwoPart.resumed("2024-07-25")));
        assertThat(days(edit)).containsExactly("2024-06-01 to 2024-06-30", "2024-07-01 to 2024-07-31");
    }

    private static List<String> days(Edit edit) {
        ComputedBill computed = Billing.bill(edit.result()).orElseThrow();
        List<TraceNode> told = TraceReader.of(BillingSteps.CAPACITY_LINE, computed.explain());
        List<BillLine> lines = computed.lines().stream()
                .filter(line -> told.stream().anyMatch(node -> node.subject().equals(line.ref())))
                .toList();
        assertThat(lines).hasSameSizeAs(told);
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> days = lines.get(i).days().map(BillingPeriod::toString);
            assertThat(told.get(i).inputs().byName().containsKey("days")).isEqualTo(days.isPresent());
            if (days.isPresent()) {
                assertThat(text(told.get(i), "days")).isEqualTo(days.get());
            }
        }
        return lines.stream()
                .map(line -> line.days().map(BillingPeriod::toString).orElse("whole"))
                .toList();
    }
}
