package org.gridmarketing.billing;

import static org.gridmarketing.billing.ArchiveRefusals.bill02;
import static org.gridmarketing.billing.PricingRefusals.bill05;
import static org.gridmarketing.billing.RefusalCase.agreement;
import static org.gridmarketing.billing.RefusalCase.customer;
import static org.gridmarketing.billing.RefusalCase.refused;
import static org.gridmarketing.billing.RefusalCase.transformer;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.CapacitySource;
import org.gridmarketing.model.tariff.LightingTreatment;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;

/** Samples with one fact changed about basic charges: methods, prices, equipment, demand. */
final class BasicChargeRefusals {
    private static final String POWER_TARIFF = "FX-BILL-02-POWER";
    private static final String A1 = "FX-BILL-02-A1";
    private static final String A2 = "FX-BILL-02-A2";

    private BasicChargeRefusals() {}

    static Stream<RefusalCase> all() {
        return Stream.concat(basicCharges(), demands());
    }

    private static Edit hubei() {
        return Edit.of(SampleCases.hubei35Kv());
    }

    private static Stream<RefusalCase> basicCharges() {
        Edit noPrice = bill02().version(
                        POWER_TARIFF,
                        v -> v.withBasicCharge(BasicChargePrices.builder().build()));
        Edit second = bill02().agreement(
                        A2,
                        a -> a.withPriceCode(Recorded.of(POWER_TARIFF))
                                .withStructure(Recorded.of(PricingStructure.TWO_PART))
                                .withBasicChargeMethod(Recorded.of(BasicChargeMethod.CAPACITY)));
        Edit partMonth = new Edit(bill02().version(POWER_TARIFF, BasicChargeRefusals::longer)
                .version("FX-BILL-02-LIGHTING", BasicChargeRefusals::longer)
                .result()
                .withPeriod(new BillingPeriod(LocalDate.of(2001, 5, 31), LocalDate.of(2001, 6, 20))));
        return Stream.of(
                refused(
                        "a two-part tariff without a method",
                        bill02().agreement(A1, a -> a.withBasicChargeMethod(Recorded.of(BasicChargeMethod.NONE))),
                        BillingIssues.UNSUPPORTED_BASIC_CHARGE,
                        agreement(A1),
                        "basicChargeMethod"),
                refused(
                        "a method on a single-part tariff",
                        bill02().agreement(A2, a -> a.withBasicChargeMethod(Recorded.of(BasicChargeMethod.CAPACITY))),
                        BillingIssues.UNSUPPORTED_BASIC_CHARGE,
                        agreement(A2),
                        "basicChargeMethod"),
                refused(
                        "reduced to more than the nameplate says",
                        equipment(t -> t.withChanges(EquipmentChange.builder()
                                .event(EquipmentEvent.REDUCED)
                                .on(LocalDate.of(2001, 6, 11))
                                .capacity(ApparentPower.ofKva(630))
                                .build())),
                        BillingIssues.CAPACITY_ABOVE_RATING,
                        transformer("T2"),
                        "changes.capacity"),
                refused(
                        "resumed with more than the nameplate says",
                        equipment(t -> t.withChanges(EquipmentChange.builder()
                                .event(EquipmentEvent.RESUMED)
                                .on(LocalDate.of(2001, 6, 11))
                                .capacity(ApparentPower.ofKva(500))
                                .build())),
                        BillingIssues.CAPACITY_ABOVE_RATING,
                        transformer("T2"),
                        "changes.capacity"),
                refused("no capacity price", noPrice, BillingIssues.NO_PRICE, agreement(A1), "priceCode"),
                refused(
                        "two two-part agreements without equipment",
                        second,
                        BillingIssues.SEVERAL_TWO_PART,
                        agreement(A2),
                        ""),
                refused(
                        "equipment behind two two-part agreements",
                        BasicPriceChangeTest.equipmentBehindBoth(),
                        BillingIssues.EQUIPMENT_OF_NO_AGREEMENT,
                        transformer("T1"),
                        ""),
                refused(
                        "twenty of thirty days",
                        atEnd(partMonth, LocalDate.of(2001, 6, 20)),
                        BillingIssues.BASIC_CHARGE_PART_MONTH,
                        agreement(A1),
                        "basicChargeMethod"));
    }

    private static Edit equipment(UnaryOperator<PowerTransformer> change) {
        Edit edit = TwoPart.policy(bill02(), p -> p.withCapacitySource(CapacitySource.EQUIPMENT));
        return TwoPart.with(edit, TwoPart.unit("T1", "630"), change.apply(TwoPart.unit("T2", "400")));
    }

    private static TariffVersion longer(TariffVersion version) {
        return version.withEffective(EffectiveRange.since(LocalDate.of(2001, 1, 1)));
    }

    static Edit atEnd(Edit edit, LocalDate day) {
        return edit.dossier(d -> d.withReadingSets(d.readingSets().stream()
                .map(set -> set.withReadings(
                        set.readings().get(0),
                        set.readings().get(1).withAt(Recorded.of(org.gridmarketing.model.time.ReadingTime.endOf(day)))))
                .toList()));
    }

    private static Stream<RefusalCase> demands() {
        String hubei = "FX-HB-35KV-A1";
        return Stream.of(
                refused(
                        "no demand register",
                        hubei().without("FX-HB-35KV-M1", RegisterKind.MAX_DEMAND),
                        MeteringIssues.READING_MISSING,
                        RefusalCase.meter("FX-HB-35KV-M1"),
                        "readings"),
                refused(
                        "demand of a contract capacity of nothing",
                        hubei().customer(c -> c.withContractCapacity(Recorded.of(ApparentPower.ZERO))),
                        BillingIssues.NOT_POSITIVE,
                        customer("FX-HB-35KV"),
                        "contractCapacity"),
                refused(
                        "demand below zero",
                        hubei().reading("FX-HB-35KV-M1", RegisterKind.MAX_DEMAND, 1, Edit.value("-0.31")),
                        MeteringIssues.READING_NEGATIVE,
                        RefusalCase.meter("FX-HB-35KV-M1"),
                        "readings"),
                new RefusalCase(
                        "another demand price in a month charged in part",
                        BasicPriceChangeTest::priceChangeInAPartMonth,
                        BillingIssues.PRICE_CHANGED,
                        agreement("A1"),
                        "priceCode"),
                new RefusalCase(
                        "another discount in a month charged in part",
                        BasicPriceChangeTest::discountChangeInAPartMonth,
                        BillingIssues.DISCOUNT_CHANGED,
                        agreement("A1"),
                        "priceCode"),
                new RefusalCase(
                        "settled elsewhere without demand",
                        BasicChargeRefusals::withoutDemand,
                        BillingIssues.NO_DEMAND,
                        agreement("A1"),
                        "basicChargeMethod"),
                refused(
                        "a contract without a demand",
                        hubei().agreement(
                                        hubei,
                                        a -> a.withBasicChargeMethod(Recorded.of(BasicChargeMethod.CONTRACT_DEMAND))),
                        BillingIssues.MISSING,
                        agreement(hubei),
                        "contractDemand"),
                new RefusalCase(
                        "one demand of two months",
                        () -> Billing.price(DemandChargeTest.usage(
                                new org.gridmarketing.billing.input.BasicCharge.ByActualDemand(
                                        ApparentPower.ofKva(500)),
                                "400",
                                new BillingPeriod(LocalDate.of(2025, 4, 30), LocalDate.of(2025, 6, 30)))),
                        BillingIssues.DEMAND_OF_SEVERAL_MONTHS,
                        agreement("A1"),
                        "basicChargeMethod"),
                refused(
                        "equipment rated below zero",
                        equipment(unit -> unit.withRatedCapacity(Recorded.of(ApparentPower.ofKva(-630)))),
                        BillingIssues.NOT_POSITIVE,
                        transformer("T2"),
                        "ratedCapacity"),
                refused(
                        "equipment rated nothing",
                        equipment(unit -> unit.withRatedCapacity(Recorded.of(ApparentPower.ZERO))),
                        BillingIssues.NOT_POSITIVE,
                        transformer("T2"),
                        "ratedCapacity"),
                refused(
                        "an interlock that cannot be read",
                        equipment(
                                unit -> unit.withInterlockGroup(Recorded.unreadable("x?", UnreadableReason.MALFORMED))),
                        BillingIssues.UNREADABLE,
                        transformer("T2"),
                        "interlockGroup"),
                refused(
                        "lighting by its connection, of a use that cannot be read",
                        bill02().policy(policy -> policy.withPowerFactor(
                                        policy.powerFactor().withLighting(LightingTreatment.BY_CONNECTION)))
                                .agreement(
                                        "FX-BILL-02-A2",
                                        agreement -> agreement.withElectricityUse(
                                                Recorded.unreadable("x?", UnreadableReason.MALFORMED))),
                        BillingIssues.UNREADABLE,
                        agreement("FX-BILL-02-A2"),
                        "electricityUse"),
                refused(
                        "lighting left out, and nobody says what the energy is for",
                        bill02().policy(policy -> policy.withPowerFactor(
                                        policy.powerFactor().withLighting(LightingTreatment.LEFT_OUT)))
                                .agreement(
                                        "FX-BILL-02-A2", agreement -> agreement.withElectricityUse(Recorded.absent())),
                        BillingIssues.MISSING,
                        agreement("FX-BILL-02-A2"),
                        "electricityUse"),
                refused(
                        "capacity of equipment that is not there",
                        TwoPart.policy(bill02(), p -> p.withCapacitySource(CapacitySource.EQUIPMENT)),
                        BillingIssues.NO_EQUIPMENT,
                        customer("FX-BILL-02"),
                        ""),
                refused(
                        "loss of a transformer that was reduced inside the period",
                        bill05().transformer(
                                        "FX-BILL-05-T1",
                                        t -> t.withChanges(TwoPart.change(EquipmentEvent.REDUCED, "2001-06-11")
                                                .withCapacity(Recorded.of(ApparentPower.ofKva(315))))),
                        BillingIssues.CAPACITY_CHANGED,
                        transformer("FX-BILL-05-T1"),
                        "changes"),
                refused(
                        "demand on the low side",
                        lowSideDemand(),
                        BillingIssues.DEMAND_WITH_LOSS,
                        agreement("FX-BILL-05-A1"),
                        "basicChargeMethod"));
    }

    private static Edit lowSideDemand() {
        return bill05().agreement(
                        "FX-BILL-05-A1", a -> a.withBasicChargeMethod(Recorded.of(BasicChargeMethod.ACTUAL_DEMAND)))
                .register("FX-BILL-05-M-WORKSHOP", RegisterKind.MAX_DEMAND, "3", "4")
                .tariff("FX-BILL-05-WORKSHOP", BasicChargeRefusals::withDemandPrice);
    }

    private static Tariff withDemandPrice(Tariff tariff) {
        return tariff.withVersions(tariff.versions().stream()
                .map(version -> version.withBasicCharge(
                        version.basicCharge().map(prices -> prices.withDemandPrice(DemandPrice.ofYuanPerKwMonth(40)))))
                .toList());
    }

    private static org.gridmarketing.model.outcome.Outcome<ComputedBill> withoutDemand() {
        TariffVersion version = Usages.version(Usages.flat("base", "0.5"));
        return Billing.price(Usages.usage(Usages.use(
                Usages.agreement("A1", version)
                        .withBasicCharge(new org.gridmarketing.billing.input.BasicCharge.ByActualDemand(
                                ApparentPower.ofKva(500))),
                "100")));
    }
}
