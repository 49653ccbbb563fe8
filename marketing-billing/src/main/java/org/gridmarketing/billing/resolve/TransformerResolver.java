package org.gridmarketing.billing.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BilledLoss;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.loss.TransformerLossBasis;
import org.gridmarketing.metering.loss.TransformerNameplate;
import org.gridmarketing.model.code.EquipmentKind;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.TransformerOwnership;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.Timeline;

/** How the loss of each transformer is computed whose loss is billed. */
final class TransformerResolver {
    private final Resolution resolution;
    private final PowerTransformer transformer;

    private TransformerResolver(Resolution resolution, PowerTransformer transformer) {
        this.resolution = resolution;
        this.transformer = transformer;
    }

    static Map<String, BilledLoss> resolve(Resolution resolution, List<ResolvedPoint> points) {
        Map<String, BilledLoss> losses = new LinkedHashMap<>();
        for (ResolvedPoint point : points) {
            if (point.bearsLoss()) {
                checkSharing(resolution, point.archived(), points);
                resolution
                        .issues()
                        .single(
                                resolution.view().transformers(point.archived().transformerNo()),
                                point.archived().transformerNo(),
                                point.archived().ref(),
                                "transformerNo",
                                PowerTransformer.class)
                        .flatMap(found -> new TransformerResolver(resolution, found).loss())
                        .ifPresent(loss -> {
                            checkReactiveIsRead(resolution, loss.basis(), points);
                            losses.put(loss.basis().transformer().key(), loss);
                        });
            }
        }
        if (!losses.isEmpty()) {
            checkNoOtherRuns(resolution, points);
        }
        return losses;
    }

    /** A running transformer that no point names loses energy that nobody would be billed for. */
    private static void checkNoOtherRuns(Resolution resolution, List<ResolvedPoint> points) {
        for (PowerTransformer transformer : resolution.dossier().transformers()) {
            boolean own = !transformer.ownership().equals(Recorded.of(TransformerOwnership.PUBLIC))
                    && !transformer.equipmentKind().equals(Recorded.of(EquipmentKind.HIGH_VOLTAGE_MOTOR));
            boolean named = points.stream()
                    .anyMatch(point -> point.archived().transformerNo().equals(Recorded.of(transformer.no())));
            if (own && !named && hasRun(resolution, transformer)) {
                resolution.issues().add(BillingIssues.TRANSFORMER_WITHOUT_POINT, transformer.ref(), "");
            }
        }
    }

    private static boolean hasRun(Resolution resolution, PowerTransformer transformer) {
        return new UnitRun(resolution, transformer)
                .energised().segments().stream().anyMatch(Timeline.Segment::value);
    }

    /** Without any reactive register the formula would count the load as purely active. */
    private static void checkReactiveIsRead(
            Resolution resolution, TransformerLossBasis basis, List<ResolvedPoint> points) {
        boolean read = points.stream()
                .filter(point -> point.archived()
                        .transformerNo()
                        .equals(Recorded.of(basis.transformer().key())))
                .flatMap(point -> point.quantity().stream())
                .anyMatch(quantity -> quantity instanceof PointQuantity.Read meter
                        && meter.readings().spans().stream()
                                .anyMatch(span -> span.readings().register() == RegisterKind.REACTIVE_TOTAL));
        if (basis instanceof TransformerLossBasis.Formula && !read) {
            resolution.issues().add(BillingIssues.NO_REACTIVE_FOR_LOSS, basis.transformer(), "lossAlgorithm");
        }
    }

    /** Sharing matters where several points stand behind one transformer; by energy or by contract capacity. */
    private static void checkSharing(Resolution resolution, MeteringPoint point, List<ResolvedPoint> points) {
        long behind = points.stream()
                .filter(each -> each.archived().transformerNo().equals(point.transformerNo()) && each.bearsLoss())
                .count();
        if (behind == 1) {
            resolution.issues().optional(point.lossSharing(), point.ref(), "lossSharing");
        } else {
            Optional<LossSharing> sharing =
                    resolution.issues().require(point.lossSharing(), point.ref(), "lossSharing");
            sharing.filter(each -> each == LossSharing.BY_CONTRACT_CAPACITY)
                    .ifPresent(each -> resolution.issues().require(point.capacity(), point.ref(), "capacity"));
            sharing.filter(each -> each != LossSharing.BY_ENERGY && each != LossSharing.BY_CONTRACT_CAPACITY)
                    .ifPresent(each -> resolution
                            .issues()
                            .add(
                                    BillingIssues.UNSUPPORTED_LOSS_SHARING,
                                    point.ref(),
                                    "lossSharing",
                                    Args.of("sharing", each)));
            checkOneWay(resolution, point, points);
        }
    }

    private static void checkOneWay(Resolution resolution, MeteringPoint point, List<ResolvedPoint> points) {
        long ways = points.stream()
                .filter(each -> each.archived().transformerNo().equals(point.transformerNo()) && each.bearsLoss())
                .flatMap(each -> each.archived().lossSharing().toOptional().stream())
                .filter(each -> each == LossSharing.BY_ENERGY || each == LossSharing.BY_CONTRACT_CAPACITY)
                .distinct()
                .count();
        if (ways > 1) {
            ObjectRef transformer = ObjectRef.of(
                    PowerTransformer.class, point.transformerNo().toOptional().orElse(""));
            resolution.issues().add(BillingIssues.LOSS_SHARED_DIFFERENTLY, transformer, "lossSharing");
        }
    }

    private Optional<BilledLoss> loss() {
        UnitRun run = new UnitRun(resolution, transformer);
        checkRun(run);
        return basis().map(basis -> {
            LossTimes.Days days = new LossTimes(resolution).of(run.energised());
            return new BilledLoss(basis, days.time(), days.spans());
        });
    }

    private Optional<TransformerLossBasis> basis() {
        Optional<ApparentPower> capacity =
                issues().require(transformer.ratedCapacity(), transformer.ref(), "ratedCapacity");
        return issues().require(transformer.lossAlgorithm(), transformer.ref(), "lossAlgorithm")
                .flatMap(algorithm -> switch (algorithm) {
                    case TABLE -> table();
                    case FORMULA -> capacity.isPresent() ? formula(capacity.get()) : nameplateIssues();
                    case AGREED -> Optional.of(new TransformerLossBasis.None(transformer.ref()));
                    case NONE -> unsupported(algorithm);
                });
    }

    /** Without dated changes it runs throughout or not at all; a nameplate is that of one capacity. */
    private void checkRun(UnitRun run) {
        issues().require(transformer.runStatus(), transformer.ref(), "runStatus")
                .filter(status -> status != RunStatus.RUNNING && !run.isDated())
                .ifPresent(status -> issues().add(
                                BillingIssues.TRANSFORMER_NOT_RUNNING,
                                transformer.ref(),
                                "runStatus",
                                Args.of("status", status)));
        run.resized()
                .forEach(change -> issues().add(
                                BillingIssues.CAPACITY_CHANGED,
                                transformer.ref(),
                                "changes",
                                Args.of("on", change.on()).and("capacity", change.capacity())));
    }

    private Optional<TransformerLossBasis> table() {
        Optional<String> no = issues().require(transformer.lossTableNo(), transformer.ref(), "lossTableNo");
        List<TransformerLossTable> found = resolution.tables().lossTables().stream()
                .filter(table -> no.filter(table.no()::equals).isPresent())
                .toList();
        return issues().single(
                        found, transformer.lossTableNo(), transformer.ref(), "lossTableNo", TransformerLossTable.class)
                .map(this::basis);
    }

    private TransformerLossBasis basis(TransformerLossTable table) {
        Optional<TransformerLossBasis> rate = table.rate()
                .map(each -> new TransformerLossBasis.Rate(
                        transformer.ref(),
                        each.ironLoss(),
                        each.ironReactiveLoss(),
                        each.copperRate(),
                        each.reactiveFactor()));
        return rate.orElseGet(() -> new TransformerLossBasis.Table(
                transformer.ref(), table, resolution.policy().lossTableLookup()));
    }

    /** Every missing value is told, not only the first. */
    private Optional<TransformerLossBasis> nameplateIssues() {
        formula(ApparentPower.ZERO);
        return Optional.empty();
    }

    private Optional<TransformerLossBasis> formula(ApparentPower capacity) {
        Optional<Power> noLoad = issues().require(transformer.noLoadLoss(), transformer.ref(), "noLoadLoss");
        Optional<Power> load = issues().require(transformer.loadLoss(), transformer.ref(), "loadLoss");
        Optional<ReactivePower> reactiveNoLoad =
                issues().require(transformer.noLoadReactiveLoss(), transformer.ref(), "noLoadReactiveLoss");
        Optional<ReactivePower> reactiveLoad =
                issues().require(transformer.loadReactiveLoss(), transformer.ref(), "loadReactiveLoss");
        Optional<Ratio> factor =
                issues().require(transformer.correctionFactor(), transformer.ref(), "correctionFactor");
        return noLoad.flatMap(p0 -> load.flatMap(pk -> reactiveNoLoad.flatMap(q0 ->
                reactiveLoad.flatMap(qk -> factor.map(k -> new TransformerLossBasis.Formula(
                        new TransformerNameplate(transformer.ref(), capacity, p0, pk, q0, qk, k)))))));
    }

    private Optional<TransformerLossBasis> unsupported(LossAlgorithm algorithm) {
        Args args = Args.of("algorithm", algorithm);
        issues().add(BillingIssues.UNSUPPORTED_LOSS_ALGORITHM, transformer.ref(), "lossAlgorithm", args);
        return Optional.empty();
    }

    private IssueCollector issues() {
        return resolution.issues();
    }
}
