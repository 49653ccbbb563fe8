package org.gridmarketing.rules.engine;

import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.RuleOutcome;

/** Stands in for a rule that needs a type which was not supplied: undecided once for each dossier, or once for the archive. */
final class UndecidableWork extends RuleWork {
    private final RuleOutcome outcome;
    private final boolean byDossier;

    UndecidableWork(PlannedRule planned, RuleOutcome outcome) {
        super(planned);
        this.outcome = outcome;
        this.byDossier = planned.rule() instanceof DossierRule;
    }

    @Override
    void gather(DossierView view) {
        if (byDossier) {
            tally.countUnnamed(outcome);
        }
    }

    @Override
    void join(RuleWork later) {
        // all that a stretch leaves behind is its tally
    }

    @Override
    void finish() {
        if (!byDossier) {
            tally.countUnnamed(outcome);
        }
    }
}
