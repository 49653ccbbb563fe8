package org.gridmarketing.rules.api;

import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Rule (核查规则): one check of a dossier. It picks its subjects and gives each of them exactly one outcome.
 *
 * <p>A rule is pure: the same dossier and context give the same outcomes. It never throws for data; what it throws all the
 * same becomes a {@link RuleFault} and neither a finding nor a pass.
 *
 * @param <S> what it tests, such as a metering point
 */
public interface Rule<S> {
    /**
     * What is known of the rule without running it.
     *
     * @return id, titles, owner, severity and so on
     */
    RuleDescriptor descriptor();

    /**
     * What is tested in a dossier.
     *
     * @param view the dossier
     * @return the subjects, in the order archived
     */
    List<S> subjects(DossierView view);

    /**
     * The object that a finding names.
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
}
