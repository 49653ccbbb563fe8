package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.RealBillData.amount;
import static org.gridmarketing.billing.RealBillData.answer;
import static org.gridmarketing.billing.RealBillData.find;
import static org.gridmarketing.billing.RealBillData.given;
import static org.gridmarketing.billing.RealBillData.named;
import static org.gridmarketing.billing.RealBillData.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.catalog.Policies;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bills of Hubei 2025: component prices are printed amounts divided by energy; a part is lighting. */
class HubeiBillsTest {
    /**
     * Hubei 2025: component prices are printed amounts divided by energy (nine decimals), so lines come out within 0.02. Some 3 % of
     * the energy is lighting at the single-part transmission price 0.1703; how much is derived from the mixed transmission price, and
     * its money is outside the power-factor base.
     */
    @ParameterizedTest
    @CsvSource({
        "RB-HB-2025-01, 0.00, 0.02",
        "RB-HB-2025-03, 0.02, -0.01",
        "RB-HB-2025-05, -0.01, 0.01",
        "RB-HB-2025-07, 0.01, 0.00",
        "RB-HB-2025-09, 0.00, 0.01"
    })
    void hubei(String id, BigDecimal energyGap, BigDecimal adjustmentGap) {
        PublishedCase bill = find(id);
        Bill ours = price(hubei(bill)
                .withPolicy(Policies.of("hubei", bill.month().orElseThrow().atDay(1))
                        .orElseThrow()));
        assertThat(energy(ours).subtract(answer(bill, "energy_charge"))).isEqualByComparingTo(energyGap);
        assertThat(amount(ours, ChargeKind.DEMAND_CHARGE)).isEqualByComparingTo(answer(bill, "demand_charge"));
        assertThat(amount(ours, ChargeKind.POWER_FACTOR_ADJUSTMENT).subtract(answer(bill, "pf_fee")))
                .isEqualByComparingTo(adjustmentGap);
        BigDecimal total = ours.total().toBigDecimal();
        assertThat(total.subtract(answer(bill, "total"))).isEqualByComparingTo(energyGap.add(adjustmentGap));
        assertThat(total.divide(new BigDecimal(given(bill, "energy_kwh")), 5, RoundingMode.HALF_UP))
                .isEqualByComparingTo(answer(bill, "avg_price"));
    }

    private static BigDecimal energy(Bill bill) {
        return bill.lines().stream()
                .filter(line -> line.quantity() instanceof Energy)
                .map(line -> line.amount().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * November by both readings. Printed are −38544.89 yuan, which is −0.75 % of 5139318.67. Without the money of lighting, as in the months
     * before, the base is 148116.03 yuan smaller than that and the adjustment 1110.87 short; with it the base is 734.00 yuan larger, 0.000095
     * for each kWh, and the adjustment 5.51 too much. Neither is the bill; which money was in its base is not known.
     */
    @ParameterizedTest
    @CsvSource({"false, 1110.87, -148116.03, -0.019170", "true, -5.51, 734.00, 0.000095"})
    void hubeiNovember(boolean lightingAdjusted, BigDecimal gap, BigDecimal baseGap, BigDecimal perKwh) {
        PublishedCase bill = find("RB-HB-2025-11");
        Bill ours = price(hubei(bill, lightingAdjusted));
        assertThat(amount(ours, ChargeKind.POWER_FACTOR_ADJUSTMENT).subtract(answer(bill, "pf_fee")))
                .isEqualByComparingTo(gap);
        BigDecimal needed =
                answer(bill, "pf_fee").divide(new BigDecimal(given(bill, "pf_rate")), 2, RoundingMode.HALF_UP);
        assertThat(needed).isEqualByComparingTo("5139318.67");
        BigDecimal off = base(ours).subtract(needed);
        assertThat(off).isEqualByComparingTo(baseGap);
        assertThat(off.divide(new BigDecimal(given(bill, "energy_kwh")), 6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(perKwh);
        assertThat(energy(ours).subtract(answer(bill, "energy_charge"))).isEqualByComparingTo("0.02");
        assertThat(amount(ours, ChargeKind.DEMAND_CHARGE)).isEqualByComparingTo(answer(bill, "demand_charge"));
    }

    private static BigDecimal base(Bill bill) {
        return bill.lines().stream()
                .filter(line -> line.kind() == ChargeKind.POWER_FACTOR_ADJUSTMENT)
                .map(line -> line.quantity().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static SettledUsage hubei(PublishedCase bill) {
        return hubei(bill, false);
    }

    private static SettledUsage hubei(PublishedCase bill, boolean lightingAdjusted) {
        BigDecimal energy = new BigDecimal(given(bill, "energy_kwh"));
        BigDecimal twoPart = new BigDecimal(given(bill, "td_two_part_110kV"));
        BigDecimal single = new BigDecimal(given(bill, "lighting_td_price"));
        BigDecimal mixed = new BigDecimal(given(bill, "component_unit_price.td"));
        BigDecimal lighting =
                energy.multiply(mixed.subtract(twoPart)).divide(single.subtract(twoPart), 0, RoundingMode.HALF_UP);
        // cosφ 0.98 or 0.91, as the rates −0.75 % and −0.15 % say
        boolean best = given(bill, "pf_rate").equals("-0.0075");
        BigDecimal reactive = energy.multiply(new BigDecimal(best ? "0.2" : "0.455"));
        BasicChargePrices prices = BasicChargePrices.builder()
                .demandPrice(DemandPrice.ofYuanPerKwMonth(given(bill, "demand_price")))
                .build();
        BillableAgreement power = Usages.agreement(
                        "POWER",
                        hubeiVersion(bill, twoPart)
                                .withStructure(PricingStructure.TWO_PART)
                                .withBasicCharge(prices))
                .withBasicCharge(new BasicCharge.ByActualDemand(ApparentPower.ofKva(100_000)))
                .withPowerFactorStandard(PowerFactorStandard.P090)
                .withPowerFactorParticipation(PowerFactorParticipation.ENERGY_AND_CHARGE);
        BillableAgreement light = Usages.agreement("LIGHTING", hubeiVersion(bill, single))
                .withPowerFactorStandard(PowerFactorStandard.P090)
                .withPowerFactorParticipation(
                        lightingAdjusted
                                ? PowerFactorParticipation.ENERGY_AND_CHARGE
                                : PowerFactorParticipation.ENERGY_ONLY);
        return Usages.usage(
                        new AgreementUsage(
                                power,
                                BandedEnergy.of(Energy.ofKwh(energy.subtract(lighting))),
                                ReactiveEnergy.ofKvarh(reactive),
                                Optional.of(Power.ofKw(given(bill, "demand_kw")))),
                        Usages.use(light, lighting.toPlainString()))
                .withPeriod(BillingPeriod.ofMonth(bill.month().orElseThrow()));
    }

    private static TariffVersion hubeiVersion(PublishedCase bill, BigDecimal transmission) {
        List<EnergyComponent> components = new ArrayList<>();
        for (String name : List.of("market", "loss", "sys", "fund")) {
            ChargeKind kind = name.equals("fund") ? ChargeKind.FUND : ChargeKind.SYSTEM_OPERATION;
            components.add(named(
                    name, kind, new ComponentPrice.Flat(Usages.price(given(bill, "component_unit_price." + name)))));
        }
        components.add(
                named("td", ChargeKind.TRANSMISSION, new ComponentPrice.Flat(EnergyPrice.ofYuanPerKwh(transmission))));
        return Usages.version(components.toArray(EnergyComponent[]::new));
    }
}
