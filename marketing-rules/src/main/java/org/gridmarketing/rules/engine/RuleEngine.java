package org.gridmarketing.rules.engine;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.rules.api.RuleContext;

/**
 * Rule engine (核查引擎): runs rules over an archive of any size in one pass. Order is that of the rule set and the archive whatever
 * the number of threads, counts are exact, findings are capped for each rule so that one noisy rule cannot crowd out the others
 * and memory stays bounded, and a rule that crashes leaves a fault while everything else goes on.
 */
public final class RuleEngine {
    /** How many findings of a rule are kept unless said otherwise. */
    public static final int DEFAULT_SAMPLE_SIZE = 1_000;

    private final int sampleSize;
    private final int workers;
    private final NanoSource clock;

    private RuleEngine(int sampleSize, int workers, NanoSource clock) {
        this.sampleSize = sampleSize;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * The engine with the default sample size; it runs in the thread of its caller.
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
        return new RuleEngine(sampleSize, 1, NanoSource.NONE);
    }

    /**
     * This engine with several threads for an archive. Reports do not depend on their number.
     *
     * @param threads how many threads check while the caller's thread reads; 1 for the caller's thread alone
     * @return the new engine; the threads live as long as a run
     * @throws IllegalArgumentException if there is not at least one
     */
    public RuleEngine withWorkers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("workers must be at least 1: " + threads);
        }
        return new RuleEngine(sampleSize, threads, clock);
    }

    /**
     * This engine with a source of time, so that the report tells what each rule took.
     *
     * @param nanoSource such as {@code System::nanoTime}; read twice for each rule and dossier, safe for threads
     * @return the new engine
     */
    public RuleEngine withNanoSource(LongSupplier nanoSource) {
        return new RuleEngine(sampleSize, workers, new NanoSource(true, nanoSource));
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
            return run(rules, dossiers.sequential(), context.withTables(archive.tables()), workers);
        }
    }

    /**
     * Checks one dossier. Rules over the population judge it as if it were the whole archive.
     *
     * @param rules what is checked
     * @param dossier the dossier
     * @param context dates, tables, tariffs and profile
     * @return the report
     */
    public ValidationReport run(RuleSet rules, Dossier dossier, RuleContext context) {
        return run(rules, Stream.of(dossier), context, 1);
    }

    private ValidationReport run(RuleSet rules, Stream<Dossier> dossiers, RuleContext context, int threads) {
        RunPlan plan = RunPlan.of(rules, context, sampleSize, clock);
        Stretch whole = threads == 1 ? inThisThread(plan, dossiers) : Workers.check(plan, dossiers, threads);
        List<RuleRun> runs = whole.conclude();
        return ValidationReport.builder()
                .asOf(context.asOf())
                .reportMonth(context.reportMonth())
                .dossiers(whole.dossiers())
                .addAllRuns(runs)
                .addAllDisabled(plan.disabled())
                .addAllOutOfForce(plan.outOfForce())
                .addAllWaivers(whole.waiverUses(context))
                .build();
    }

    private static Stretch inThisThread(RunPlan plan, Stream<Dossier> dossiers) {
        Stretch whole = new Stretch(plan);
        dossiers.forEachOrdered(whole::add);
        return whole;
    }
}
