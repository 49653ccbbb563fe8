package org.gridmarketing.billing.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.input.UnreadChange;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;

/** Registers that were not read when prices changed (变价日缺示数), where the policy asks for readings. */
final class UnreadRegisters {
    /** Nothing is asked of a point behind whose own price does not change; then no register is known by name. */
    private static final Bilingual ANY =
            new Bilingual("所属或其后扣减的某计量点", "one of its points or of those deducted from them");

    private final BillableAgreement agreement;
    private final LocalDate change;

    private UnreadRegisters(BillableAgreement agreement, LocalDate change) {
        this.agreement = agreement;
        this.change = change;
    }

    /** A reason for every register of every meter at every change; for the agreement where no meter is known. */
    static List<Issue> issues(AgreementUsage usage, List<LocalDate> changes) {
        List<Issue> issues = new ArrayList<>();
        for (LocalDate change : changes) {
            UnreadRegisters unread = new UnreadRegisters(usage.agreement(), change);
            usage.unread().stream()
                    .filter(each -> each.lastDay().equals(change.minusDays(1)))
                    .map(UnreadChange::reasons)
                    .forEach(reasons -> reasons.stream().map(unread::told).forEach(issues::add));
        }
        if (issues.isEmpty()) {
            UnreadRegisters first = new UnreadRegisters(usage.agreement(), changes.get(0));
            issues.add(first.missing(new Issue(
                    BillingIssues.READING_AT_CHANGE_MISSING, usage.agreement().ref(), "priceCode", Args.none())));
        }
        return issues.stream().distinct().toList();
    }

    private Issue told(Issue reason) {
        return reason.code().equals(MeteringIssues.READING_MISSING) ? missing(reason) : reason;
    }

    private Issue missing(Issue reason) {
        Arg register = reason.args().byName().getOrDefault("register", Args.argOf(ANY));
        Args args = Args.of("agreement", agreement.no())
                .and("on", change)
                .and("register", register)
                .and("at", change.minusDays(1));
        return new Issue(BillingIssues.READING_AT_CHANGE_MISSING, reason.subject(), reason.attribute(), args);
    }
}
