package org.gridmarketing.rules.engine;

import java.util.Objects;
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
        ObjectRef ref = RuleWork.WHOLE_ARCHIVE;
        try {
            ref = Objects.requireNonNull(rule.ref(subject), "the rule gave no reference of its subject");
            RuleOutcome outcome = rule.check(subject, context);
            if (!tally.countUnnamed(outcome)) {
                tally.violated((RuleOutcome.Violated) outcome, ref, SubjectPlace.none());
            }
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            tally.fault(ref, SubjectPlace.none(), e);
        }
    }
}
