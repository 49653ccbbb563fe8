package org.gridmarketing.billing.resolve;

import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.customer.Customer;

/** What the customer's account must satisfy. */
final class CustomerResolver {
    private CustomerResolver() {}

    static void check(Resolution resolution) {
        Customer customer = resolution.customer();
        resolution
                .issues()
                .optional(customer.status(), customer.ref(), "status")
                .filter(status -> status == CustomerStatus.CANCELLED)
                .ifPresent(s -> resolution.issues().add(BillingIssues.CUSTOMER_CANCELLED, customer.ref(), "status"));
    }
}
