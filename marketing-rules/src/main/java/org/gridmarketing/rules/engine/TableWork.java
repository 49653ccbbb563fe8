package org.gridmarketing.rules.engine;

import java.util.Objects;
import java.util.Optional;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.SubjectPlace;
import org.gridmarketing.rules.api.TableRule;

/** Runs a rule over shared tables, once a run, whatever the stretches. */
final class TableWork<S> extends RuleWork {
    private final TableRule<S> rule;

    TableWork(PlannedRule planned, TableRule<S> rule) {
        super(planned);
        this.rule = rule;
    }

    @Override
    void gather(DossierView view) {
        // tables are no part of a dossier
    }

    @Override
    void join(RuleWork later) {
        // nothing is gathered
    }

    @Override
    void finish() {
        rule.subjects(context).forEach(this::test);
    }

    private void test(S subject) {
        try {
            RuleOutcome outcome = rule.check(subject, context);
            if (!tally.countUnnamed(outcome)) {
                tally.violated((RuleOutcome.Violated) outcome, named(subject), SubjectPlace.none());
            }
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            tally.fault(find(subject).orElse(WHOLE_ARCHIVE), SubjectPlace.none(), e);
        }
    }

    /** A violation counts although its object cannot be named. */
    private ObjectRef named(S subject) {
        try {
            return Objects.requireNonNull(rule.ref(subject), "the rule gave no reference of its subject");
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            tally.fault(WHOLE_ARCHIVE, SubjectPlace.none(), e);
            return WHOLE_ARCHIVE;
        }
    }

    private Optional<ObjectRef> find(S subject) {
        try {
            return Optional.ofNullable(rule.ref(subject));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError nameless) {
            return Optional.empty();
        }
    }
}
