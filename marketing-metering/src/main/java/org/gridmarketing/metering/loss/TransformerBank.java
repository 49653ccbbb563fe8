package org.gridmarketing.metering.loss;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.metering.allocation.LossAllocation;
import org.gridmarketing.metering.allocation.Share;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LoadDivision;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Several transformers (多台变压器) behind one metering: the energy is divided among them, and each loses for its part and for
 * the time in which it was energised. Where each has a meter of its own, {@link TransformerLoss} is asked for each instead.
 */
public final class TransformerBank {
    private TransformerBank() {}

    /**
     * The losses of each transformer. Runs between which nothing changed are joined first; the order of the runs does not
     * matter. The part of the run with the greatest weight, of several the first by number, is what the others leave.
     *
     * @param runs the transformers that were energised, at least one; a transformer that was never energised is left out
     * @param wp active energy of all of them in the period on the low side, kWh; at least zero
     * @param wq reactive energy of all of them, kvarh; at least zero
     * @param division how the energy is divided among them
     * @param rounding of the parts and of each loss
     * @param owner whose transformers they are, by which a refusal names the whole
     * @param sink told every part and every loss
     * @return the losses of each transformer in the order of {@code runs}; refused with the reasons of all of them
     */
    public static Outcome<Map<ObjectRef, Losses>> compute(
            List<TransformerRun> runs,
            Energy wp,
            ReactiveEnergy wq,
            LoadDivision division,
            Rounding rounding,
            ObjectRef owner,
            TraceSink sink) {
        List<TransformerRun> merged = TransformerRun.merged(runs);
        List<Issue> issues = check(merged, wp, wq, owner);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        return divided(wp, merged, division, rounding, sink)
                .flatMap(actives -> divided(wq, merged, division, rounding, sink)
                        .flatMap(reactives -> losses(merged, actives, reactives, rounding, sink)));
    }

    private static List<Issue> check(List<TransformerRun> runs, Energy wp, ReactiveEnergy wq, ObjectRef owner) {
        List<Issue> issues = new ArrayList<>(ValueChecks.of(owner)
                .require(!runs.isEmpty(), MeteringIssues.NO_TRANSFORMER, "", Args.none())
                .notNegative("activeEnergy", wp)
                .notNegative("reactiveEnergy", wq)
                .issues());
        for (TransformerRun run : runs) {
            issues.addAll(ValueChecks.of(run.basis().transformer())
                    .positive("ratedCapacity", run.ratedCapacity())
                    .positive("energisedHours", run.time().hours())
                    .issues());
        }
        return issues;
    }

    /** The part of each run; a single run needs no dividing. */
    private static <Q extends Quantity<Q>> Outcome<List<Q>> divided(
            Q whole, List<TransformerRun> runs, LoadDivision division, Rounding rounding, TraceSink sink) {
        if (runs.size() == 1) {
            return Outcome.ok(List.of(whole));
        }
        List<Share<ApparentPower>> shares = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            shares.add(new Share<>(runRef(runs, i), weight(runs.get(i), division)));
        }
        ObjectRef main = shares.stream()
                .max(Comparator.comparing((Share<ApparentPower> share) -> share.weight())
                        .thenComparing(share -> share.point().key(), Comparator.reverseOrder()))
                .orElseThrow()
                .point();
        return LossAllocation.byCapacity(whole, shares, main, rounding, sink).map(parts -> List.copyOf(parts.values()));
    }

    private static ApparentPower weight(TransformerRun run, LoadDivision division) {
        return division == LoadDivision.BY_CAPACITY
                ? run.ratedCapacity()
                : run.ratedCapacity().times(Ratio.of(run.time().hours().toBigDecimal()));
    }

    /** The transformer; with the number of its run where its basis changed inside the period. */
    private static ObjectRef runRef(List<TransformerRun> runs, int index) {
        ObjectRef transformer = runs.get(index).basis().transformer();
        long earlier = runs.subList(0, index).stream()
                .filter(run -> run.basis().transformer().equals(transformer))
                .count();
        return earlier == 0 ? transformer : new ObjectRef(transformer.type(), transformer.key() + " #" + (earlier + 1));
    }

    private static Outcome<Map<ObjectRef, Losses>> losses(
            List<TransformerRun> runs,
            List<Energy> actives,
            List<ReactiveEnergy> reactives,
            Rounding rounding,
            TraceSink sink) {
        List<Outcome<Losses>> outcomes = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            TransformerRun run = runs.get(i);
            outcomes.add(
                    TransformerLoss.compute(run.basis(), actives.get(i), reactives.get(i), run.time(), rounding, sink));
        }
        return Outcome.all(outcomes).map(all -> {
            Map<ObjectRef, Losses> byTransformer = new LinkedHashMap<>();
            for (int i = 0; i < runs.size(); i++) {
                byTransformer.merge(runs.get(i).basis().transformer(), all.get(i), Losses::plus);
            }
            return Collections.unmodifiableMap(byTransformer);
        });
    }
}
