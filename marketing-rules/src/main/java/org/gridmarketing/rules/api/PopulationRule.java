package org.gridmarketing.rules.api;

import org.gridmarketing.model.dossier.DossierView;

/**
 * Rule over the population (总体核查规则): it gathers what it needs from every dossier in the same pass as all other rules and
 * gives its outcomes at the end.
 *
 * <p>The archive may be divided into stretches that are gathered by different threads; an accumulator is used by one thread at
 * a time, and the stretches are merged in archive order. What an accumulator holds must not grow with the dossiers themselves:
 * counts by unit ({@code org.gridmarketing.rules.population.CountsByUnit}) or compact keys
 * ({@code org.gridmarketing.rules.population.KeyLedger}), never dossiers. For all ways to divide the archive
 * {@code merge} must give what gathering in one stretch gives.
 *
 * @param <A> the accumulator, mutable
 */
public non-sealed interface PopulationRule<A> extends Rule {
    /**
     * A new accumulator.
     *
     * @param context what the run depends on
     * @return an accumulator that has seen no dossier
     */
    A begin(RuleContext context);

    /**
     * Gathers one dossier.
     *
     * @param gathered the accumulator to add to
     * @param view the dossier
     * @param context what the run depends on
     */
    void add(A gathered, DossierView view, RuleContext context);

    /**
     * Joins two stretches of the archive.
     *
     * @param earlier the accumulator of the earlier stretch; it may be changed and returned
     * @param later the accumulator of the stretch that follows; not used again
     * @return the accumulator of both
     */
    A merge(A earlier, A later);

    /**
     * Gives the outcomes, once, after the last dossier.
     *
     * @param gathered what all dossiers gave
     * @param context what the run depends on
     * @param sink takes exactly one outcome of each subject, in an order that depends on the archive only
     */
    void conclude(A gathered, RuleContext context, OutcomeSink sink);
}
