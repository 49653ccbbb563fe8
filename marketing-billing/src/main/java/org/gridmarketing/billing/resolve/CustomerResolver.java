package org.gridmarketing.billing.resolve;

import org.gridmarketing.billing.BillingIssues;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.text.Args;

/** What the customer's account and the stated facts must satisfy. */
final class CustomerResolver {
    private CustomerResolver() {}

    static void check(Resolution resolution) {
        Customer customer = resolution.customer();
        resolution
                .issues()
                .optional(customer.status(), customer.ref(), "status")
                .filter(status -> status == CustomerStatus.CANCELLED)
                .ifPresent(s -> resolution.issues().add(BillingIssues.CUSTOMER_CANCELLED, customer.ref(), "status"));
        for (String point : resolution.stated().billedPoints()) {
            boolean exists = resolution.dossier().meteringPoints().stream()
                    .anyMatch(each -> each.no().equals(point));
            if (!exists) {
                resolution
                        .issues()
                        .add(
                                BillingIssues.UNKNOWN_BILLED_POINT,
                                customer.ref(),
                                "stated.billedPoints",
                                Args.of("point", point));
            }
        }
    }
}
