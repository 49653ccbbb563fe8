package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.StatedLine;
import org.gridmarketing.model.quantity.Impedance;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Voltage;
import org.gridmarketing.model.record.Recorded;
import org.junit.jupiter.api.Test;

/** Line loss by formula, ΔWp = (Wp² + Wq²)·R·K ÷ (U²·T)·10⁻³ with U in kV: the line is stated, the loss comes on top of what was read. */
class LineLossFormulaTest {
    private static final String POINT = "FX-BILL-02-P1";

    private static StatedLine line(String resistance, String reactance) {
        return new StatedLine(
                POINT,
                Voltage.ofVolts("10000"),
                Impedance.ofOhms(resistance),
                Impedance.ofOhms(reactance),
                Ratio.of("1.05"));
    }

    static Edit byFormula(StatedLine... lines) {
        return Edit.of(SampleCases.bill02())
                .point(POINT, p -> p.withLineLossMethod(Recorded.of(LineLossMethod.STANDARD_FORMULA)))
                .stated(s -> s.withLines(lines));
    }

    static Edit stated() {
        return byFormula(line("0.8", "0.4"));
    }

    private static BigDecimal number(Quantity<?> quantity) {
        return quantity.toBigDecimal();
    }

    private static QuantityRow row(List<QuantityRow> rows, RegisterKind register) {
        return rows.stream()
                .filter(row ->
                        row.register() == register && row.meteringPointNo().equals(POINT))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLossOfTheLineIsBilled() {
        ComputedBill computed = Billing.bill(stated().result()).orElseThrow();
        List<QuantityRow> rows = computed.bill().quantities();
        QuantityRow active = row(rows, RegisterKind.ACTIVE_TOTAL);
        QuantityRow reactive = row(rows, RegisterKind.REACTIVE_TOTAL);
        BigDecimal squares =
                number(active.read()).pow(2).add(number(reactive.read()).pow(2));
        BigDecimal hours =
                BigDecimal.valueOf(24L * SampleCases.bill02().period().days());
        // 10 kV squared is 100
        BigDecimal perOhm = squares.multiply(new BigDecimal("1.05"))
                .divide(new BigDecimal(100).multiply(hours), 20, RoundingMode.HALF_UP)
                .movePointLeft(3);
        assertThat(number(active.lineLoss()))
                .isPositive()
                .isEqualByComparingTo(perOhm.multiply(new BigDecimal("0.8")).setScale(0, RoundingMode.HALF_UP));
        assertThat(number(reactive.lineLoss()))
                .isEqualByComparingTo(perOhm.multiply(new BigDecimal("0.4")).setScale(0, RoundingMode.HALF_UP));
        assertThat(number(active.billed())).isGreaterThan(number(active.read()));
        assertThat(computed.explain()).anyMatch(node -> node.step().id().equals(MeteringSteps.LINE_LOSS_ACTIVE.id()));
    }
}
