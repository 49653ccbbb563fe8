package org.gridmarketing.billing.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Args;

/** Every reason why bills and payments cannot bear a penalty. */
final class OverdueBillCheck {
    private final OverdueBill bill;
    private final List<Issue> issues;

    private OverdueBillCheck(OverdueBill bill, List<Issue> issues) {
        this.bill = bill;
        this.issues = issues;
    }

    static List<Issue> issues(List<OverdueBill> bills, LocalDate paidOn) {
        List<Issue> issues = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (OverdueBill bill : bills) {
            OverdueBillCheck check = new OverdueBillCheck(bill, issues);
            if (!seen.add(bill.receivableNo())) {
                check.add(BillingIssues.OVERDUE_TWICE, "receivableNo", Args.of("no", bill.receivableNo()));
            }
            check.amounts();
            check.days(paidOn);
        }
        return issues;
    }

    private void amounts() {
        requirePositive("amount", bill.amount());
        bill.payments().forEach(payment -> requirePositive("payments", payment.amount()));
        Yuan paid =
                bill.payments().stream().map(OverdueBill.PartPayment::amount).reduce(Yuan.ZERO, Yuan::plus);
        if (!bill.payments().isEmpty() && paid.compareTo(bill.amount()) >= 0) {
            add(BillingIssues.OVERDUE_PAID, "payments", Args.of("paid", paid).and("amount", bill.amount()));
        }
    }

    private void requirePositive(String attribute, Yuan amount) {
        if (amount.signum() <= 0) {
            add(BillingIssues.NOT_POSITIVE_AMOUNT, attribute, Args.of("value", amount));
        }
    }

    private void days(LocalDate paidOn) {
        LocalDate before = LocalDate.MIN;
        for (OverdueBill.PartPayment payment : bill.payments()) {
            if (payment.on().isBefore(before) || payment.on().isAfter(paidOn)) {
                add(
                        BillingIssues.PAYMENT_OUT_OF_ORDER,
                        "payments",
                        Args.of("on", payment.on()).and("last", paidOn));
            }
            before = payment.on();
        }
    }

    private void add(IssueCode code, String attribute, Args args) {
        issues.add(new Issue(code, bill.ref(), attribute, args));
    }
}
