package org.gridmarketing.billing.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;

/** Stated facts must be about something that is billed; a slip in a number must not be passed over. */
final class StatedFactsCheck {
    private StatedFactsCheck() {}

    static void check(Resolution resolution, List<ResolvedPoint> points) {
        ObjectRef customer = resolution.customer().ref();
        for (String point : resolution.stated().billedPoints()) {
            if (points.stream().noneMatch(each -> each.archived().no().equals(point))) {
                Args args = Args.of("point", point);
                resolution.issues().add(BillingIssues.UNKNOWN_BILLED_POINT, customer, "stated.billedPoints", args);
            }
        }
        checkAgreements(resolution, resolution.stated().runningTotals().keySet(), "stated.runningTotals");
        checkAgreements(resolution, resolution.stated().powerFactorBases().keySet(), "stated.powerFactorBases");
    }

    private static void checkAgreements(Resolution resolution, Set<String> stated, String attribute) {
        for (String no : new TreeSet<>(stated)) {
            if (resolution.dossier().priceAgreements().stream()
                    .noneMatch(each -> each.no().equals(no))) {
                Args args = Args.of("agreement", no);
                resolution
                        .issues()
                        .add(
                                BillingIssues.UNKNOWN_STATED_AGREEMENT,
                                resolution.customer().ref(),
                                attribute,
                                args);
            }
        }
    }
}
