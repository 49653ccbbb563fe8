package org.gridmarketing.billing.resolve;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.loss.LineLossBasis;
import org.gridmarketing.metering.loss.Losses;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.StatedLine;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;

/** Losses that the archive states for one point: an agreed transformer loss, and the loss of its line. */
final class PointLosses {
    private final Resolution resolution;
    private final MeteringPoint point;

    PointLosses(Resolution resolution, MeteringPoint point) {
        this.resolution = resolution;
        this.point = point;
    }

    /** The agreed loss of a point behind a transformer whose loss is agreed; each point has its own. */
    Optional<Energy> agreed(boolean bearsLoss) {
        List<PowerTransformer> transformers = resolution.view().transformers(point.transformerNo());
        boolean agreed = bearsLoss
                && transformers.stream()
                        .anyMatch(each -> each.lossAlgorithm().equals(Recorded.of(LossAlgorithm.AGREED)));
        return agreed
                ? notNegative(
                        issues().require(point.agreedLossEnergy(), point.ref(), "agreedLossEnergy"), "agreedLossEnergy")
                : Optional.empty();
    }

    /** What is computed by formula needs the reactive energy of the point too. */
    Optional<LineLossBasis> line(Optional<PointQuantity> quantity) {
        boolean read = point.quantityMethod().equals(Recorded.of(QuantityMethod.ACTUAL));
        Optional<LineLossMethod> method = issues().optional(point.lineLossMethod(), point.ref(), "lineLossMethod");
        return method.filter(each -> each != LineLossMethod.NONE)
                .flatMap(each -> read ? line(each, quantity) : unsupported(each));
    }

    private Optional<LineLossBasis> line(LineLossMethod method, Optional<PointQuantity> quantity) {
        return switch (method) {
            case FIXED_RATIO ->
                notNegative(issues().require(point.lineLossRatio(), point.ref(), "lineLossRatio"), "lineLossRatio")
                        .map(ratio -> new LineLossBasis.AgreedShare(point.ref(), ratio));
            case FIXED_QUANTITY ->
                notNegative(issues().require(point.lineLossEnergy(), point.ref(), "lineLossEnergy"), "lineLossEnergy")
                        .map(energy -> new LineLossBasis.Agreed(point.ref(), new Losses(energy, ReactiveEnergy.ZERO)));
            case STANDARD_FORMULA -> formula(quantity);
            case NONE, STANDARD_TABLE -> unsupported(method);
        };
    }

    private Optional<LineLossBasis> formula(Optional<PointQuantity> quantity) {
        quantity.filter(each -> each instanceof PointQuantity.Read read && !hasReactive(read))
                .ifPresent(each -> issues().add(BillingIssues.NO_REACTIVE_FOR_LOSS, point.ref(), "lineLossMethod"));
        List<StatedLine> lines = resolution.stated().lines().stream()
                .filter(line -> line.meteringPointNo().equals(point.no()))
                .toList();
        if (lines.size() != 1) {
            Args args = Args.of("count", lines.size());
            issues().add(BillingIssues.LINE_NOT_STATED, point.ref(), "stated.lines", args);
            return Optional.empty();
        }
        StatedLine line = lines.get(0);
        return Optional.of(new LineLossBasis.Formula(
                point.ref(), line.voltage(), line.resistance(), line.reactance(), line.correctionFactor()));
    }

    private static boolean hasReactive(PointQuantity.Read read) {
        return read.readings().spans().stream()
                .anyMatch(span -> span.readings().register() == RegisterKind.REACTIVE_TOTAL);
    }

    private Optional<LineLossBasis> unsupported(LineLossMethod method) {
        issues().add(BillingIssues.UNSUPPORTED_LINE_LOSS, point.ref(), "lineLossMethod", Args.of("method", method));
        return Optional.empty();
    }

    private <Q extends Quantity<Q>> Optional<Q> notNegative(Optional<Q> value, String attribute) {
        value.filter(Quantity::isNegative)
                .ifPresent(
                        each -> issues().add(BillingIssues.NEGATIVE, point.ref(), attribute, Args.of("value", each)));
        return value.filter(each -> !each.isNegative());
    }

    private IssueCollector issues() {
        return resolution.issues();
    }
}
