package org.gridmarketing.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.Billing;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BillViewTest {
    private static final Words ZH = new Words(Language.ZH);
    private static final Words EN = new Words(Language.EN);

    private static Bill bill() {
        return Billing.bill(SampleCases.hubei35Kv()).orElseThrow().bill();
    }

    private static List<String> print(Words words, Bill bill) {
        Page page = new Page();
        new BillView(words, bill).addTo(page);
        return page.toString().lines().toList();
    }

    private static QuantityRow row(Energy read, Energy adjustment, Energy deducted, Energy loss, Energy lineLoss) {
        return new QuantityRow(
                "P1",
                Optional.of("M1"),
                RegisterKind.ACTIVE_TOTAL,
                Optional.of(RegisterValue.of(0)),
                Optional.of(RegisterValue.of(40_000)),
                Optional.of(Multiplier.of(1)),
                read,
                adjustment,
                deducted,
                loss,
                lineLoss,
                read.plus(adjustment).minus(deducted).plus(loss).plus(lineLoss));
    }

    /** Cells of the first row of the quantities below their headings; no cell between others is empty here. */
    private static List<String> cells(List<String> lines, String heading, int below) {
        int start = lines.indexOf(heading);
        return Arrays.asList(lines.get(start + 2 + below).split(" {2,}", -1));
    }

    private static BigDecimal cell(List<String> headings, List<String> cells, String heading) {
        return new BigDecimal(cells.get(headings.indexOf(heading)));
    }

    @Test
    void everyPartOfABilledQuantityIsPrintedSoThatTheRowAddsUp() {
        Bill bill = bill().withQuantities(row(
                Energy.ofKwh(40_000),
                Energy.ofKwh("-120.5"),
                Energy.ofKwh(300),
                Energy.ofKwh(546),
                Energy.ofKwh(1_216)));
        List<String> lines = print(ZH, bill);
        List<String> headings = cells(lines, "电量", 0);
        List<String> row = cells(lines, "电量", 2);
        assertThat(headings)
                .containsExactly("计量点", "电能表", "示数类型", "上次示数", "本次示数", "倍率", "抄见", "退补", "扣减", "变损", "线损", "结算", "单位");
        assertThat(row).hasSameSizeAs(headings).contains("-120.5", "1216", "41341.5");
        assertThat(cell(headings, row, "结算"))
                .isEqualByComparingTo(cell(headings, row, "抄见")
                        .add(cell(headings, row, "退补"))
                        .subtract(cell(headings, row, "扣减"))
                        .add(cell(headings, row, "变损"))
                        .add(cell(headings, row, "线损")));
    }

    @Test
    void onlyWhatSomeRowHasIsAColumn() {
        Bill bill = bill().withQuantities(
                        row(Energy.ofKwh(40_000), Energy.ZERO, Energy.ZERO, Energy.ofKwh(546), Energy.ofKwh(1_216)));
        assertThat(cells(print(EN, bill), "Quantities", 0))
                .containsExactly(
                        "Metering point",
                        "Meter",
                        "Register",
                        "Previous",
                        "Current",
                        "Multiplier",
                        "Read",
                        "Transformer loss",
                        "Line loss",
                        "Billed",
                        "Unit");
    }

    /** Where a line covers a part of the period, its days stand beside it; where none does, there is no such column. */
    @Test
    void aLineForAPartOfThePeriodHasItsDays() {
        Bill bill = bill();
        BillLine line = bill.lines().get(0);
        BillingPeriod part = new BillingPeriod(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 15));
        BillLine ofPart = BillLine.builder()
                .number(1)
                .source(line.source())
                .days(Optional.of(part))
                .quantity(line.quantity())
                .price(line.price())
                .amount(line.amount())
                .build();
        assertThat(print(ZH, bill.withLines(ofPart)))
                .anyMatch(each -> each.contains("天段"))
                .anyMatch(each -> each.contains("2026-01-01 至 2026-01-15"));
        assertThat(print(EN, bill.withLines(ofPart))).anyMatch(each -> each.contains("2026-01-01 to 2026-01-15"));
        assertThat(print(ZH, bill)).noneMatch(each -> each.contains("天段"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"70640", "65898.2", "914518.65", "0", "-65040", "1000.5"})
    void aMoneyBaseIsPrintedWithItsFenAndItsWholeUnit(String yuan) {
        BillLine line = BillLine.builder()
                .number(1)
                .source(bill().lines().get(0).source())
                .quantity(Yuan.of(yuan))
                .price(Percentage.ofPercent("-0.75"))
                .amount(Yuan.of("-1"))
                .build();
        String number = new BigDecimal(yuan).setScale(2).toPlainString();
        assertThat(cells(print(ZH, bill().withLines(line)), "电费明细", 2)).contains(number, "元", "-0.75", "%");
        assertThat(cells(print(EN, bill().withLines(line)), "Lines", 2)).contains(number, "yuan", "-0.75", "%");
    }

    @ParameterizedTest
    @EnumSource
    void numberAndUnitTogetherAreTheAmount(Language language) {
        Words words = new Words(language);
        List<Quantity<?>> quantities = List.of(
                Yuan.of("70640"),
                Yuan.of("65898.20"),
                Energy.ofKwh("1500.00"),
                EnergyPrice.ofYuanPerKwh("0.50"),
                Percentage.ofPercent("-0.750"),
                Ratio.of("10.0"));
        assertThat(quantities)
                .allSatisfy(each -> assertThat((Words.number(each) + " " + words.unit(each)).strip())
                        .isEqualTo(words.amount(each)));
        assertThat(words.unit(Yuan.of("100"))).isEqualTo(language == Language.ZH ? "元" : "yuan");
        assertThat(words.unit(Ratio.of("10.0"))).isEmpty();
    }
}
