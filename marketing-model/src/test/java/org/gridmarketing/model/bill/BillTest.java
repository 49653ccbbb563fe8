package org.gridmarketing.model.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.money.Cny;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;

class BillTest {
    private static final BillLine.Source SOURCE = new BillLine.Source(
            "A1", "T1", "2026-01-01", "energy", ChargeKind.FUND, new Bilingual("电费", "energy"), true, true);

    private static BillLine.Builder line() {
        return BillLine.builder()
                .number(3)
                .source(SOURCE)
                .band(Optional.of(TouBand.PEAK))
                .tier(OptionalInt.of(2))
                .quantity(Energy.ofKwh("1220"))
                .price(EnergyPrice.ofYuanPerKwh("0.61"))
                .amount(Yuan.of("744.20"));
    }

    @Test
    void aLineShowsItsMoneyToCallersOfJsr354() {
        BillLine line = line().build();
        assertThat(line.monetaryAmount()).isEqualTo(Cny.of(Yuan.of("744.20")));
        assertThat(line.kind()).isEqualTo(ChargeKind.FUND);
        assertThat(line.ref()).hasToString("BillLine 3");
        assertThat(line).hasToString("3 energy PEAK: 1220 kWh × 0.61 yuan/kWh = 744.20 yuan");
    }

    @Test
    void everyAttributeOfALineCounts() {
        BillLine line = line().build();
        assertThat(line().build()).isEqualTo(line).hasSameHashCodeAs(line);
        List<UnaryOperator<BillLine.Builder>> changes = List.of(
                builder -> builder.number(4),
                builder -> builder.source(new BillLine.Source(
                        "A2", "T1", "2026-01-01", "energy", ChargeKind.FUND, SOURCE.name(), true, true)),
                builder -> builder.band(Optional.empty()),
                builder -> builder.tier(OptionalInt.empty()),
                builder -> builder.quantity(Energy.ofKwh("1221")),
                builder -> builder.price(EnergyPrice.ofYuanPerKwh("0.62")),
                builder -> builder.amount(Yuan.of("744.21")));
        assertThat(changes)
                .allSatisfy(change -> assertThat(change.apply(line()).build()).isNotEqualTo(line));
    }

    @Test
    void anUnsetAttributeIsNamed() {
        assertThatThrownBy(() -> BillLine.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BillLine.source");
        assertThatThrownBy(() -> BillLine.builder()
                        .source(SOURCE)
                        .quantity(Energy.ZERO)
                        .price(EnergyPrice.ZERO)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BillLine.amount");
    }

    @Test
    void aBillShowsItsTotalAndRefusesBlankKeys() {
        Bill bill = Bill.builder()
                .customerNo("1")
                .policy("default")
                .period(BillingPeriod.ofMonth(YearMonth.of(2026, 1)))
                .addLines(line().build())
                .total(Yuan.of("744.20"))
                .build();
        assertThat(bill.totalAmount()).isEqualTo(Cny.of(Yuan.of("744.2")));
        assertThatThrownBy(() -> bill.withPolicy(" ")).hasMessageContaining("Bill.policy");
        assertThatThrownBy(() -> bill.withCustomerNo("")).hasMessageContaining("Bill.customerNo");
        assertThatThrownBy(() -> bill.withFormatVersion(3)).hasMessageContaining("Bill.formatVersion");
    }

    @Test
    void aWarningHasAText() {
        assertThat(new BillWarning(TariffCatalog.DUPLICATE_CODE, Args.none()).message(Language.ZH))
                .contains("重复");
    }
}
