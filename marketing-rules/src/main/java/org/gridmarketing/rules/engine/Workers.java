package org.gridmarketing.rules.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.gridmarketing.model.dossier.Dossier;

/**
 * Divides an archive into batches, lets several threads check them, and joins what they found in archive order. The caller's
 * thread reads the archive and joins; no more batches are under way than keep the threads busy, so that memory is bounded.
 */
final class Workers {
    private static final int BATCH = 128;

    private final RunPlan plan;
    private final ExecutorService pool;
    private final int mostPending;
    private final Deque<CompletableFuture<Stretch>> pending = new ArrayDeque<>();
    private final Stretch whole;
    private List<Dossier> batch = new ArrayList<>(BATCH);

    private Workers(RunPlan plan, ExecutorService pool, int workers) {
        this.plan = plan;
        this.pool = pool;
        this.mostPending = 2 * workers;
        this.whole = new Stretch(plan);
    }

    static Stretch check(RunPlan plan, Stream<Dossier> dossiers, int workers) {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            return new Workers(plan, pool, workers).check(dossiers);
        } finally {
            pool.shutdownNow();
        }
    }

    private Stretch check(Stream<Dossier> dossiers) {
        dossiers.forEachOrdered(this::accept);
        submit();
        while (!pending.isEmpty()) {
            joinFirst();
        }
        return whole;
    }

    private void accept(Dossier dossier) {
        batch.add(dossier);
        if (batch.size() == BATCH) {
            submit();
        }
    }

    private void submit() {
        List<Dossier> full = batch;
        batch = new ArrayList<>(BATCH);
        pending.add(CompletableFuture.supplyAsync(() -> new Stretch(plan).addAll(full), pool));
        if (pending.size() > mostPending) {
            joinFirst();
        }
    }

    private void joinFirst() {
        whole.merge(pending.remove().join());
    }
}
