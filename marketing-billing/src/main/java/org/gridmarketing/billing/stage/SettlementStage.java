package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Settlement (结算电量): read, add what was stated beside the readings, deduct sub-meters, add losses, split off agreed quantities, and gather by price agreement, in
 * this order.
 */
public final class SettlementStage {
    private SettlementStage() {}

    /**
     * Settles the energy of all points.
     *
     * @param input everything looked up and chosen
     * @param trace where the numbers tell how they came about
     * @return usage by price agreement, or every reason why it cannot be settled
     */
    public static Outcome<SettledUsage> settle(BillingInput input, TraceSink trace) {
        List<BillWarning> warnings = new ArrayList<>(input.warnings());
        TraceSink ofPeriod = trace.during(input.period());
        return read(input, warnings, ofPeriod)
                .flatMap(read -> settle(input, read, ofPeriod))
                .map(stages -> gather(input, stages, warnings, ofPeriod))
                .map(usage -> hasMinimumBesideAdjustments(input) ? withBefore(usage, input) : usage);
    }

    private static boolean hasMinimumBesideAdjustments(BillingInput input) {
        return !input.statedAdjustments().isEmpty()
                && input.agreements().stream()
                        .anyMatch(agreement ->
                                agreement.tariff().version().minimumCharge().isPresent());
    }

    /** What the minimum charge is compared with; what cannot be settled without the stated energy is compared as it is billed. */
    private static SettledUsage withBefore(SettledUsage usage, BillingInput input) {
        Map<String, AgreementUsage> before = new LinkedHashMap<>();
        if (settle(input.withStatedAdjustments(List.of()), TraceSink.none()) instanceof Outcome.Ok<SettledUsage> ok) {
            ok.value().agreements().forEach(each -> before.put(each.agreement().no(), each));
        }
        return usage.withBeforeAdjustments(before);
    }

    private static Outcome<Stages> settle(BillingInput input, Map<String, PointEnergy> read, TraceSink trace) {
        Map<String, PointEnergy> adjusted = AdjustmentStage.add(input.statedAdjustments(), read, trace);
        return DeductionStage.subMeters(adjusted, trace)
                .flatMap(net -> LossStage.add(input, net, trace)
                        .flatMap(lossy -> LossStage.addLine(input, lossy, trace)
                                .flatMap(lined -> DeductionStage.agreedPoints(input.points(), lined, trace)
                                        .map(settled -> new Stages(read, adjusted, net, lossy, lined, settled)))));
    }

    private static SettledUsage gather(BillingInput input, Stages stages, List<BillWarning> warnings, TraceSink trace) {
        return UsageGathering.gather(input, stages, warnings, trace);
    }

    /** The energies of all points from reading to settling. */
    record Stages(
            Map<String, PointEnergy> read,
            Map<String, PointEnergy> adjusted,
            Map<String, PointEnergy> net,
            Map<String, PointEnergy> lossy,
            Map<String, PointEnergy> lined,
            Map<String, PointEnergy> settled) {}

    private static Outcome<Map<String, PointEnergy>> read(
            BillingInput input, List<BillWarning> warnings, TraceSink trace) {
        List<Issue> issues = new ArrayList<>();
        Map<String, PointEnergy> read = new LinkedHashMap<>();
        for (BillablePoint point : input.points()) {
            if (point.quantity() instanceof PointQuantity.Read quantity) {
                Outcome<ReadStage.Result> outcome = ReadStage.read(point, quantity, input.policy(), trace);
                issues.addAll(outcome.issues());
                outcome.map(result -> {
                    read.put(point.no(), result.use());
                    discrepancy(point, quantity, result, input.policy()).ifPresent(warnings::add);
                    return result;
                });
            }
        }
        return issues.isEmpty() ? Outcome.ok(read) : Outcome.refused(issues);
    }

    /** Each register shows up to one unit of its last digit too little, so that much difference is none. */
    private static Optional<BillWarning> discrepancy(
            BillablePoint point, PointQuantity.Read quantity, ReadStage.Result result, BillingPolicy policy) {
        Energy tolerance = RegisterDigits.tolerance(quantity.readings(), policy);
        return result.discrepancy()
                .filter(gap -> (gap.isNegative() ? gap.negate() : gap).compareTo(tolerance) > 0)
                .map(gap -> new BillWarning(
                        BillingIssues.BAND_DISCREPANCY,
                        Args.of("point", point.no()).and("difference", gap)));
    }
}
