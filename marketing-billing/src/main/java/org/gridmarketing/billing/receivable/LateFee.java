package org.gridmarketing.billing.receivable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.legal.SupplyRulesEdition;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.LateFeeAcrossYears;
import org.gridmarketing.model.tariff.LateFeePolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Late-payment penalty (电费违约金): what a customer owes besides overdue bills, by 供电营业规则 (article 98 of the edition of 1996): a share of the overdue amount
 * for each day from the day after the last day of payment to the day of payment, which counts. No penalty bears a penalty.
 *
 * <p>Of others than residents a day in a later year than the one in which the bill fell overdue may cost more; published solutions
 * read that in two ways, see {@link LateFeeAcrossYears}. The least amount is asked of all bills together. Of the edition of 2024, neither
 * the least amount nor a cap is known here; a statement with days from 2024-06-01 on says so.
 */
public final class LateFee {
    private static final LocalDate EDITION_2024 =
            SupplyRulesEdition.EDITION_2024.inForce().from();

    private final LateFeePolicy policy;
    private final TraceSink trace;
    private final List<LateFeeLine> lines = new ArrayList<>();
    private Yuan capped = Yuan.ZERO;

    private LateFee(LateFeePolicy policy, TraceSink trace) {
        this.policy = policy;
        this.trace = trace;
    }

    /**
     * Computes the penalty of a customer that pays all its overdue bills on one day.
     *
     * @param customerNo who pays
     * @param bills what is overdue; a bill whose first day that counts is after the payment is in time and bears nothing
     * @param paidOn the day on which the rest of every bill is paid
     * @param policy rates, readings, least amount and cap
     * @param trace where every line tells how it came about
     * @return the statement, or every reason why it cannot be computed: amounts or payments that are not above 0, payments after the day or not
     *     by ascending day, as much paid in parts as was due, a bill twice
     */
    public static Outcome<LateFeeStatement> of(
            String customerNo, List<OverdueBill> bills, LocalDate paidOn, LateFeePolicy policy, TraceSink trace) {
        List<Issue> issues = OverdueBillCheck.issues(bills, paidOn);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        LateFee fee = new LateFee(policy, trace);
        bills.forEach(bill -> fee.add(bill, paidOn));
        return Outcome.ok(fee.statement(ObjectRef.of(Customer.class, customerNo), paidOn));
    }

    private void add(OverdueBill bill, LocalDate paidOn) {
        int before = lines.size();
        Yuan rest = bill.amount();
        for (OverdueBill.PartPayment payment : bill.payments()) {
            add(bill, payment.amount(), payment.on());
            rest = rest.minus(payment.amount());
        }
        add(bill, rest, paidOn);
        policy.cap().ifPresent(cap -> cap(bill, sum(lines.subList(before, lines.size())), cap));
    }

    /** One amount and the day on which it was paid: its days of the first year, and those of later years. */
    private void add(OverdueBill bill, Yuan amount, LocalDate paidOn) {
        LocalDate from = bill.penaltyFrom();
        LocalDate yearEnd = LocalDate.of(from.getYear(), 12, 31);
        if (bill.residential()) {
            add(bill, amount, from, paidOn, policy.residentialRate());
        } else if (!paidOn.isAfter(yearEnd)) {
            add(bill, amount, from, paidOn, policy.currentYearRate());
        } else if (policy.acrossYears() == LateFeeAcrossYears.WHOLE_TIME_ACROSS) {
            add(bill, amount, from, paidOn, policy.acrossYearsRate());
        } else {
            add(bill, amount, from, yearEnd, policy.currentYearRate());
            add(bill, amount, yearEnd.plusDays(1), paidOn, policy.acrossYearsRate());
        }
    }

    private void add(OverdueBill bill, Yuan amount, LocalDate from, LocalDate to, Ratio rate) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days > 0) {
            Yuan fee = Rounding.FEN.round(
                    amount.times(Ratio.of(Long.toString(days))).times(rate));
            Args inputs = Args.of("A", amount)
                    .and("d", days)
                    .and("r", rate)
                    .and("from", from)
                    .and("to", to);
            during(from, to).rounded(BillingSteps.LATE_FEE, bill.ref(), inputs, fee, Rounding.FEN);
            lines.add(new LateFeeLine(bill.receivableNo(), from, to, days, amount, rate, fee));
        }
    }

    private TraceSink during(LocalDate first, LocalDate last) {
        return trace.during(new BillingPeriod(first.minusDays(1), last));
    }

    private void cap(OverdueBill bill, Yuan fee, Percentage cap) {
        Yuan most = Rounding.FEN.round(bill.amount().times(cap));
        if (fee.compareTo(most) > 0) {
            Args inputs = Args.of("F", fee).and("A", bill.amount()).and("cap", cap);
            trace.rounded(BillingSteps.LATE_FEE_CAP, bill.ref(), inputs, most, Rounding.FEN);
            capped = capped.plus(fee.minus(most));
        }
    }

    private LateFeeStatement statement(ObjectRef customer, LocalDate paidOn) {
        Yuan due = sum(lines).minus(capped);
        Yuan added = !lines.isEmpty() && due.compareTo(policy.minimum()) < 0
                ? policy.minimum().minus(due)
                : Yuan.ZERO;
        Yuan total = due.plus(added);
        Args inputs = Args.of("F", due).and("minimum", policy.minimum());
        during(paidOn, paidOn).exact(BillingSteps.LATE_FEE_TOTAL, customer, inputs, total);
        boolean doubtful = !lines.isEmpty() && !paidOn.isBefore(EDITION_2024);
        return new LateFeeStatement(
                lines,
                capped,
                added,
                total,
                doubtful
                        ? List.of(new BillWarning(BillingIssues.LATE_FEE_OF_2024, Args.of("minimum", policy.minimum())))
                        : List.of());
    }

    private static Yuan sum(List<LateFeeLine> lines) {
        return lines.stream().map(LateFeeLine::fee).reduce(Yuan.ZERO, Yuan::plus);
    }
}
