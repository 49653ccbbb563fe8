package org.gridmarketing.rules.engine;

import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.PopulationRule;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.SubjectPlace;

/** Gathers for a rule over the population and takes its outcomes at the end. */
final class PopulationWork<A> extends RuleWork {
    private final PopulationRule<A> rule;
    private A gathered;

    PopulationWork(PlannedRule planned, PopulationRule<A> rule) {
        super(planned);
        this.rule = rule;
        this.gathered = rule.begin(context);
    }

    @Override
    void gather(DossierView view) {
        rule.add(gathered, view, context);
    }

    @Override
    @SuppressWarnings("unchecked") // works of one planned rule are of one kind
    void join(RuleWork later) {
        gathered = rule.merge(gathered, ((PopulationWork<A>) later).gathered);
    }

    @Override
    void finish() {
        rule.conclude(gathered, context, this::take);
    }

    private void take(SubjectPlace at, ObjectRef subject, RuleOutcome outcome) {
        if (!tally.countUnnamed(outcome)) {
            tally.violated((RuleOutcome.Violated) outcome, subject, at);
        }
    }
}
