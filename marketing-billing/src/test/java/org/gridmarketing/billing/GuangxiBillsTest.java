package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.RealBillData.amount;
import static org.gridmarketing.billing.RealBillData.answer;
import static org.gridmarketing.billing.RealBillData.find;
import static org.gridmarketing.billing.RealBillData.given;
import static org.gridmarketing.billing.RealBillData.named;
import static org.gridmarketing.billing.RealBillData.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.LineSplit;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bills of Guangxi line by line: the account of 2024 and the market user of 2026. */
class GuangxiBillsTest {
    private static final List<String> REGISTERS = List.of("sharp", "peak", "flat", "valley");
    private static final List<TouBand> BANDS = List.of(TouBand.SHARP, TouBand.PEAK, TouBand.FLAT, TouBand.VALLEY);

    /** One point of a bill of Guangxi; its readings times the multiplier, the total being the sum of the bands as printed. */
    static SettledUsage guangxi(PublishedCase bill, int number) {
        String point = "points." + number + ".";
        Multiplier multiplier = Multiplier.of(given(bill, "multiplier"));
        Map<TouBand, Energy> energies = new EnumMap<>(TouBand.class);
        for (int i = 0; i < BANDS.size(); i++) {
            energies.put(BANDS.get(i), multiplier.energyOf(difference(bill, point + "readings." + REGISTERS.get(i))));
        }
        Energy total = energies.values().stream().reduce(Energy.ZERO, Energy::plus);
        ReactiveEnergy reactive = ReactiveEnergy.ofKvarh(multiplier
                .energyOf(difference(bill, point + "readings.reactive"))
                .toBigDecimal());
        Map<TouBand, EnergyPrice> purchase = new EnumMap<>(TouBand.class);
        List<EnergyComponent> others = new ArrayList<>();
        for (int i = 1; bill.given(point + "energy_lines." + i + ".name").isPresent(); i++) {
            String name = given(bill, point + "energy_lines." + i + ".name");
            EnergyPrice price = Usages.price(given(bill, point + "energy_lines." + i + ".price"));
            if (name.startsWith("代购电费")) {
                purchase.put(BANDS.get(i - 1), price);
            } else {
                boolean fund = name.contains("基金");
                EnergyComponent component = named(
                        name, fund ? ChargeKind.FUND : ChargeKind.SYSTEM_OPERATION, new ComponentPrice.Flat(price));
                boolean byBand = fund && !purchase.isEmpty();
                others.add(byBand ? component.withLineSplit(LineSplit.PER_BAND) : component);
            }
        }
        TariffVersion version = Usages.version(others.toArray(EnergyComponent[]::new))
                .withStructure(PricingStructure.TWO_PART)
                .withBasicCharge(BasicChargePrices.builder()
                        .capacityPrice(CapacityPrice.ofYuanPerKvaMonth(given(bill, "capacity_price")))
                        .build());
        if (!purchase.isEmpty()) {
            List<EnergyComponent> all = new ArrayList<>(others);
            all.add(0, named("代购电费", ChargeKind.AGENCY_PURCHASE, new ComponentPrice.ByBand(purchase)));
            version = version.withComponents(all);
        }
        BillableAgreement agreement = Usages.agreement("P" + number, version)
                .withBasicCharge(capacity(bill, number))
                .withPowerFactorStandard(PowerFactorStandard.P090)
                .withPowerFactorParticipation(PowerFactorParticipation.ENERGY_AND_CHARGE);
        StatedCharge refund = new StatedCharge(
                "P" + number,
                "refund",
                new Bilingual("退补电费", "Refund"),
                Yuan.of(given(bill, point + "refund_yuan")),
                false,
                true);
        YearMonth month = bill.month().orElseThrow();
        return Usages.usage(new AgreementUsage(agreement, BandedEnergy.of(total, energies), reactive, Optional.empty()))
                .withPeriod(BillingPeriod.ofMonth(month))
                .withStatedCharges(refund);
    }

    private static RegisterValue difference(PublishedCase bill, String key) {
        return RegisterValue.of(given(bill, key + ".2")).minus(RegisterValue.of(given(bill, key + ".1")));
    }

    /** The first point of June 2024 was supplied from the twelfth on: 19 of 30 days of 100000 kVA, two decimals. */
    private static BasicCharge capacity(PublishedCase bill, int number) {
        ApparentPower whole = ApparentPower.ofKva(100_000);
        boolean opened = given(bill, "period").startsWith("2024-06-12") && number == 1;
        return opened
                ? new BasicCharge.ByChangingCapacity(Timeline.changing(
                        BillingPeriod.ofMonth(YearMonth.of(2024, 6)),
                        ApparentPower.ZERO,
                        new TreeMap<>(Map.of(LocalDate.of(2024, 6, 12), whole))))
                : new BasicCharge.ByCapacity(whole);
    }

    /** Every line, the capacity charge, the adjustment (base without funds and refund, rounded once) and the sums. */
    @ParameterizedTest
    @ValueSource(strings = {"RB-GX-2024-06", "RB-GX-2024-07"})
    void guangxi(String id) {
        PublishedCase bill = find(id);
        BigDecimal account = BigDecimal.ZERO;
        for (int number = 1; number <= 2; number++) {
            String point = "points." + number + ".";
            Bill ours = price(guangxi(bill, number));
            for (int i = 1; bill.given(point + "energy_lines." + i + ".name").isPresent(); i++) {
                String name = given(bill, point + "energy_lines." + i + ".name");
                BigDecimal amount = name.startsWith("代购电费") ? purchase(ours, BANDS.get(i - 1)) : amount(ours, name);
                assertThat(amount).as(name).isEqualByComparingTo(answer(bill, point + "line_amounts." + i));
            }
            assertThat(amount(ours, ChargeKind.CAPACITY_CHARGE)).isEqualByComparingTo(answer(bill, point + "basic"));
            assertThat(ours.powerFactors().get(0).powerFactor().toBigDecimal())
                    .isEqualByComparingTo(answer(bill, point + "cosphi"));
            assertThat(amount(ours, ChargeKind.POWER_FACTOR_ADJUSTMENT))
                    .isEqualByComparingTo(answer(bill, point + "pf_fee"));
            assertThat(ours.total().toBigDecimal()).isEqualByComparingTo(answer(bill, point + "subtotal"));
            account = account.add(ours.total().toBigDecimal());
        }
        assertThat(account).isEqualByComparingTo(answer(bill, "account_total"));
    }

    private static BigDecimal purchase(Bill bill, TouBand band) {
        return bill.lines().stream()
                .filter(line ->
                        line.kind() == ChargeKind.AGENCY_PURCHASE && line.band().equals(Optional.of(band)))
                .map(line -> line.amount().toBigDecimal())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /**
     * February 2026: the market energy line is printed with an average price of six decimals and an amount from 96 prices a day, so it
     * comes out 0.52 and 0.54 yuan higher. With the printed amount as the money of that line everything else comes out to the fen.
     */
    @Test
    void guangxiMarketUser() {
        PublishedCase bill = find("RB-GX-2026-02");
        for (int number = 1; number <= 2; number++) {
            String point = "points." + number + ".";
            SettledUsage usage = guangxi(bill, number);
            Bill ours = price(usage);
            BigDecimal printed = answer(bill, point + "line_amounts.1");
            BigDecimal gap = amount(ours, "电能电费(总)").subtract(printed);
            assertThat(gap).isEqualByComparingTo(number == 1 ? "0.52" : "0.54");
            Bill taken = price(withoutMarketLine(usage, printed));
            for (int i = 2; bill.given(point + "energy_lines." + i + ".name").isPresent(); i++) {
                assertThat(amount(taken, given(bill, point + "energy_lines." + i + ".name")))
                        .isEqualByComparingTo(answer(bill, point + "line_amounts." + i));
            }
            assertThat(amount(taken, ChargeKind.POWER_FACTOR_ADJUSTMENT))
                    .isEqualByComparingTo(answer(bill, point + "pf_fee"));
            assertThat(taken.total().toBigDecimal()).isEqualByComparingTo(answer(bill, point + "subtotal"));
        }
    }

    private static SettledUsage withoutMarketLine(SettledUsage usage, BigDecimal amount) {
        AgreementUsage use = usage.agreements().get(0);
        TariffVersion version = use.agreement().tariff().version();
        TariffVersion rest = version.withComponents(version.components().stream()
                .filter(component -> !component.code().startsWith("电能电费"))
                .toList());
        BillableAgreement agreement =
                use.agreement().withTariff(org.gridmarketing.billing.tariff.CompiledTariff.of("T", rest));
        List<StatedCharge> charges = new ArrayList<>(usage.statedCharges());
        charges.add(new StatedCharge(
                agreement.no(), "market", new Bilingual("电能电费", "Market energy"), Yuan.of(amount), true, true));
        return usage.withAgreements(new AgreementUsage(agreement, use.energy(), use.reactive(), use.demand()))
                .withStatedCharges(charges);
    }
}
