package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.LossBasis;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.allocation.BandPlacement;
import org.gridmarketing.metering.allocation.LossAllocation;
import org.gridmarketing.metering.allocation.Share;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.metering.loss.Losses;
import org.gridmarketing.metering.loss.TransformerLossByFormula;
import org.gridmarketing.metering.loss.TransformerLossByTable;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Transformer loss (变损): computed for the energy of all points behind a transformer and shared among them by energy; the
 * point with the most energy is the main one and takes the remainder.
 */
final class LossStage {
    private final BillingInput input;
    private final TraceSink trace;

    private LossStage(BillingInput input, TraceSink trace) {
        this.input = input;
        this.trace = trace;
    }

    /** Adds to every point its share of the loss of its transformer. */
    static Outcome<Map<String, PointEnergy>> add(BillingInput input, Map<String, PointEnergy> net, TraceSink trace) {
        LossStage stage = new LossStage(input, trace);
        List<Issue> issues = new ArrayList<>();
        Map<String, PointEnergy> result = new LinkedHashMap<>(net);
        input.losses().forEach((transformerNo, basis) -> {
            List<PointEnergy> behind = net.values().stream()
                    .filter(use -> use.point()
                            .transformerNo()
                            .filter(transformerNo::equals)
                            .isPresent())
                    .toList();
            Outcome<List<PointEnergy>> shared = behind.isEmpty() ? Outcome.ok(List.of()) : stage.share(basis, behind);
            issues.addAll(shared.issues());
            shared.map(points -> {
                points.forEach(use -> result.put(use.point().no(), use));
                return points;
            });
        });
        return issues.isEmpty() ? Outcome.ok(result) : Outcome.refused(issues);
    }

    private Outcome<List<PointEnergy>> share(LossBasis basis, List<PointEnergy> behind) {
        Energy active = behind.stream().map(use -> use.energy().total()).reduce(Energy.ZERO, Energy::plus);
        ReactiveEnergy reactive = behind.stream()
                .map(use -> use.reactive(TraceSink.none()))
                .reduce(ReactiveEnergy.ZERO, ReactiveEnergy::plus);
        return losses(basis, active, reactive).flatMap(losses -> allocate(losses, behind));
    }

    private Outcome<Losses> losses(LossBasis basis, Energy active, ReactiveEnergy reactive) {
        if (basis instanceof LossBasis.Table table) {
            return TransformerLossByTable.lookup(
                    table.table(),
                    active,
                    input.policy().lossTableLookup(),
                    input.policy().lossRounding(),
                    table.transformer(),
                    trace);
        }
        return TransformerLossByFormula.compute(
                ((LossBasis.Formula) basis).nameplate(),
                active,
                reactive,
                input.period().hours(),
                input.policy().lossRounding(),
                trace);
    }

    private Outcome<List<PointEnergy>> allocate(Losses losses, List<PointEnergy> behind) {
        Outcome<Map<ObjectRef, Energy>> active = allocate(losses.active(), behind);
        Outcome<Map<ObjectRef, ReactiveEnergy>> reactive = allocate(losses.reactive(), behind);
        return active.flatMap(energies -> reactive.flatMap(reactives -> Outcome.all(
                behind.stream().map(use -> add(use, energies, reactives)).toList())));
    }

    private <Q extends Quantity<Q>> Outcome<Map<ObjectRef, Q>> allocate(Q whole, List<PointEnergy> behind) {
        Comparator<PointEnergy> byEnergy =
                Comparator.comparing(use -> use.energy().total());
        // of points with the same energy the first number is the main one, whatever the order of the archive
        ObjectRef main = behind.stream()
                .max(byEnergy.thenComparing(use -> use.point().no(), Comparator.reverseOrder()))
                .orElseThrow()
                .point()
                .ref();
        boolean idle = behind.stream().allMatch(use -> use.energy().total().isZero());
        if (behind.size() == 1 || idle) {
            return Outcome.ok(Map.of(main, whole));
        }
        List<Share<Energy>> shares = behind.stream()
                .map(use -> new Share<>(use.point().ref(), use.energy().total()))
                .toList();
        return LossAllocation.byEnergy(whole, shares, main, input.policy().lossRounding(), trace);
    }

    private Outcome<PointEnergy> add(
            PointEnergy use, Map<ObjectRef, Energy> energies, Map<ObjectRef, ReactiveEnergy> reactives) {
        ObjectRef ref = use.point().ref();
        Energy loss = energies.getOrDefault(ref, Energy.ZERO);
        return placed(use, loss).map(energy -> {
            if (trace.isRecording()) {
                Args inputs = Args.of("W0", use.energy().total()).and("ΔW", loss);
                trace.exact(BillingSteps.LOSS_ADDED, ref, inputs, energy.total());
            }
            ReactiveEnergy reactiveLoss = reactives.getOrDefault(ref, ReactiveEnergy.ZERO);
            ReactiveEnergy reactive = use.forward().plus(reactiveLoss);
            if (trace.isRecording() && !reactiveLoss.isZero()) {
                Args inputs = Args.of("W0", use.forward()).and("ΔW", reactiveLoss);
                trace.exact(BillingSteps.LOSS_ADDED, ref, inputs, reactive);
            }
            return use.withEnergy(energy).withReactive(reactive, use.reverse());
        });
    }

    private Outcome<BandedEnergy> placed(PointEnergy use, Energy loss) {
        return BandPlacement.add(
                use.energy(),
                loss,
                input.policy().lossPlacement(),
                use.remainderBand(),
                input.policy().lossRounding(),
                use.point().ref(),
                trace);
    }
}
