package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.RealBillData.amount;
import static org.gridmarketing.billing.RealBillData.answer;
import static org.gridmarketing.billing.RealBillData.find;
import static org.gridmarketing.billing.RealBillData.given;
import static org.gridmarketing.billing.RealBillData.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.fixtures.PublishedCases;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;

/**
 * Real bills line by line (真实电费单逐行). Each test names the area's rules as data: what is in the power-factor base, what is rounded
 * and how. Where a printed figure does not come out, the test says by how much and why.
 */
class RealBillsTest {
    /** Shandong and Gansu: only the leaf amounts are public, so they are taken as stated; groups, total and average come out. */
    @Test
    void onlyLeafAmountsArePublic() {
        PublishedCase shandong = find("RB-SD-2026-04");
        Bill bill = price(stated(shandong));
        assertThat(bill.total().toBigDecimal()).isEqualByComparingTo(answer(shandong, "total"));
        assertThat(sum(bill, "直接交易电费", "容量补偿电费", "市场运行费用")).isEqualByComparingTo(answer(shandong, "groups.市场化购电电费"));
        assertThat(sum(
                        bill,
                        "抽水蓄能容量电费",
                        "煤电容量电费",
                        "上网环节线损代理采购损益",
                        "电价交叉补贴新增损益",
                        "容量补偿电价峰谷损益分摊费用",
                        "新能源可持续发展价格结算机制差价结算费用"))
                .isEqualByComparingTo(answer(shandong, "groups.系统运行费"));
        PublishedCase gansu = find("RB-GS-2026-03");
        assertThat(price(stated(gansu)).total().toBigDecimal()).isEqualByComparingTo(answer(gansu, "total"));
    }

    private static BigDecimal sum(Bill bill, String... components) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String component : components) {
            sum = sum.add(amount(bill, component));
        }
        return sum;
    }

    private static SettledUsage stated(PublishedCase bill) {
        List<StatedCharge> charges = new ArrayList<>();
        bill.given().forEach((key, value) -> {
            if (key.startsWith("leaf_lines.")) {
                String name = key.substring("leaf_lines.".length());
                charges.add(new StatedCharge("A1", name, new Bilingual(name, name), Yuan.of(value), false, true));
            }
        });
        BillableAgreement agreement = Usages.agreement("A1", Usages.version(Usages.flat("none", "0")));
        return Usages.usage(Usages.use(agreement, "0"))
                .withPeriod(BillingPeriod.ofMonth(bill.month().orElseThrow()))
                .withStatedCharges(charges);
    }

    /** Eleven months on a running total: printed to 0.1 yuan; each month is rounded, so the months come to 3067.36. */
    @Test
    void elevenMonthsOfTiers() {
        PublishedCase bill = PublishedCases.find("WE-TIER-ZJ-ANNUAL").orElseThrow();
        EnergyPrice base = Usages.price(given(bill, "tiers.1.2"));
        TierSchedule tiers = TierSchedule.builder()
                .cycle(TierCycle.ANNUAL)
                .method(TierMethod.SEGMENT)
                .addTiers(Tier.upTo(Energy.ofKwh(given(bill, "tiers.1.1")), EnergyPrice.ZERO))
                .addTiers(Tier.upTo(
                        Energy.ofKwh(given(bill, "tiers.2.1")),
                        Usages.price(given(bill, "tiers.2.2")).minus(base)))
                .addTiers(Tier.open(Usages.price(given(bill, "tiers.3.2")).minus(base)))
                .build();
        TariffVersion version =
                Usages.version(Usages.flat("base", given(bill, "tiers.1.2"))).withTiers(Optional.of(tiers));
        Energy total = Energy.ZERO;
        Yuan sum = Yuan.ZERO;
        for (int month = 1; month <= 11; month++) {
            Energy used = Energy.ofKwh(given(bill, "monthly_kwh." + month));
            BillableAgreement agreement = Usages.agreement("A1", version).withRunningTotal(total);
            sum = sum.plus(
                    price(Usages.usage(Usages.use(agreement, used.toBigDecimal().toPlainString()))
                                    .withPeriod(BillingPeriod.ofMonth(YearMonth.of(2020, month))))
                            .total());
            total = total.plus(used);
        }
        Bill whole = price(Usages.usage(Usages.use(
                        Usages.agreement("A1", version), total.toBigDecimal().toPlainString()))
                .withPeriod(new BillingPeriod(LocalDate.of(2019, 12, 31), LocalDate.of(2020, 11, 30))));
        assertThat(whole.total().toBigDecimal().setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo(answer(bill, "total_1dp"));
        assertThat(sum.minus(whole.total()).toBigDecimal().abs()).isLessThanOrEqualTo(new BigDecimal("0.11"));
    }
}
