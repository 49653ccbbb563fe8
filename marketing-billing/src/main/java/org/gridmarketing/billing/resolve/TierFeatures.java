package org.gridmarketing.billing.resolve;

import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.text.Args;

/** What tariffs can say of tiers and billing does not compute yet; each is refused by its name. */
final class TierFeatures {
    private TierFeatures() {}

    static void check(Resolution resolution, TierSchedule schedule, ObjectRef agreement) {
        IssueCollector issues = resolution.issues();
        if (!schedule.seasons().isEmpty()) {
            issues.add(BillingIssues.UNSUPPORTED_SEASONAL_TIERS, agreement, "priceCode");
        }
        if (!schedule.bandSurcharges().isEmpty()) {
            issues.add(BillingIssues.UNSUPPORTED_BAND_TIERS, agreement, "priceCode");
        }
        Customer customer = resolution.customer();
        schedule.household()
                .ifPresent(household -> issues.optional(customer.householdSize(), customer.ref(), "householdSize")
                        .filter(persons -> persons >= household.fromPersons())
                        .ifPresent(persons -> issues.add(
                                BillingIssues.UNSUPPORTED_HOUSEHOLD_RESIZING,
                                customer.ref(),
                                "householdSize",
                                Args.of("persons", persons))));
    }
}
