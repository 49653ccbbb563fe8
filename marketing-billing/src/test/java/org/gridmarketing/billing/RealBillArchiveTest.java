package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.RealBillData.answer;
import static org.gridmarketing.billing.RealBillData.find;
import static org.gridmarketing.billing.RealBillData.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.catalog.Policies;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.dossier.StatedFacts;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real bills of Guangxi from an archive with readings, a tariff and the policy that is shipped for the area: every printed line, capacity,
 * adjustment, refund and total of both points. A storage station with a multiplier of 660000 whose first point came on 12 June 2024.
 */
class RealBillArchiveTest {
    private static final Map<RegisterKind, String> REGISTERS = Map.of(
            RegisterKind.ACTIVE_TOTAL, "total",
            RegisterKind.ACTIVE_SHARP, "sharp",
            RegisterKind.ACTIVE_PEAK, "peak",
            RegisterKind.ACTIVE_FLAT, "flat",
            RegisterKind.ACTIVE_VALLEY, "valley",
            RegisterKind.REACTIVE_TOTAL, "reactive");

    private static BillingCase archive(PublishedCase bill) {
        BillingPeriod period = BillingPeriod.ofMonth(bill.month().orElseThrow());
        Dossier.Builder dossier = Dossier.builder()
                .codeProfile("CSG")
                .customer(Customer.builder().no("RB-GX").build());
        StatedFacts.Builder stated = StatedFacts.builder();
        for (int number = 1; number <= 2; number++) {
            add(bill, number, period, dossier);
            stated.addCharges(new StatedCharge(
                    "A" + number,
                    "refund",
                    new Bilingual("退补电费", "Refund"),
                    Yuan.of(given(bill, "points." + number + ".refund_yuan")),
                    false,
                    true));
        }
        Tariff tariff = Tariff.builder()
                .code("GX")
                .name(new Bilingual("广西两部制", "Guangxi two-part"))
                .addVersions(GuangxiBillsTest.guangxi(bill, 1)
                        .agreements()
                        .get(0)
                        .agreement()
                        .tariff()
                        .version())
                .build();
        return BillingCase.builder()
                .period(period)
                .dossier(dossier.build())
                .addTariffs(tariff)
                .policy(Policies.of("guangxi", period.to()).orElseThrow())
                .stated(stated.build())
                .build();
    }

    private static void add(PublishedCase bill, int number, BillingPeriod period, Dossier.Builder dossier) {
        boolean opened = number == 1 && given(bill, "period").startsWith("2024-06-12");
        PowerTransformer unit = opened
                ? TwoPart.unit("T1", "100000", TwoPart.change(EquipmentEvent.COMMISSIONED, "2024-06-12"))
                : TwoPart.unit("T" + number, "100000");
        dossier.addTransformers(unit)
                .addMeteringPoints(MeteringPoint.builder()
                        .no("P" + number)
                        .nature(MeteringPointNature.SETTLEMENT)
                        .quantityMethod(QuantityMethod.ACTUAL)
                        .meteringMode(MeteringMode.HV_SUPPLY_HV_METERING)
                        .transformerNo("T" + number)
                        .priceAgreementNo("A" + number)
                        .build())
                .addPriceAgreements(PriceAgreement.builder()
                        .no("A" + number)
                        .priceCode("GX")
                        .touExecuted(YesNo.YES)
                        .basicChargeMethod(BasicChargeMethod.CAPACITY)
                        .powerFactorStandard(PowerFactorStandard.P090)
                        .powerFactorParticipation(PowerFactorParticipation.ENERGY_AND_CHARGE)
                        .build())
                .addMeters(Meter.builder().no("M" + number).build())
                .addMeterInstallations(MeterInstallation.builder()
                        .no("I" + number)
                        .meteringPointNo("P" + number)
                        .meterNo("M" + number)
                        .compositeMultiplier(Multiplier.of(given(bill, "multiplier")))
                        .build());
        REGISTERS.forEach((register, name) -> dossier.addReadingSets(
                set(bill, "points." + number + ".readings." + name, "M" + number, register, period)));
    }

    private static ReadingSet set(
            PublishedCase bill, String key, String meter, RegisterKind register, BillingPeriod period) {
        return ReadingSet.builder()
                .meterNo(meter)
                .register(register)
                .addReadings(
                        Reading.builder()
                                .at(period.opening())
                                .value(RegisterValue.of(given(bill, key + ".1")))
                                .kind(ReadingKind.ACTUAL)
                                .build(),
                        Reading.builder()
                                .at(period.closing())
                                .value(RegisterValue.of(given(bill, key + ".2")))
                                .kind(ReadingKind.ACTUAL)
                                .build())
                .build();
    }

    private static BigDecimal amount(List<BillLine> lines, String component) {
        return lines.stream()
                .filter(line -> line.source().component().equals(component))
                .map(line -> line.amount().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(List<BillLine> lines, ChargeKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.amount().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RB-GX-2024-06", "RB-GX-2024-07"})
    void fromReadingsToTheTotal(String id) {
        PublishedCase printed = find(id);
        Bill bill = Billing.bill(archive(printed)).orElseThrow().bill();
        for (int number = 1; number <= 2; number++) {
            String point = "points." + number + ".";
            String agreement = "A" + number;
            List<BillLine> lines = bill.lines().stream()
                    .filter(line -> line.source().agreementNo().equals(agreement))
                    .toList();
            BigDecimal purchase = BigDecimal.ZERO;
            for (int i = 1; printed.given(point + "energy_lines." + i + ".name").isPresent(); i++) {
                String name = given(printed, point + "energy_lines." + i + ".name");
                BigDecimal amount = answer(printed, point + "line_amounts." + i);
                if (name.startsWith("代购电费")) {
                    purchase = purchase.add(amount);
                } else {
                    assertThat(amount(lines, name)).as(name).isEqualByComparingTo(amount);
                }
            }
            assertThat(amount(lines, ChargeKind.AGENCY_PURCHASE)).isEqualByComparingTo(purchase);
            assertThat(amount(lines, ChargeKind.CAPACITY_CHARGE))
                    .isEqualByComparingTo(answer(printed, point + "basic"));
            assertThat(amount(lines, ChargeKind.POWER_FACTOR_ADJUSTMENT))
                    .isEqualByComparingTo(answer(printed, point + "pf_fee"));
            BigDecimal subtotal =
                    lines.stream().map(line -> line.amount().toBigDecimal()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(subtotal).isEqualByComparingTo(answer(printed, point + "subtotal"));
        }
        assertThat(bill.total().toBigDecimal()).isEqualByComparingTo(answer(printed, "account_total"));
    }
}
