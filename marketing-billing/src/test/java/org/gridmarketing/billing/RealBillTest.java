package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.metering.powerfactor.ReactiveForAssessment;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

/**
 * A real bill of western Inner Mongolia, March 2025 (RB-MX-2025-03): every printed line, the adjustment and the total, from
 * quantities. Source: the text layer of a bill check sheet, published as a parser's fixture
 * (a public repository, tests/settlement_ingest/fixtures/wb2_charge_202503.txt).
 */
class RealBillTest {
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();

    private static <T> T read(String name, Class<T> type) throws IOException {
        try (InputStream in = RealBillTest.class.getResourceAsStream("/cases/" + name)) {
            return MAPPER.readValue(in, type);
        }
    }

    private static SettledUsage usage(BillingPolicy policy) throws IOException {
        Tariff tariff = read("mengxi-2025-03-tariff.json", Tariff.class);
        BillableAgreement agreement = BillableAgreement.builder()
                .no("RB-MX-A1")
                .tariff(CompiledTariff.of(tariff.code(), tariff.versions().get(0)))
                .basicCharge(new BasicCharge.ByActualDemand(ApparentPower.ofKva(780_000)))
                .powerFactorStandard(PowerFactorStandard.P090)
                .powerFactorParticipation(PowerFactorParticipation.ENERGY_AND_CHARGE)
                .build();
        BandedEnergy energy = BandedEnergy.of(
                Energy.ofKwh(142_560),
                Map.of(
                        TouBand.PEAK, Energy.ofKwh(34_320),
                        TouBand.FLAT, Energy.ofKwh(54_450),
                        TouBand.VALLEY, Energy.ofKwh(53_790)));
        ReactiveEnergy reactive = ReactiveForAssessment.absoluteSum(
                ReactiveEnergy.ofKvarh(4_520_010),
                ReactiveEnergy.ofKvarh(1_858_230),
                ObjectRef.of(Customer.class, "RB-MX"),
                TraceSink.none());
        return SettledUsage.builder()
                .customerNo("RB-MX")
                .period(BillingPeriod.ofMonth(YearMonth.of(2025, 3)))
                .policy(policy)
                .addAgreements(new AgreementUsage(agreement, energy, reactive, Optional.of(Power.ofKw(1470))))
                .putStatedQuantities("green", Energy.ofKwh(21_778))
                .build();
    }

    @Test
    void everyPrintedLine() throws Exception {
        ComputedBill computed = Billing.price(usage(read("mengxi-2025-policy.json", BillingPolicy.class)))
                .orElseThrow();
        Bill bill = computed.bill();
        assertThat(bill.lines().stream()
                        .map(line -> line.source().component()
                                + line.band().map(band -> " " + band).orElse("") + " "
                                + line.amount().toPlainString()))
                .containsExactly(
                        "transmission 6486.48",
                        "line-loss 1325.81",
                        "purchase PEAK 16259.44",
                        "purchase FLAT 15354.90",
                        "purchase VALLEY 7281.01",
                        "pumped-storage 413.42",
                        "line-loss-balance 57.02",
                        "new-balance 242.35",
                        "gas-capacity 28.51",
                        "coal-capacity 1354.32",
                        "green-trade 613.16",
                        "green-deviation 0.29",
                        "fund-reservoir 327.89",
                        "fund-renewable 2708.64",
                        "fund-water 160.38",
                        "demand-charge 45864.00",
                        "power-factor-adjustment 133480.83");
        assertThat(bill.total()).isEqualTo(Yuan.of("231958.45"));
        assertThat(bill.powerFactors().get(0).powerFactor()).isEqualTo(Ratio.of("0.02"));
        assertThat(bill.powerFactors().get(0).rate()).isEqualTo(Percentage.ofPercent("141"));
        assertThat(adjustment(bill).quantity()).isEqualTo(Yuan.of("94667.26"));
        assertThat(computed.explain()).isNotEmpty();
    }

    /** Printed with eight decimals as 26685.48539821; the library shows tax to the fen. */
    @Test
    void taxIncluded() throws Exception {
        Bill bill = Billing.price(usage(read("mengxi-2025-policy.json", BillingPolicy.class)))
                .orElseThrow()
                .bill();
        assertThat(bill.vatIncluded()).contains(Yuan.of("26685.49"));
    }

    /** The policy matters: rounding the sum once is one fen away from the printed adjustment. */
    @Test
    void roundingTheSumOnceIsAnotherFen() throws Exception {
        BillingPolicy other = read("mengxi-2025-policy.json", BillingPolicy.class)
                .withPowerFactorRounding(PowerFactorRounding.SUM_ONCE);
        Bill bill = Billing.price(usage(other)).orElseThrow().bill();
        assertThat(adjustment(bill).amount()).isEqualTo(Yuan.of("133480.84"));
    }

    private static BillLine adjustment(Bill bill) {
        List<BillLine> lines = bill.lines();
        return lines.get(lines.size() - 1);
    }
}
