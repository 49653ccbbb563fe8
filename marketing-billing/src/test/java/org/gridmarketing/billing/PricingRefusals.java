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
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;

/** Samples with one fact changed about tariffs, prices, transformers and tiers. */
final class PricingRefusals {
    private static final String POWER_TARIFF = "FX-BILL-02-POWER";
    private static final String A1 = "FX-BILL-02-A1";
    private static final String A2 = "FX-BILL-02-A2";
    private static final String T1 = "FX-BILL-05-T1";
    private static final String TIER_TARIFF = "FX-TIER-15-RESIDENTIAL";

    private PricingRefusals() {}

    static Stream<RefusalCase> all() {
        return Stream.of(tariffs(), prices(), powerFactors(), losses(), tiers()).flatMap(each -> each);
    }

    static Edit bill05() {
        return Edit.of(SampleCases.bill05());
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
