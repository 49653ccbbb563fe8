package org.gridmarketing.billing;

import static org.gridmarketing.billing.PricingRefusals.tier15;
import static org.gridmarketing.billing.RefusalCase.agreement;
import static org.gridmarketing.billing.RefusalCase.customer;
import static org.gridmarketing.billing.RefusalCase.refused;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.HouseholdBounds;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.TierSchedule;

/** Samples with tiers that are not computed, and with running totals that cannot be. */
final class TierRefusals {
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
        Edit byBand = tier15().version(
                        "FX-TIER-15-RESIDENTIAL",
                        v -> v.withComponents(v.components()
                                .get(0)
                                .withPrice(new ComponentPrice.ByBand(Map.of(TouBand.FLAT, Usages.price("0.5"))))))
                .stated(s -> s.withFreeEnergies(Map.of(AGREEMENT, Energy.ofKwh(10))));
        return Stream.of(
                refused(
                        "free energy of a price by band",
                        byBand,
                        BillingIssues.FREE_ENERGY_WITHOUT_PRICE,
                        agreement,
                        "priceCode"),
                refused(
                        "closed in May, and nobody says what becomes of the bounds",
                        TwoPart.closed(tier15(), LocalDate.of(2017, 5, 31)),
                        BillingIssues.TIERS_PART_CYCLE,
                        customer("FX-TIER-15"),
                        "closedOn"),
                refused(
                        "a household of nobody",
                        household(0),
                        BillingIssues.NOT_POSITIVE,
                        customer("FX-TIER-15"),
                        "householdSize"),
                refused(
                        "another owner since May",
                        tier15().customer(c -> c.withOwnerSince(Recorded.of(LocalDate.of(2017, 5, 1)))),
                        BillingIssues.TIER_OWNER_CHANGE,
                        customer("FX-TIER-15"),
                        "ownerSince"));
    }

    /** The household of some persons under tiers that rise by 100 kWh a month from five on. */
    static Edit household(int persons) {
        HouseholdResizing fromFive = new HouseholdResizing(5, Energy.ofKwh(100), HouseholdBounds.ALL_BOUNDS);
        return tiers(tier15(), t -> t.withHousehold(Optional.of(fromFive)))
                .customer(c -> c.withHouseholdSize(Recorded.of(persons)));
    }

    private static Stream<RefusalCase> runningTotals() {
        Edit fromFebruary = PricingRefusals.periodFrom(LocalDate.of(2017, 1, 31));
        return Stream.of(
                refused(
                        "a running total below zero",
                        fromFebruary.stated(s -> s.withRunningTotals(Map.of(AGREEMENT, Energy.ofKwh(-1)))),
                        BillingIssues.NEGATIVE,
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
