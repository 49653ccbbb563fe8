package org.gridmarketing.rules.engine;

import java.util.Objects;
import java.util.Optional;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.PopulationRule;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.SubjectPlace;

/**
 * Gathers for a rule over the population and takes its outcomes at the end. A rule that cannot even begin gathers nothing and is one
 * fault, however many stretches the archive has.
 */
final class PopulationWork<A> extends RuleWork {
    private final PopulationRule<A> rule;
    private Optional<A> gathered = Optional.empty();
    private Optional<Throwable> notBegun = Optional.empty();

    PopulationWork(PlannedRule planned, PopulationRule<A> rule) {
        super(planned);
        this.rule = rule;
        try {
            this.gathered = Optional.of(Objects.requireNonNull(rule.begin(context), "the rule began with nothing"));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            this.notBegun = Optional.of(e);
        }
    }

    @Override
    void gather(DossierView view) {
        gathered.ifPresent(begun -> rule.add(begun, view, context));
    }

    @Override
    @SuppressWarnings("unchecked") // works of one planned rule are of one kind
    void join(RuleWork later) {
        PopulationWork<A> next = (PopulationWork<A>) later;
        notBegun = notBegun.or(() -> next.notBegun);
        Optional<A> earlier = gathered;
        // what is left where a merge fails is a part of the archive, of which nothing can be concluded
        gathered = Optional.empty();
        if (notBegun.isEmpty() && earlier.isPresent() && next.gathered.isPresent()) {
            gathered = Optional.of(rule.merge(earlier.get(), next.gathered.get()));
        }
    }

    @Override
    void finish() {
        notBegun.ifPresent(this::faultOfArchive);
        gathered.ifPresent(all -> rule.conclude(all, context, this::take));
    }

    private void take(SubjectPlace at, ObjectRef subject, RuleOutcome outcome) {
        if (!tally.countUnnamed(outcome)) {
            tally.violated((RuleOutcome.Violated) outcome, subject, at);
        }
    }
}
