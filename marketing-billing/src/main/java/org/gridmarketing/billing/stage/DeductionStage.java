package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.metering.tree.AgreedQuantities;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
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
        Map<String, List<PointEnergy>> behind = behind(read.values());
        read.forEach((no, use) ->
                net.put(no, take(use, behind.getOrDefault(no, List.of()), BillingSteps.DEDUCTION, issues, trace)));
        return issues.isEmpty() ? Outcome.ok(net) : Outcome.refused(issues);
    }

    /** Fixed quantities and proportions, and what they leave of the points they lie behind. */
    static Outcome<Map<String, PointEnergy>> agreedPoints(
            List<BillablePoint> points, Map<String, PointEnergy> withLoss, TraceSink trace) {
        List<Issue> issues = new ArrayList<>();
        Map<String, PointEnergy> settled = new LinkedHashMap<>();
        Map<ObjectRef, Energy> quantities = quantities(points, withLoss, trace);
        Map<String, PointEnergy> agreed = new LinkedHashMap<>();
        for (BillablePoint point : points) {
            if (!(point.quantity() instanceof PointQuantity.Read)) {
                Energy energy = quantities.getOrDefault(point.ref(), Energy.ZERO);
                agreed.put(point.no(), PointEnergy.agreed(point, energy));
            }
        }
        Map<String, List<PointEnergy>> behind = behind(agreed.values());
        for (BillablePoint point : points) {
            PointEnergy use = withLoss.get(point.no());
            PointEnergy own =
                    use != null ? use : agreed.getOrDefault(point.no(), PointEnergy.agreed(point, Energy.ZERO));
            List<PointEnergy> taken = behind.getOrDefault(point.no(), List.of());
            settled.put(point.no(), take(own, taken, BillingSteps.SETTLED, issues, trace));
        }
        return issues.isEmpty() ? Outcome.ok(settled) : Outcome.refused(issues);
    }

    /** What is deducted, by the number of the point that it lies behind. */
    private static Map<String, List<PointEnergy>> behind(Collection<PointEnergy> points) {
        Map<String, List<PointEnergy>> behind = new HashMap<>();
        for (PointEnergy each : points) {
            each.point()
                    .parentNo()
                    .filter(no -> each.point().deducted())
                    .ifPresent(no ->
                            behind.computeIfAbsent(no, key -> new ArrayList<>()).add(each));
        }
        return behind;
    }

    private static Map<ObjectRef, Energy> quantities(
            List<BillablePoint> points, Map<String, PointEnergy> withLoss, TraceSink trace) {
        Map<ObjectRef, Energy> quantities = new HashMap<>();
        for (BillablePoint point : points) {
            if (point.quantity() instanceof PointQuantity.Fixed fixed) {
                quantities.put(point.ref(), fixed.energy());
                if (trace.isRecording()) {
                    trace.exact(BillingSteps.FIXED_QUANTITY, point.ref(), Args.none(), fixed.energy());
                }
            } else if (point.quantity() instanceof PointQuantity.PerDay daily) {
                tellDays(daily, point, trace);
                Energy energy = AgreedQuantities.perDay(daily.perDay(), daily.days(), point.ref(), trace);
                quantities.put(point.ref(), energy);
            } else if (point.quantity() instanceof PointQuantity.Proportion share
                    && !quantities.containsKey(point.ref())) {
                quantities.putAll(shares(point, share.ratio(), points, withLoss, trace));
            }
        }
        return quantities;
    }

    private static void tellDays(PointQuantity.PerDay daily, BillablePoint point, TraceSink trace) {
        if (trace.isRecording() && !daily.spans().isEmpty()) {
            trace.exact(BillingSteps.AGREED_DAYS, point.ref(), SpanText.numbered(daily.spans()), daily.days());
        }
    }

    /** The share of a point that is added, or those of all points that are deducted beside it. */
    private static Map<ObjectRef, Energy> shares(
            BillablePoint point,
            Ratio ratio,
            List<BillablePoint> points,
            Map<String, PointEnergy> withLoss,
            TraceSink trace) {
        Energy whole = point.parentNo()
                .flatMap(no -> Optional.ofNullable(withLoss.get(no)))
                .map(use -> use.energy().total())
                .orElse(Energy.ZERO);
        if (!point.deducted()) {
            return Map.of(point.ref(), AgreedQuantities.share(whole, ratio, point.ref(), Rounding.WHOLE, trace));
        }
        Map<ObjectRef, Ratio> sharing = new LinkedHashMap<>();
        for (BillablePoint each : points) {
            boolean beside = each.deducted() && each.parentNo().equals(point.parentNo());
            if (beside && each.quantity() instanceof PointQuantity.Proportion share) {
                sharing.put(each.ref(), share.ratio());
            }
        }
        return AgreedQuantities.shares(whole, sharing, Rounding.WHOLE, trace);
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
        if (trace.isRecording()) {
            new DeductionTrace(step, use, behind, trace).tell(rest);
        }
        return rest;
    }
}
