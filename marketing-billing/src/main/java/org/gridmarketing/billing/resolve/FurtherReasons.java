package org.gridmarketing.billing.resolve;

import java.util.Set;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.stage.PricingStage;
import org.gridmarketing.billing.stage.SettlementStage;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.trace.TraceSink;

/**
 * What a refused bill would be refused for next: where all points are known, their energies are settled although something else is open,
 * and where every agreement has its tariffs too, they are priced. Only the reasons are kept.
 */
final class FurtherReasons {
    /** The resolver tells these of the customer, where the facts stand. */
    private static final Set<IssueCode> TOLD = Set.of(BillingIssues.TIERS_PART_CYCLE, BillingIssues.TIER_OWNER_CHANGE);

    private FurtherReasons() {}

    static void tell(IssueCollector issues, BillingInput tried, boolean allAgreements) {
        BillingInput input = tried.withStatedCharges();
        Outcome<SettledUsage> settled = SettlementStage.settle(input, TraceSink.none());
        settled.issues().forEach(issue -> tell(issues, issue));
        if (settled instanceof Outcome.Ok<SettledUsage> ok && allAgreements) {
            PricingStage.price(ok.value(), TraceSink.none()).issues().forEach(issue -> tell(issues, issue));
        }
    }

    private static void tell(IssueCollector issues, Issue issue) {
        if (!TOLD.contains(issue.code())) {
            issues.add(issue.code(), issue.subject(), issue.attribute(), issue.args());
        }
    }
}
