package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/** Deduction (套扣、定量定比): what lies behind a point is taken off it; never cut silently at zero. */
final class DeductionStage {
    private DeductionStage() {}

    /** Read energy less the read energy of the points behind each point. */
    static Outcome<Map<String, PointEnergy>> subMeters(Map<String, PointEnergy> read, TraceSink trace) {
        List<Issue> issues = new ArrayList<>();
        Map<String, PointEnergy> net = new LinkedHashMap<>();
        read.forEach((no, use) -> {
            List<PointEnergy> behind = read.values().stream()
                    .filter(child -> child.point().deducted()
                            && child.point().parentNo().filter(no::equals).isPresent())
                    .toList();
            net.put(no, take(use, behind, BillingSteps.DEDUCTION, issues, trace));
        });
        return issues.isEmpty() ? Outcome.ok(net) : Outcome.refused(issues);
    }

    /** Fixed quantities and proportions, and what they leave of the points they lie behind. */
    static Outcome<Map<String, PointEnergy>> agreedPoints(
            List<BillablePoint> points, Map<String, PointEnergy> withLoss, TraceSink trace) {
        List<Issue> issues = new ArrayList<>();
        Map<String, PointEnergy> settled = new LinkedHashMap<>();
        Map<String, PointEnergy> agreed = new LinkedHashMap<>();
        for (BillablePoint point : points) {
            if (!(point.quantity() instanceof PointQuantity.Read)) {
                agreed.put(point.no(), agreed(point, withLoss, trace));
            }
        }
        for (BillablePoint point : points) {
            PointEnergy use = withLoss.get(point.no());
            PointEnergy own =
                    use != null ? use : agreed.getOrDefault(point.no(), PointEnergy.agreed(point, Energy.ZERO));
            List<PointEnergy> behind = agreed.values().stream()
                    .filter(child -> child.point().deducted()
                            && child.point()
                                    .parentNo()
                                    .filter(point.no()::equals)
                                    .isPresent())
                    .toList();
            settled.put(point.no(), take(own, behind, BillingSteps.SETTLED, issues, trace));
        }
        return issues.isEmpty() ? Outcome.ok(settled) : Outcome.refused(issues);
    }

    private static PointEnergy agreed(BillablePoint point, Map<String, PointEnergy> withLoss, TraceSink trace) {
        if (point.quantity() instanceof PointQuantity.Proportion proportion) {
            Energy parent = point.parentNo()
                    .map(no -> withLoss.getOrDefault(no, PointEnergy.agreed(point, Energy.ZERO)))
                    .map(use -> use.energy().total())
                    .orElse(Energy.ZERO);
            Energy part = Rounding.WHOLE.round(parent.times(proportion.ratio()));
            if (trace.isRecording()) {
                Args inputs = Args.of("W0", parent).and("k", proportion.ratio());
                trace.rounded(BillingSteps.PROPORTION, point.ref(), inputs, part, Rounding.WHOLE);
            }
            return PointEnergy.agreed(point, part);
        }
        if (point.quantity() instanceof PointQuantity.PerDay daily) {
            Energy energy = daily.perDay().times(Ratio.of(Integer.toString(daily.days())));
            if (trace.isRecording()) {
                Args inputs = Args.of("q", daily.perDay()).and("n", daily.days());
                trace.exact(MeteringSteps.AGREED_PER_DAY, point.ref(), inputs, energy);
            }
            return PointEnergy.agreed(point, energy);
        }
        return PointEnergy.agreed(point, ((PointQuantity.Fixed) point.quantity()).energy());
    }

    private static PointEnergy take(
            PointEnergy use, List<PointEnergy> behind, TraceStep step, List<Issue> issues, TraceSink trace) {
        if (behind.isEmpty()) {
            return use;
        }
        PointEnergy rest = use;
        for (PointEnergy child : behind) {
            boolean read = child.point().quantity() instanceof PointQuantity.Read;
            rest = (read ? rest.withoutParts(child.parts()) : rest)
                    .withEnergy(rest.less(child.energy()))
                    .withReactive(
                            rest.forward().minus(child.forward()),
                            rest.reverse().minus(child.reverse()));
        }
        if (rest.hasShortfall()) {
            issues.add(new Issue(BillingIssues.SHORTFALL, use.point().ref(), "", rest.shortfall()));
        }
        tell(use, rest, step, trace);
        return rest;
    }

    private static void tell(PointEnergy use, PointEnergy rest, TraceStep step, TraceSink trace) {
        if (!trace.isRecording()) {
            return;
        }
        tell(use, use.energy().total(), rest.energy().total(), step, trace);
        if (!use.forward().equals(rest.forward())) {
            tell(use, use.forward(), rest.forward(), step, trace);
        }
        if (!use.reverse().equals(rest.reverse())) {
            tell(use, use.reverse(), rest.reverse(), step, trace);
        }
    }

    private static <Q extends Quantity<Q>> void tell(
            PointEnergy use, Q before, Q after, TraceStep step, TraceSink trace) {
        Args inputs = Args.of("W0", before).and("ΣWi", before.minus(after));
        trace.exact(step, use.point().ref(), inputs, after);
    }
}
