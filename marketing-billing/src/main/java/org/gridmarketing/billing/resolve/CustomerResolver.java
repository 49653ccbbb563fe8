package org.gridmarketing.billing.resolve;

import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.customer.Customer;

/** What the customer's account must satisfy. */
final class CustomerResolver {
    private CustomerResolver() {}

    static void check(Resolution resolution) {
        Customer customer = resolution.customer();
        boolean cancelled = resolution
                .issues()
                .optional(customer.status(), customer.ref(), "status")
                .filter(status -> status == CustomerStatus.CANCELLED && !endsNotBefore(customer, resolution))
                .isPresent();
        if (cancelled) {
            resolution.issues().add(BillingIssues.CUSTOMER_CANCELLED, customer.ref(), "status");
        } else {
            SupplyDates.check(resolution);
        }
    }

    /** The last bill of an account that was closed is for a time in which it was supplied. */
    private static boolean endsNotBefore(Customer customer, Resolution resolution) {
        return customer.closedOn()
                .toOptional()
                .filter(last -> !last.isBefore(resolution.period().to()))
                .isPresent();
    }
}
