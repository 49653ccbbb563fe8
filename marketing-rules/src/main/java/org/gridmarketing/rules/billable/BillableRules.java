package org.gridmarketing.rules.billable;

import java.util.List;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.BillPart;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleDescriptor;

/**
 * Rules of billability (可计费核查): what the resolver of billing refuses, as findings, for an archive that is about to be billed. They
 * are no part of the standard set, since they need a period, readings at both its ends, and the policy of the bill.
 */
public final class BillableRules {
    private BillableRules() {}

    /**
     * The rules for a billing run. A dossier without a finding of theirs resolves, and one that resolves has none.
     *
     * @param terms what the bills would be computed by
     * @return one rule for the reasons of billing and one for those of metering, both blockers
     */
    public static List<Rule> of(BillingTerms terms) {
        return List.of(
                rule(
                        "BILLING",
                        new Bilingual("档案应能计费", "A bill must be computable from the archive"),
                        BusinessOwner.READING_AND_BILLING,
                        Centre.BILLING_CENTRE,
                        terms),
                rule(
                        "METERING",
                        new Bilingual("档案应能算出电量", "The energy must be computable from the archive"),
                        BusinessOwner.METERING,
                        Centre.METERING_CENTRE,
                        terms));
    }

    private static Rule rule(String module, Bilingual title, BusinessOwner owner, Centre centre, BillingTerms terms) {
        RuleDescriptor descriptor = RuleDescriptor.builder()
                .id(new RuleId("GM-BILLABLE." + module))
                .item("BILLABLE." + module)
                .title(title)
                .addOwners(owner)
                .centre(centre)
                .severity(Severity.BLOCKER)
                .kind("BILLABLE")
                .addBillParts(BillPart.WHOLE_BILL)
                .messageKey(module)
                .build();
        return new BillableRule(descriptor, terms);
    }
}
