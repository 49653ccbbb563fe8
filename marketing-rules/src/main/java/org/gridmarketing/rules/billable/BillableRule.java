package org.gridmarketing.rules.billable;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.resolve.BillingInputResolver;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Billable (可计费): asks the resolver of billing itself whether a bill could be computed; each reason of a refusal is a finding with
 * the code and text of that reason, so that rules and resolver cannot disagree.
 *
 * @param descriptor its message key is the first part of the codes that it reports
 * @param terms what the bill would be computed by
 */
record BillableRule(RuleDescriptor descriptor, BillingTerms terms) implements DossierRule<BillableRule.Answer> {
    /** What the resolver says: one reason for refusing, or none. */
    record Answer(ObjectRef ref, Optional<Issue> refusal) {}

    @Override
    public List<Answer> subjects(DossierView view, RuleContext context) {
        String bundle = descriptor.messageKey() + ".";
        List<Answer> refusals = BillingInputResolver.resolve(
                        view.dossier(),
                        context.tables(),
                        terms.catalog(),
                        terms.period(),
                        terms.policy(),
                        terms.stated())
                .issues()
                .stream()
                .filter(issue -> issue.code().id().startsWith(bundle))
                .map(issue -> new Answer(issue.subject(), Optional.of(issue)))
                .toList();
        return refusals.isEmpty() ? List.of(new Answer(view.dossier().customer().ref(), Optional.empty())) : refusals;
    }

    @Override
    public List<Answer> subjects(DossierView view) {
        throw new UnsupportedOperationException("the tables are needed too");
    }

    @Override
    public ObjectRef ref(Answer answer) {
        return answer.ref();
    }

    @Override
    public RuleOutcome check(Answer answer, DossierView view, RuleContext context) {
        return answer.refusal().map(this::violated).orElseGet(RuleOutcome::passed);
    }

    /** The code is the place, since one attribute may be refused for two reasons. */
    private RuleOutcome violated(Issue issue) {
        String reason = issue.code().id().substring(descriptor.messageKey().length() + 1);
        return new RuleOutcome.Violated(issue.attribute(), reason, issue.args()).at(reason);
    }
}
