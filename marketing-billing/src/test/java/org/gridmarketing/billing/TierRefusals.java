package org.gridmarketing.billing;

import static org.gridmarketing.billing.PricingRefusals.tier15;
import static org.gridmarketing.billing.RefusalCase.agreement;
import static org.gridmarketing.billing.RefusalCase.customer;
import static org.gridmarketing.billing.RefusalCase.refused;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.HouseholdBounds;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.SeasonalTiers;
import org.gridmarketing.model.tariff.TierBandSurcharges;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ReadingTime;

/** Samples with tiers that are not computed, and with running totals that cannot be. */
final class TierRefusals {
    private static final String METER = "FX-TIER-15-M1";
    private static final String AGREEMENT = "FX-TIER-15-A1";

    private TierRefusals() {}

    static Stream<RefusalCase> all() {
        return Stream.concat(features(), runningTotals());
    }

    private static Edit tiers(Edit edit, UnaryOperator<TierSchedule> change) {
        return edit.version(
                "FX-TIER-15-RESIDENTIAL",
                v -> v.withTiers(change.apply(v.tiers().orElseThrow())));
    }

    private static Stream<RefusalCase> features() {
        ObjectRef agreement = agreement(AGREEMENT);
        Edit seasons = tiers(
                june(),
                t -> t.withCycle(TierCycle.MONTHLY).withSeasons(new SeasonalTiers(Set.of(Month.MAY), t.tiers())));
        Edit bands = tiers(
                tier15(),
                t -> t.withBandSurcharges(IntStream.rangeClosed(1, t.tiers().size())
                        .mapToObj(tier -> new TierBandSurcharges(tier, Map.of(TouBand.PEAK, Usages.price("0.1"))))
                        .toList()));
        return Stream.of(
                refused("tiers by season", seasons, BillingIssues.UNSUPPORTED_SEASONAL_TIERS, agreement, "priceCode"),
                refused("tiers by band", bands, BillingIssues.UNSUPPORTED_BAND_TIERS, agreement, "priceCode"),
                refused(
                        "five persons where tiers rise from five on",
                        household(5),
                        BillingIssues.UNSUPPORTED_HOUSEHOLD_RESIZING,
                        customer("FX-TIER-15"),
                        "householdSize"));
    }

    /** The household of some persons under tiers that rise by 100 kWh a month from five on. */
    static Edit household(int persons) {
        HouseholdResizing fromFive = new HouseholdResizing(5, Energy.ofKwh(100), HouseholdBounds.ALL_BOUNDS);
        return tiers(tier15(), t -> t.withHousehold(Optional.of(fromFive)))
                .customer(c -> c.withHouseholdSize(Recorded.of(persons)));
    }

    private static Edit june() {
        BillingPeriod june = new BillingPeriod(LocalDate.of(2017, 5, 31), LocalDate.of(2017, 6, 30));
        List<ReadingTime> ends = List.of(june.opening(), june.closing());
        return new Edit(tier15().result().withPeriod(june))
                .reading(METER, RegisterKind.ACTIVE_TOTAL, 0, r -> r.withAt(Recorded.of(ends.get(0))))
                .reading(METER, RegisterKind.ACTIVE_TOTAL, 1, r -> r.withAt(Recorded.of(ends.get(1))));
    }

    private static Stream<RefusalCase> runningTotals() {
        Edit fromFebruary = PricingRefusals.periodFrom(LocalDate.of(2017, 1, 31));
        return Stream.of(
                refused(
                        "a running total below zero",
                        fromFebruary.stated(s -> s.withRunningTotals(Map.of(AGREEMENT, Energy.ofKwh(-1)))),
                        BillingIssues.RUNNING_TOTAL_IMPOSSIBLE,
                        agreement(AGREEMENT),
                        "stated.runningTotals"),
                refused(
                        "something used before the year began",
                        tier15().stated(s -> s.withRunningTotals(Map.of(AGREEMENT, Energy.ofKwh(100)))),
                        BillingIssues.RUNNING_TOTAL_IMPOSSIBLE,
                        agreement(AGREEMENT),
                        "stated.runningTotals"));
    }
}
