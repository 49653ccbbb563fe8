package org.gridmarketing.rules.api;

import java.util.List;
import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Rule over shared tables (码表核查规则): it tests rows that belong to no customer, such as reading segments, feeders or catalogue
 * prices. It runs once, before the first dossier.
 *
 * @param <S> what it tests, such as a tariff
 */
public non-sealed interface TableRule<S> extends Rule {
    /**
     * What is tested.
     *
     * @param context its tables and tariffs
     * @return the subjects, in the order of the table
     */
    List<S> subjects(RuleContext context);

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
     * @param context what the run depends on
     * @return exactly one outcome
     */
    RuleOutcome check(S subject, RuleContext context);
}
