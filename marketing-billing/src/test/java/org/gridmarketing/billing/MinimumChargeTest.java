package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TraceReader.number;
import static org.gridmarketing.billing.TraceReader.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.dossier.StatedAdjustment;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the energy is short of a minimum, beside energy that was given back or added, and in short and long periods. */
class MinimumChargeTest {
    private static final String TARIFF = "FX-TIER-15-RESIDENTIAL";

    private static BillableAgreement atHalfAYuan() {
        return Usages.agreement(
                "A1", Usages.version(Usages.flat("base", "0.5")).withMinimumCharge(Optional.of(Yuan.of("20"))));
    }

    private static ComputedBill priced(String kwh, String before) {
        SettledUsage usage = Usages.usage(Usages.use(atHalfAYuan(), kwh));
        return Billing.price(usage.withBeforeAdjustments(Map.of("A1", Usages.use(atHalfAYuan(), before))))
                .orElseThrow();
    }

    /** At 0.5 yuan and a minimum of 20: what was read, what was billed with the stated energy, and the total. */
    @ParameterizedTest
    @CsvSource({
        "100, -200, -100.00",
        "100, 100, 50.00",
        "10, -290, -130.00",
        "10, 10, 20.00",
        "10, 310, 155.00",
        "10, 20, 20.00",
        "0, -300, -130.00"
    })
    void energyGivenBackIsPaidInFull(String read, String billed, String total) {
        assertThat(priced(billed, read).bill().total()).isEqualTo(Yuan.of(total));
    }

    @Test
    void whatIsComparedIsTold() {
        List<TraceNode> nodes = priced("-290", "10").explain();
        TraceNode compared = TraceReader.of(BillingSteps.ENERGY_CHARGES_WITHOUT_REFUND, nodes)
                .get(0);
        assertThat(number(compared, "W1")).isEqualByComparingTo("10");
        assertThat(number(compared, "F1")).isEqualByComparingTo("5");
        assertThat(result(compared)).isEqualByComparingTo("5");
        TraceNode missing = TraceReader.of(BillingSteps.MINIMUM_MISSING, nodes).get(0);
        assertThat(number(missing, "ΣF")).isEqualByComparingTo("5");
        assertThat(result(missing)).isEqualByComparingTo("15");
        assertThat(TraceReader.of(BillingSteps.ENERGY_CHARGES, nodes)).isEmpty();
    }

    private static ComputedBill household(String minimum, String kwh) {
        StatedAdjustment adjustment =
                new StatedAdjustment("FX-TIER-15-P1", Optional.empty(), Energy.ofKwh(kwh), ReactiveEnergy.ZERO);
        Edit edit = Edit.of(SampleCases.tier15())
                .version(TARIFF, v -> v.withMinimumCharge(Optional.of(Yuan.of(minimum))))
                .stated(s -> s.withAdjustments(adjustment));
        return Billing.bill(edit.result()).orElseThrow();
    }

    /** From the archive: 7200 kWh in three tiers are 4869.60, all of them given back 0. */
    @ParameterizedTest
    @CsvSource({
        "4000, -7200, 0.00",
        "5000, -7200, 130.40",
        "5000, -100, 4914.20",
        "4800, -100, 4783.80",
        "5000, 100, 5000.00"
    })
    void tiersAreLaidOverTheEnergyWithoutTheRefund(String minimum, String kwh, String total) {
        ComputedBill computed = household(minimum, kwh);
        assertThat(computed.bill().total()).isEqualTo(Yuan.of(total));
        assertThat(computed.explain()).isNotEmpty();
    }

    /** No source seen divides a minimum, so it is asked of each bill once: of ten days and of two months. */
    @ParameterizedTest
    @CsvSource({"2025-12-31, 2026-01-10", "2025-12-31, 2026-01-31", "2025-12-31, 2026-02-28"})
    void aMinimumIsAskedOnceABill(LocalDate from, LocalDate to) {
        SettledUsage usage = Usages.usage(Usages.use(atHalfAYuan(), "10")).withPeriod(new BillingPeriod(from, to));
        List<BillLine> lines = Billing.price(usage).orElseThrow().bill().lines();
        assertThat(lines.stream().filter(line -> line.kind() == ChargeKind.MINIMUM_CHARGE))
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Yuan.of("15.00")));
    }
}
