package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Quantities;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Yuan;
import org.junit.jupiter.api.Test;

/** Published problems, reproduced to the fen; each test names its source. */
class PublishedBillsTest {
    private static Yuan amount(Bill bill, ChargeKind kind) {
        return bill.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(BillLine::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    private static Yuan band(Bill bill, TouBand band) {
        return bill.lines().stream()
                .filter(line -> line.band().filter(band::equals).isPresent())
                .map(BillLine::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    private static QuantityRow row(Bill bill, String point, RegisterKind register) {
        List<QuantityRow> rows = bill.quantities().stream()
                .filter(row -> row.meteringPointNo().equals(point) && row.register() == register)
                .toList();
        assertThat(rows).as("%s %s in %s", point, register, bill.quantities()).hasSize(1);
        return rows.get(0);
    }

    /** Source: examk.com p/1123548778 and m.274949.com 2644/t28908703 (BILL-02). */
    @Test
    void tenKilovoltCustomerWithFixedQuantityLighting() {
        Bill bill = Billing.bill(SampleCases.bill02()).orElseThrow().bill();
        assertThat(band(bill, TouBand.PEAK)).isEqualTo(Yuan.of("72697.50"));
        assertThat(band(bill, TouBand.VALLEY)).isEqualTo(Yuan.of("18090"));
        assertThat(band(bill, TouBand.FLAT)).isEqualTo(Yuan.of("144765"));
        assertThat(amount(bill, ChargeKind.CAPACITY_CHARGE)).isEqualTo(Yuan.of("75000"));
        assertThat(amount(bill, ChargeKind.POWER_FACTOR_ADJUSTMENT)).isEqualTo(Yuan.of("-2329.14"));
        assertThat(amount(bill, ChargeKind.FUND)).isEqualTo(Yuan.of("10236.00").plus(Yuan.of("7165.20")));
        assertThat(bill.total()).isEqualTo(Yuan.of("327024.56"));
        assertThat(bill.powerFactors()).hasSize(1);
        assertThat(bill.powerFactors().get(0).powerFactor()).isEqualTo(Ratio.of("0.98"));
        assertThat(bill.powerFactors().get(0).active()).isEqualTo(Quantities.parse("511800 kWh"));
        assertThat(bill.powerFactors().get(0).reactive()).isEqualTo(Quantities.parse("110100 kvarh"));
    }

    /** Source: xiaomilidoc.com p-13177493, example one (LOSS-01 and BILL-05). */
    @Test
    void highSupplyLowMeterCustomerWithSharedLoss() {
        Bill bill = Billing.bill(SampleCases.bill05()).orElseThrow().bill();
        assertThat(row(bill, "FX-BILL-05-WORKSHOP", RegisterKind.ACTIVE_TOTAL).read())
                .isEqualTo(Quantities.parse("26560 kWh"));
        assertThat(row(bill, "FX-BILL-05-WORKSHOP", RegisterKind.ACTIVE_TOTAL).loss())
                .isEqualTo(Quantities.parse("1165 kWh"));
        assertThat(row(bill, "FX-BILL-05-WORKSHOP", RegisterKind.ACTIVE_TOTAL).billed())
                .isEqualTo(Quantities.parse("27725 kWh"));
        assertThat(row(bill, "FX-BILL-05-OFFICE", RegisterKind.ACTIVE_TOTAL).loss())
                .isEqualTo(Quantities.parse("12 kWh"));
        assertThat(row(bill, "FX-BILL-05-OFFICE", RegisterKind.ACTIVE_TOTAL).billed())
                .isEqualTo(Quantities.parse("280 kWh"));
        assertThat(row(bill, "FX-BILL-05-DORMITORY", RegisterKind.ACTIVE_TOTAL).loss())
                .isEqualTo(Quantities.parse("43 kWh"));
        assertThat(row(bill, "FX-BILL-05-DORMITORY", RegisterKind.ACTIVE_TOTAL).billed())
                .isEqualTo(Quantities.parse("1033 kWh"));
        assertThat(row(bill, "FX-BILL-05-WORKSHOP", RegisterKind.REACTIVE_TOTAL).read())
                .isEqualTo(Quantities.parse("6960 kvarh"));
        assertThat(amount(bill, ChargeKind.CATALOGUE_ENERGY)).isEqualTo(Yuan.of("13474.35"));
        assertThat(amount(bill, ChargeKind.CAPACITY_CHARGE)).isEqualTo(Yuan.of("6500"));
        assertThat(bill.powerFactors().get(0).reactive()).isEqualTo(Quantities.parse("19200 kvarh"));
        assertThat(bill.powerFactors().get(0).powerFactor()).isEqualTo(Ratio.of("0.82"));
        assertThat(bill.powerFactors().get(0).rate()).isEqualTo(Percentage.ofPercent("4"));
        assertThat(amount(bill, ChargeKind.POWER_FACTOR_ADJUSTMENT)).isEqualTo(Yuan.of("770.41"));
    }

    /** Source: zaojiaoba.cn zuoye/1962900 (TIER-01): bands first, then tiers on the year's total. */
    @Test
    void annualTiersOverBands() {
        Bill bill = Billing.bill(SampleCases.tier01()).orElseThrow().bill();
        assertThat(band(bill, TouBand.PEAK)).isEqualTo(Yuan.of("1674.90"));
        assertThat(band(bill, TouBand.VALLEY)).isEqualTo(Yuan.of("716.60"));
        assertThat(amount(bill, ChargeKind.TIER_SURCHARGE)).isEqualTo(Yuan.of("162.00"));
        assertThat(bill.total()).isEqualTo(Yuan.of("2553.50"));
    }

    /** Source: jiapv.com category/201712/21/21681 (TIER-15): a line for each tier. */
    @Test
    void annualTiersBySegments() {
        Bill bill = Billing.bill(SampleCases.tier15()).orElseThrow().bill();
        assertThat(bill.lines().stream().map(line -> line.amount().toPlainString()))
                .containsExactly("1205.28", "1605.12", "2059.20");
        assertThat(bill.total()).isEqualTo(Yuan.of("4869.60"));
    }

    /** The published band prices of Hubei, January 2026, 35 kV two-part: what floats is the residual of each. */
    @Test
    void hubeiThirtyFiveKilovolts() {
        Bill bill = Billing.bill(SampleCases.hubei35Kv()).orElseThrow().bill();
        assertThat(bill.lines().stream()
                        .filter(line -> line.kind() == ChargeKind.PURCHASE_AND_LINE_LOSS)
                        .map(line -> line.band().orElseThrow() + " " + line.price()))
                .containsExactly(
                        "SHARP 0.796226 yuan/kWh",
                        "PEAK 0.593188 yuan/kWh",
                        "FLAT 0.398113 yuan/kWh",
                        "VALLEY 0.179151 yuan/kWh");
        assertThat(amount(bill, ChargeKind.DEMAND_CHARGE)).isEqualTo(Yuan.of("182280.00"));
        assertThat(bill.warnings()).extracting(BillWarning::code).containsExactly(BillingIssues.TARIFF_UNVERIFIED);
    }
}
