package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.billing.input.BilledLoss;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.allocation.BandPlacement;
import org.gridmarketing.metering.allocation.LossAllocation;
import org.gridmarketing.metering.allocation.Share;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.metering.loss.LineLoss;
import org.gridmarketing.metering.loss.Losses;
import org.gridmarketing.metering.loss.TransformerLoss;
import org.gridmarketing.metering.loss.TransformerLossBasis;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Transformer loss (变损): computed for the energy of all points behind a transformer and shared among them by energy or
 * by contract capacity, or agreed point by point; then the loss of lines. The
 * point with the most energy is the main one and takes the remainder.
 */
final class LossStage {
    private final BillingInput input;
    private final TraceSink trace;
    private final LossTrace told;

    private LossStage(BillingInput input, TraceSink trace) {
        this.input = input;
        this.trace = trace;
        this.told = new LossTrace(trace);
    }

    /** Adds to every point its share of the loss of its transformer. */
    static Outcome<Map<String, PointEnergy>> add(BillingInput input, Map<String, PointEnergy> net, TraceSink trace) {
        LossStage stage = new LossStage(input, trace);
        List<Issue> issues = new ArrayList<>();
        Map<String, PointEnergy> result = new LinkedHashMap<>(net);
        input.losses().forEach((transformerNo, loss) -> {
            List<PointEnergy> behind = net.values().stream()
                    .filter(use -> use.point()
                            .transformerNo()
                            .filter(transformerNo::equals)
                            .isPresent())
                    .toList();
            Outcome<List<PointEnergy>> shared = behind.isEmpty() ? Outcome.ok(List.of()) : stage.share(loss, behind);
            issues.addAll(shared.issues());
            shared.map(points -> {
                points.forEach(use -> result.put(use.point().no(), use));
                return points;
            });
        });
        return issues.isEmpty() ? Outcome.ok(result) : Outcome.refused(issues);
    }

    private Outcome<List<PointEnergy>> share(BilledLoss loss, List<PointEnergy> behind) {
        if (loss.time().days() == 0) {
            return sealed(loss, behind);
        }
        if (behind.stream().anyMatch(use -> use.point().agreedLoss().isPresent())) {
            return Outcome.all(behind.stream().map(use -> agreed(use, loss)).toList());
        }
        Energy active = behind.stream().map(use -> use.energy().total()).reduce(Energy.ZERO, Energy::plus);
        ReactiveEnergy reactive =
                behind.stream().map(use -> use.reactive(trace)).reduce(ReactiveEnergy.ZERO, ReactiveEnergy::plus);
        Rounding rounding = input.policy().lossRounding();
        told.energies(loss.basis().transformer(), behind, active, reactive);
        told.time(loss.basis(), loss.time(), loss.days());
        return TransformerLoss.compute(loss.basis(), active, reactive, loss.time(), rounding, trace)
                .flatMap(losses -> allocate(losses, behind));
    }

    /** No energy flows through a transformer that was sealed all the time; what was read then is a contradiction. */
    private static Outcome<List<PointEnergy>> sealed(BilledLoss loss, List<PointEnergy> behind) {
        List<Issue> issues = behind.stream()
                .filter(use -> !use.energy().total().isZero())
                .map(use -> new Issue(
                        BillingIssues.ENERGY_BEHIND_SEALED,
                        use.point().ref(),
                        "transformerNo",
                        Args.of("transformer", loss.basis().transformer().key())
                                .and("energy", use.energy().total())))
                .toList();
        return issues.isEmpty() ? Outcome.ok(behind) : Outcome.refused(issues);
    }

    private Outcome<PointEnergy> agreed(PointEnergy use, BilledLoss loss) {
        Losses monthly = new Losses(use.point().agreedLoss().orElse(Energy.ZERO), ReactiveEnergy.ZERO);
        TransformerLossBasis basis = new TransformerLossBasis.Agreed(use.point().ref(), monthly);
        ReactiveEnergy reactive = use.reactive(TraceSink.none());
        told.time(basis, loss.time(), loss.days());
        return TransformerLoss.compute(
                        basis,
                        use.energy().total(),
                        reactive,
                        loss.time(),
                        input.policy().lossRounding(),
                        trace)
                .flatMap(losses -> add(use, losses, BillingSteps.LOSS_ADDED));
    }

    /** Adds to every point the loss of its line, which the transformer's loss flows through too. */
    static Outcome<Map<String, PointEnergy>> addLine(
            BillingInput input, Map<String, PointEnergy> lossy, TraceSink trace) {
        LossStage stage = new LossStage(input, trace);
        List<Issue> issues = new ArrayList<>();
        Map<String, PointEnergy> result = new LinkedHashMap<>(lossy);
        for (PointEnergy use : lossy.values()) {
            use.point().lineLoss().ifPresent(basis -> {
                stage.told.time(basis, input.suppliedTime(), input.suppliedDays());
                Outcome<PointEnergy> added = LineLoss.compute(
                                basis,
                                use.energy().total(),
                                use.reactive(trace),
                                input.suppliedTime(),
                                input.policy().lossRounding(),
                                trace)
                        .flatMap(losses -> stage.add(use, losses, BillingSteps.LINE_LOSS_ADDED));
                issues.addAll(added.issues());
                added.map(done -> result.put(done.point().no(), done));
            });
        }
        return issues.isEmpty() ? Outcome.ok(result) : Outcome.refused(issues);
    }

    private Outcome<List<PointEnergy>> allocate(Losses losses, List<PointEnergy> behind) {
        Outcome<Map<ObjectRef, Energy>> active = allocate(losses.active(), behind);
        Outcome<Map<ObjectRef, ReactiveEnergy>> reactive = allocate(losses.reactive(), behind);
        return active.flatMap(energies -> reactive.flatMap(reactives -> Outcome.all(behind.stream()
                .map(use -> {
                    ObjectRef ref = use.point().ref();
                    Losses share = new Losses(
                            energies.getOrDefault(ref, Energy.ZERO), reactives.getOrDefault(ref, ReactiveEnergy.ZERO));
                    return add(use, share, BillingSteps.LOSS_ADDED);
                })
                .toList())));
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
        boolean byEnergyAlone =
                behind.stream().anyMatch(use -> use.point().lossCapacity().isEmpty());
        if (behind.size() == 1 || (idle && byEnergyAlone)) {
            return Outcome.ok(Map.of(main, whole));
        }
        if (behind.stream().allMatch(use -> use.point().lossCapacity().isPresent())) {
            List<Share<ApparentPower>> byCapacity = behind.stream()
                    .map(use -> new Share<>(
                            use.point().ref(), use.point().lossCapacity().orElseThrow()))
                    .toList();
            return LossAllocation.byCapacity(
                    whole, byCapacity, main, input.policy().lossRounding(), trace);
        }
        List<Share<Energy>> shares = behind.stream()
                .map(use -> new Share<>(use.point().ref(), use.energy().total()))
                .toList();
        return LossAllocation.byEnergy(whole, shares, main, input.policy().lossRounding(), trace);
    }

    private Outcome<PointEnergy> add(PointEnergy use, Losses losses, TraceStep step) {
        return placed(use, losses.active()).map(energy -> {
            PointEnergy lossy =
                    use.withEnergy(energy).withReactive(use.forward().plus(losses.reactive()), use.reverse());
            told.added(step, use, losses, lossy);
            return lossy;
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
