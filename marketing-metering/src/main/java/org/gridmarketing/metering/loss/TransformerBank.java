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
     * matter. Runs of one transformer divide its part by capacity × hours. Of several parts that of the greatest weight, of equal
     * ones the first by number, is what the others leave.
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
        Map<ObjectRef, List<TransformerRun>> byTransformer = new LinkedHashMap<>();
        for (TransformerRun run : TransformerRun.merged(runs)) {
            byTransformer
                    .computeIfAbsent(run.basis().transformer(), transformer -> new ArrayList<>())
                    .add(run);
        }
        // which run is numbered first must not depend on the order in which they were given
        byTransformer.values().forEach(own -> own.sort(Comparator.comparing(TransformerRun::toString)));
        List<Issue> issues = check(byTransformer, wp, wq, owner);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        List<Share<ApparentPower>> shares = new ArrayList<>();
        byTransformer.forEach((transformer, own) -> shares.add(new Share<>(transformer, weight(own, division))));
        return divided(wp, shares, rounding, sink)
                .flatMap(actives -> divided(wq, shares, rounding, sink)
                        .flatMap(reactives -> losses(byTransformer, actives, reactives, rounding, sink)));
    }

    private static List<Issue> check(
            Map<ObjectRef, List<TransformerRun>> byTransformer, Energy wp, ReactiveEnergy wq, ObjectRef owner) {
        List<Issue> issues = new ArrayList<>(ValueChecks.of(owner)
                .require(!byTransformer.isEmpty(), MeteringIssues.NO_TRANSFORMER, "", Args.none())
                .notNegative("activeEnergy", wp)
                .notNegative("reactiveEnergy", wq)
                .issues());
        byTransformer.forEach((transformer, runs) -> runs.forEach(run -> issues.addAll(ValueChecks.of(transformer)
                .positive("ratedCapacity", run.ratedCapacity())
                .positive("energisedHours", run.time().hours())
                .issues())));
        return issues;
    }

    private static ApparentPower weight(List<TransformerRun> runs, LoadDivision division) {
        return division == LoadDivision.BY_CAPACITY
                ? runs.stream()
                        .map(TransformerRun::ratedCapacity)
                        .max(Comparator.naturalOrder())
                        .orElse(ApparentPower.ZERO)
                : runs.stream().map(TransformerBank::overTime).reduce(ApparentPower.ZERO, ApparentPower::plus);
    }

    private static ApparentPower overTime(TransformerRun run) {
        return run.ratedCapacity().times(Ratio.of(run.time().hours().toBigDecimal()));
    }

    /** The part of each; a single one needs no dividing. */
    private static <Q extends Quantity<Q>> Outcome<Map<ObjectRef, Q>> divided(
            Q whole, List<Share<ApparentPower>> shares, Rounding rounding, TraceSink sink) {
        ObjectRef main = shares.stream()
                .max(Comparator.comparing((Share<ApparentPower> share) -> share.weight())
                        .thenComparing(share -> share.point().key(), Comparator.reverseOrder()))
                .orElseThrow()
                .point();
        return shares.size() == 1
                ? Outcome.ok(Map.of(main, whole))
                : LossAllocation.byCapacity(whole, shares, main, rounding, sink);
    }

    private static Outcome<Map<ObjectRef, Losses>> losses(
            Map<ObjectRef, List<TransformerRun>> byTransformer,
            Map<ObjectRef, Energy> actives,
            Map<ObjectRef, ReactiveEnergy> reactives,
            Rounding rounding,
            TraceSink sink) {
        Map<ObjectRef, Losses> losses = new LinkedHashMap<>();
        List<Issue> issues = new ArrayList<>();
        byTransformer.forEach((transformer, runs) -> {
            Energy wp = actives.getOrDefault(transformer, Energy.ZERO);
            ReactiveEnergy wq = reactives.getOrDefault(transformer, ReactiveEnergy.ZERO);
            Outcome<Losses> own = ofRuns(runs, wp, wq, rounding, sink);
            issues.addAll(own.issues());
            own.map(found -> losses.put(transformer, found));
        });
        return issues.isEmpty() ? Outcome.ok(Collections.unmodifiableMap(losses)) : Outcome.refused(issues);
    }

    /** The losses of one transformer, whose runs are one unless its basis or capacity changed inside the period. */
    private static Outcome<Losses> ofRuns(
            List<TransformerRun> runs, Energy wp, ReactiveEnergy wq, Rounding rounding, TraceSink sink) {
        List<Share<ApparentPower>> shares = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            shares.add(new Share<>(runRef(runs.get(i), i), overTime(runs.get(i))));
        }
        return divided(wp, shares, rounding, sink)
                .flatMap(actives -> divided(wq, shares, rounding, sink).flatMap(reactives -> {
                    List<Outcome<Losses>> outcomes = new ArrayList<>();
                    for (int i = 0; i < runs.size(); i++) {
                        TransformerRun run = runs.get(i);
                        ObjectRef ref = runRef(run, i);
                        outcomes.add(TransformerLoss.compute(
                                run.basis(),
                                actives.getOrDefault(ref, Energy.ZERO),
                                reactives.getOrDefault(ref, ReactiveEnergy.ZERO),
                                run.time(),
                                rounding,
                                sink));
                    }
                    return Outcome.all(outcomes).map(Losses::sum);
                }));
    }

    /** The transformer, with the number of its run behind the first. */
    private static ObjectRef runRef(TransformerRun run, int index) {
        ObjectRef transformer = run.basis().transformer();
        return index == 0 ? transformer : new ObjectRef(transformer.type(), transformer.key() + " #" + (index + 1));
    }
}
