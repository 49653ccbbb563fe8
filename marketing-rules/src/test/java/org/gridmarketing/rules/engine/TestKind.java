package org.gridmarketing.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.RuleKind;

/**
 * A kind of a third party that says the same of every customer.
 *
 * @param outcome what it says
 * @param proposing what it proposes
 */
public record TestKind(RuleOutcome outcome, Function<ObjectRef, Optional<Proposal>> proposing)
        implements RuleKind<Customer> {
    /** A kind that proposes nothing. */
    public static TestKind of(RuleOutcome outcome) {
        return new TestKind(outcome, ref -> Optional.empty());
    }

    @Override
    public String name() {
        return "NOT_NULL";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "raw");
    }

    @Override
    public RuleOutcome test(Customer subject, DossierView view, RuleContext context) {
        return outcome;
    }

    @Override
    public Optional<Proposal> propose(
            Customer subject, ObjectRef ref, RuleOutcome.Violated violation, DossierView view, RuleContext context) {
        return proposing.apply(ref);
    }
}
