package org.gridmarketing.rules.engine;

import java.util.List;
import java.util.Objects;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.SubjectPlace;
import org.gridmarketing.rules.kind.RuleKind;

/** Runs a rule over dossiers; a crash on one subject leaves the others of the dossier untouched. */
final class DossierWork<S> extends RuleWork {
    private final DossierRule<S> rule;

    DossierWork(PlannedRule planned, DossierRule<S> rule) {
        super(planned);
        this.rule = rule;
    }

    @Override
    void gather(DossierView view) {
        List<S> subjects = sound(rule.subjects(view, context));
        for (int i = 0; i < subjects.size(); i++) {
            test(subjects.get(i), view);
        }
    }

    /** What a rule says it is asked of, none of it null, or no rule could name it. */
    static <S> List<S> sound(List<S> subjects) {
        for (int i = 0; i < subjects.size(); i++) {
            Objects.requireNonNull(subjects.get(i), "the rule gave a subject that is null");
        }
        return subjects;
    }

    /** Tests a subject, with the gate if the rule has one. */
    void test(S subject, DossierView view) {
        try {
            count(rule.check(subject, view, context), subject, view);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            fault(subject, view, e);
        }
    }

    /** Tests a subject that a gate shared with other rules has let through. */
    void test(RuleKind<S> kind, S subject, DossierView view) {
        try {
            count(kind.test(subject, view, context), subject, view);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            fault(subject, view, e);
        }
    }

    /** Takes what a gate shared with other rules has answered. */
    void take(RuleOutcome stop, S subject, DossierView view) {
        try {
            count(stop, subject, view);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            fault(subject, view, e);
        }
    }

    private void count(RuleOutcome outcome, S subject, DossierView view) {
        if (!tally.countUnnamed(outcome)) {
            RuleOutcome.Violated violation = (RuleOutcome.Violated) outcome;
            tally.violated(
                    violation,
                    () -> rule.propose(subject, violation, view, context),
                    named(subject, view),
                    SubjectPlace.of(view));
        }
    }

    void fault(S subject, DossierView view, Throwable e) {
        tally.fault(refOrCustomer(subject, view), SubjectPlace.of(view), e);
    }

    /** A violation counts also where the rule cannot name what is wrong, which is a fault of its own. */
    private ObjectRef named(S subject, DossierView view) {
        try {
            return Objects.requireNonNull(rule.ref(subject), "the rule gave no reference of its subject");
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            ObjectRef customer = view.dossier().customer().ref();
            tally.fault(customer, SubjectPlace.of(view), e);
            return customer;
        }
    }

    private ObjectRef refOrCustomer(S subject, DossierView view) {
        try {
            return Objects.requireNonNull(rule.ref(subject));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError nameless) {
            return view.dossier().customer().ref();
        }
    }

    @Override
    void join(RuleWork later) {
        // all that a stretch leaves behind is its tally
    }

    @Override
    void finish() {
        // every outcome was given with its dossier
    }
}
