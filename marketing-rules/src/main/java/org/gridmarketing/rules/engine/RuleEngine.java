package org.gridmarketing.rules.engine;

import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;

/**
 * Rule engine (核查引擎): runs rules over dossiers, one dossier at a time. Order is that of the rule set and the archive, counts
 * are exact, findings are capped for each rule so that one noisy rule cannot crowd out the others, and a rule that crashes
 * leaves a fault while everything else goes on.
 */
public final class RuleEngine {
    /** How many findings of a rule are kept unless said otherwise. */
    public static final int DEFAULT_SAMPLE_SIZE = 1_000;

    private final int sampleSize;

    private RuleEngine(int sampleSize) {
        this.sampleSize = sampleSize;
    }

    /**
     * The engine with the default sample size.
     *
     * @return an engine, safe for use by several threads
     */
    public static RuleEngine standard() {
        return ofSampleSize(DEFAULT_SAMPLE_SIZE);
    }

    /**
     * An engine.
     *
     * @param sampleSize how many findings, and how many faults, are kept of each rule; at least 0
     * @return an engine, safe for use by several threads
     * @throws IllegalArgumentException if {@code sampleSize} is negative
     */
    public static RuleEngine ofSampleSize(int sampleSize) {
        if (sampleSize < 0) {
            throw new IllegalArgumentException("sampleSize must not be negative: " + sampleSize);
        }
        return new RuleEngine(sampleSize);
    }

    /**
     * Checks an archive.
     *
     * @param rules what is checked
     * @param archive its dossiers are read once, in their order; its tables take the place of the context's
     * @param context dates, tariffs and profile
     * @return the report
     */
    public ValidationReport run(RuleSet rules, Archive archive, RuleContext context) {
        try (Stream<Dossier> dossiers = archive.dossiers()) {
            return run(rules, dossiers.sequential(), context.withTables(archive.tables()));
        }
    }

    /**
     * Checks one dossier.
     *
     * @param rules what is checked
     * @param dossier the dossier
     * @param context dates, tables, tariffs and profile
     * @return the report
     */
    public ValidationReport run(RuleSet rules, Dossier dossier, RuleContext context) {
        return run(rules, Stream.of(dossier), context);
    }

    private ValidationReport run(RuleSet rules, Stream<Dossier> dossiers, RuleContext context) {
        List<RuleTally<?>> tallies = rules.rules().stream()
                .filter(rule -> !isDisabled(rule, context))
                .<RuleTally<?>>map(rule -> tally(rule, context))
                .toList();
        long[] count = {0};
        dossiers.forEachOrdered(dossier -> {
            count[0]++;
            DossierView view = DossierView.of(dossier);
            tallies.forEach(tally -> tally.run(view));
        });
        return ValidationReport.builder()
                .asOf(context.asOf())
                .reportMonth(context.reportMonth())
                .dossiers(count[0])
                .addAllRuns(tallies.stream().map(RuleTally::toRun).toList())
                .addAllDisabled(disabled(rules, context))
                .build();
    }

    private <S> RuleTally<S> tally(Rule<S> rule, RuleContext context) {
        return new RuleTally<>(rule, context, sampleSize);
    }

    private static boolean isDisabled(Rule<?> rule, RuleContext context) {
        return context.profile().disabled().contains(rule.descriptor().id());
    }

    private static List<RuleId> disabled(RuleSet rules, RuleContext context) {
        return rules.rules().stream()
                .filter(rule -> isDisabled(rule, context))
                .map(rule -> rule.descriptor().id())
                .toList();
    }
}
