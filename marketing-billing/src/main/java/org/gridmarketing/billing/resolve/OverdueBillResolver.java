package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.receivable.OverdueBill;
import org.gridmarketing.model.account.Arrears;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Args;

/**
 * Overdue bill resolver (逾期电费解析): from the archived arrears of a customer to what bears a penalty for late payment.
 *
 * <p>Archived arrears are what is left to pay; the penalty on parts paid before was due with them and is not told here.
 */
public final class OverdueBillResolver {
    private OverdueBillResolver() {}

    /**
     * Resolves the arrears of a customer. Residents are the customers of the class 低压居民, whatever price they pay: a school at the residential
     * price is none.
     *
     * @param dossier the customer with its arrears
     * @return a bill for each of its arrears of which something is left to pay, or every attribute that is missing or cannot be read, and arrears of other customers
     */
    public static Outcome<List<OverdueBill>> resolve(Dossier dossier) {
        IssueCollector issues = new IssueCollector(dossier.codeProfile());
        Customer customer = dossier.customer();
        Optional<CustomerClass> kind = issues.require(customer.customerClass(), customer.ref(), "customerClass");
        List<OverdueBill> bills = dossier.arrears().stream()
                .flatMap(each -> bill(each, customer, kind, issues).stream())
                .toList();
        return issues.isEmpty() ? Outcome.ok(bills) : Outcome.refused(issues.issues());
    }

    private static Optional<OverdueBill> bill(
            Arrears arrears, Customer customer, Optional<CustomerClass> kind, IssueCollector issues) {
        issues.optional(arrears.customerNo(), arrears.ref(), "customerNo")
                .filter(no -> !no.equals(customer.no()))
                .ifPresent(no ->
                        issues.add(BillingIssues.OTHER_CUSTOMER, arrears.ref(), "customerNo", Args.of("customer", no)));
        Optional<Yuan> amount = issues.require(arrears.amount(), arrears.ref(), "amount");
        Optional<LocalDate> from = issues.require(arrears.penaltyFrom(), arrears.ref(), "penaltyFrom");
        return amount.filter(left -> !left.isZero()).isPresent() && from.isPresent() && kind.isPresent()
                ? Optional.of(new OverdueBill(
                        arrears.no(), amount.get(), from.get(), kind.get() == CustomerClass.LOW_VOLTAGE_RESIDENTIAL))
                : Optional.empty();
    }
}
