package org.gridmarketing.rules.api;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Rule over a dossier (单户核查规则): it picks its subjects in one dossier and gives each of them exactly one outcome.
 *
 * @param <S> what it tests, such as a metering point
 */
public non-sealed interface DossierRule<S> extends Rule {
    /**
     * What is tested in a dossier.
     *
     * @param view the dossier
     * @return the subjects, in the order archived
     */
    List<S> subjects(DossierView view);

    /**
     * What is tested in a dossier, where the shared tables or the dates decide it; this is what the engine asks.
     *
     * @param view the dossier
     * @param context what the run depends on
     * @return the subjects, in the order archived
     */
    default List<S> subjects(DossierView view, RuleContext context) {
        return subjects(view);
    }

    /**
     * The object that a finding names; asked for only where there is one.
     *
     * @param subject one of {@link #subjects}
     * @return type and key
     */
    ObjectRef ref(S subject);

    /**
     * Tests one subject.
     *
     * @param subject one of {@link #subjects}
     * @param view the dossier it belongs to
     * @param context what the run depends on
     * @return exactly one outcome
     */
    RuleOutcome check(S subject, DossierView view, RuleContext context);

    /**
     * How a violation could be mended; asked for only where there is one that does not say so itself. A crash leaves the finding without a
     * proposal and is logged; it is no fault of the report.
     *
     * @param subject the subject that is wrong
     * @param violation what {@link #check} said
     * @param view the dossier it belongs to
     * @param context what the run depends on
     * @return the proposed correction, or empty where none can be named
     */
    default Optional<Proposal> propose(
            S subject, RuleOutcome.Violated violation, DossierView view, RuleContext context) {
        return Optional.empty();
    }
}
