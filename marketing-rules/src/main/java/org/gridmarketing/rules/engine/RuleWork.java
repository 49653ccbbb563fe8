package org.gridmarketing.rules.engine;

import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.PopulationRule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.SubjectPlace;
import org.gridmarketing.rules.api.TableRule;

/**
 * Runs one rule over one stretch of the archive, dossier after dossier; used by one thread at a time. A crash stays with its
 * rule and its dossier: neither the other dossiers nor the other rules may suffer.
 */
abstract class RuleWork {
    /** What a fault names that belongs to no dossier. */
    static final ObjectRef WHOLE_ARCHIVE = ObjectRef.of(Archive.class, "*");

    final RuleContext context;
    final RuleTally tally;
    private final NanoSource clock;

    RuleWork(PlannedRule planned) {
        this.context = planned.context();
        this.tally = new RuleTally(planned);
        this.clock = planned.clock();
    }

    static RuleWork of(PlannedRule planned) {
        if (planned.unavailableInput().isPresent()) {
            return new UndecidableWork(
                    planned,
                    RuleOutcome.undecided(planned.unavailableInput().get().toString(), MissingInput.Why.NOT_SUPPLIED));
        }
        if (planned.rule() instanceof DossierRule<?> rule) {
            return new DossierWork<>(planned, rule);
        }
        if (planned.rule() instanceof PopulationRule<?> rule) {
            return new PopulationWork<>(planned, rule);
        }
        return new TableWork<>(planned, (TableRule<?>) planned.rule());
    }

    final void add(DossierView view) {
        long started = clock.nanos();
        try {
            gather(view);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            fault(view, e);
        }
        tally.spent(clock.nanos() - started);
    }

    /** A crash before there was a subject to name. */
    final void fault(DossierView view, Throwable e) {
        tally.fault(view.dossier().customer().ref(), SubjectPlace.of(view), e);
    }

    /** A crash that belongs to no dossier. */
    final void faultOfArchive(Throwable e) {
        tally.fault(WHOLE_ARCHIVE, SubjectPlace.none(), e);
    }

    final void merge(RuleWork later) {
        tally.merge(later.tally);
        guarded(() -> join(later));
    }

    final RuleRun conclude() {
        guarded(this::finish);
        return tally.toRun();
    }

    private void guarded(Runnable step) {
        long started = clock.nanos();
        try {
            step.run();
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            faultOfArchive(e);
        }
        tally.spent(clock.nanos() - started);
    }

    abstract void gather(DossierView view);

    abstract void join(RuleWork later);

    abstract void finish();
}
