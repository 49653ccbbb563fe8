package org.gridmarketing.billing;

import static org.gridmarketing.billing.ArchiveRefusals.bill02;
import static org.gridmarketing.billing.RefusalCase.agreement;
import static org.gridmarketing.billing.RefusalCase.customer;
import static org.gridmarketing.billing.RefusalCase.point;
import static org.gridmarketing.billing.RefusalCase.refused;
import static org.gridmarketing.billing.RefusalCase.transformer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.CapacitySource;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;

/** Samples with one fact changed about tariffs, basic charges, transformers and tiers. */
final class PricingRefusals {
    private static final String POWER_TARIFF = "FX-BILL-02-POWER";
    private static final String A1 = "FX-BILL-02-A1";
    private static final String A2 = "FX-BILL-02-A2";
    private static final String T1 = "FX-BILL-05-T1";
    private static final String TIER_TARIFF = "FX-TIER-15-RESIDENTIAL";

    private PricingRefusals() {}

    static Stream<RefusalCase> all() {
        return Stream.of(tariffs(), prices(), basicCharges(), demands(), powerFactors(), losses(), tiers())
                .flatMap(each -> each);
    }

    static Edit bill05() {
        return Edit.of(SampleCases.bill05());
    }

    private static Edit hubei() {
        return Edit.of(SampleCases.hubei35Kv());
    }

    static Edit tier15() {
        return Edit.of(SampleCases.tier15());
    }

    private static Stream<RefusalCase> tariffs() {
        EffectiveRange july = EffectiveRange.of(LocalDate.of(2001, 7, 1), LocalDate.of(2001, 7, 31));
        EffectiveRange fromTheTenth = EffectiveRange.since(LocalDate.of(2001, 6, 10));
        return Stream.of(
                refused(
                        "a code in no catalogue",
                        bill02().agreement(A2, a -> a.withPriceCode(Recorded.of("NOWHERE"))),
                        BillingIssues.UNKNOWN_PRICE_CODE,
                        agreement(A2),
                        "priceCode"),
                refused(
                        "a tariff of another month",
                        bill02().version(POWER_TARIFF, v -> v.withEffective(july)),
                        BillingIssues.NO_TARIFF_VERSION,
                        agreement(A1),
                        "priceCode"),
                refused(
                        "a tariff from the tenth on",
                        bill02().version(POWER_TARIFF, v -> v.withEffective(fromTheTenth)),
                        BillingIssues.NO_TARIFF_VERSION,
                        agreement(A1),
                        "priceCode"),
                new RefusalCase(
                        "another demand price in a month charged in part",
                        BasicPriceChangeTest::priceChangeInAPartMonth,
                        BillingIssues.PRICE_CHANGED,
                        agreement("A1"),
                        "priceCode"),
                new RefusalCase(
                        "no reading at the change",
                        PricingRefusals::withoutReading,
                        BillingIssues.READING_AT_CHANGE_MISSING,
                        agreement("A1"),
                        "priceCode"),
                new RefusalCase(
                        "more exported than generated",
                        () -> Billing.feedIn(ProsumerTest.usage("10", "11")),
                        BillingIssues.MORE_EXPORTED_THAN_GENERATED,
                        customer("C1"),
                        "exported"),
                new RefusalCase(
                        "a generator that nothing measures",
                        FeedInResolverTest::unmeasured,
                        BillingIssues.NO_FEED_IN_POINT,
                        FeedInResolverTest.CUSTOMER,
                        "generated"),
                new RefusalCase(
                        "one and a half times of what is not separate",
                        PricingRefusals::notSeparate,
                        BillingIssues.PURCHASE_NOT_SEPARATE,
                        agreement("A1"),
                        "priceCode"));
    }

    private static org.gridmarketing.model.outcome.Outcome<ComputedBill> withoutReading() {
        return Billing.price(PriceChangeTest.usage("0.5", "0.6", "300")
                .withPolicy(org.gridmarketing.model.tariff.BillingPolicy.defaults()
                        .withPriceChangeSplit(org.gridmarketing.model.tariff.PriceChangeSplit.READING)));
    }

    private static org.gridmarketing.model.outcome.Outcome<ComputedBill> notSeparate() {
        TariffVersion version = Usages.version(Usages.component(
                "purchase",
                org.gridmarketing.model.code.ChargeKind.PURCHASE_AND_LINE_LOSS,
                new ComponentPrice.Flat(Usages.price("0.4"))));
        return Billing.price(Usages.usage(Usages.use(
                Usages.agreement("A1", version).withPurchaseMultiple(org.gridmarketing.model.quantity.Ratio.of("1.5")),
                "100")));
    }

    private static Edit base(ComponentPrice price) {
        return bill02().version(POWER_TARIFF, v -> {
            List<EnergyComponent> components = new java.util.ArrayList<>(v.components());
            components.set(0, components.get(0).withPrice(price));
            return v.withComponents(components);
        });
    }

    private static Stream<RefusalCase> prices() {
        EnergyPrice price = Usages.price("0.5");
        ComponentPrice noValley = new ComponentPrice.ByBand(Map.of(TouBand.PEAK, price, TouBand.FLAT, price));
        ComponentPrice noFlat = new ComponentPrice.ByBand(Map.of(TouBand.PEAK, price, TouBand.VALLEY, price));
        Edit stated = bill02().version(POWER_TARIFF, v -> {
            List<EnergyComponent> components = new java.util.ArrayList<>(v.components());
            components.set(1, components.get(1).withStatedQuantity(Optional.of("green")));
            return v.withComponents(components);
        });
        return Stream.of(
                refused("no valley price", base(noValley), BillingIssues.NO_BAND_PRICE, agreement(A1), "priceCode"),
                refused(
                        "prices by band for undivided energy",
                        new Edit(base(noFlat).result()).agreement(A1, a -> a.withTouExecuted(Recorded.of(YesNo.NO))),
                        BillingIssues.NO_UNDIVIDED_PRICE,
                        agreement(A1),
                        "priceCode"),
                refused("an unknown quantity", stated, BillingIssues.NO_STATED_QUANTITY, agreement(A1), "priceCode"));
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
        Edit partMonth = new Edit(bill02().version(POWER_TARIFF, PricingRefusals::longer)
                .version("FX-BILL-02-LIGHTING", PricingRefusals::longer)
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
                        "settled elsewhere without demand",
                        PricingRefusals::withoutDemand,
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
                .tariff("FX-BILL-05-WORKSHOP", PricingRefusals::withDemandPrice);
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

    private static Stream<RefusalCase> powerFactors() {
        return Stream.of(
                refused(
                        "no standard",
                        bill02().agreement(A1, a -> a.withPowerFactorStandard(Recorded.absent())),
                        BillingIssues.MISSING,
                        agreement(A1),
                        "powerFactorStandard"),
                refused(
                        "no participation",
                        bill02().agreement(A1, a -> a.withPowerFactorParticipation(Recorded.absent())),
                        BillingIssues.MISSING,
                        agreement(A1),
                        "powerFactorParticipation"),
                new RefusalCase(
                        "energy between two standards",
                        () -> Billing.price(PowerFactorAssessmentsTest.betweenTwoStandards()),
                        BillingIssues.SEVERAL_STANDARDS,
                        agreement("A3"),
                        "powerFactorStandard"));
    }

    private static Stream<RefusalCase> losses() {
        ObjectRef transformer = transformer(T1);
        return Stream.of(
                refused(
                        "no loss",
                        bill05().transformer(T1, t -> t.withLossAlgorithm(Recorded.of(LossAlgorithm.NONE))),
                        BillingIssues.UNSUPPORTED_LOSS_ALGORITHM,
                        transformer,
                        "lossAlgorithm"),
                refused(
                        "no capacity",
                        bill05().transformer(T1, t -> t.withRatedCapacity(Recorded.absent())),
                        BillingIssues.MISSING,
                        transformer,
                        "ratedCapacity"),
                refused(
                        "shared in another way",
                        bill05().point("FX-BILL-05-OFFICE", p -> p.withLossSharing(Recorded.of(otherSharing()))),
                        BillingIssues.UNSUPPORTED_LOSS_SHARING,
                        point("FX-BILL-05-OFFICE"),
                        "lossSharing"),
                refused(
                        "a stopped transformer",
                        bill05().transformer(T1, t -> t.withRunStatus(Recorded.of(notRunning()))),
                        BillingIssues.TRANSFORMER_NOT_RUNNING,
                        transformer,
                        "runStatus"),
                refused(
                        "a table that is not there",
                        bill05().transformer(T1, t -> t.withLossTableNo(Recorded.of("S13-500"))),
                        BillingIssues.DANGLING,
                        transformer,
                        "lossTableNo"));
    }

    private static RunStatus notRunning() {
        return Stream.of(RunStatus.values())
                .filter(status -> status != RunStatus.RUNNING)
                .findFirst()
                .orElseThrow();
    }

    private static LossSharing otherSharing() {
        return Stream.of(LossSharing.values())
                .filter(sharing -> sharing != LossSharing.BY_ENERGY && sharing != LossSharing.BY_CONTRACT_CAPACITY)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<RefusalCase> tiers() {
        ObjectRef agreement = agreement("FX-TIER-15-A1");
        Edit lateStart = periodFrom(LocalDate.of(2017, 1, 31));
        Edit twoBases = tier15().version(
                        TIER_TARIFF,
                        v -> v.withComponents(
                                Edit.and(v.components(), v.components().get(0).withCode("second"))));
        return Stream.of(
                refused(
                        "February on without the total of January",
                        lateStart,
                        BillingIssues.RUNNING_TOTAL_MISSING,
                        agreement,
                        "stated.runningTotals"),
                refused(
                        "supplied from March on",
                        tier15().customer(c -> c.withEnergisedOn(Recorded.of(LocalDate.of(2017, 3, 1)))),
                        BillingIssues.TIERS_PART_CYCLE,
                        customer("FX-TIER-15"),
                        "energisedOn"),
                refused(
                        "contracted in March and without a day of supply",
                        tier15().customer(c -> c.withOpenedOn(Recorded.of(LocalDate.of(2017, 3, 1)))),
                        BillingIssues.TIERS_PART_CYCLE,
                        customer("FX-TIER-15"),
                        "energisedOn"),
                refused("two bases", twoBases, BillingIssues.UNSUPPORTED_SEGMENT_TIERS, agreement, "priceCode"));
    }

    static Edit periodFrom(LocalDate day) {
        Edit edit = new Edit(SampleCases.tier15().withPeriod(new BillingPeriod(day, LocalDate.of(2017, 12, 31))));
        return edit.reading(
                "FX-TIER-15-M1",
                RegisterKind.ACTIVE_TOTAL,
                0,
                r -> r.withAt(Recorded.of(org.gridmarketing.model.time.ReadingTime.endOf(day))));
    }
}
