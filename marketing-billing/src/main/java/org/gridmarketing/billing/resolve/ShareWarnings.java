package org.gridmarketing.billing.resolve;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Args;

/**
 * Shares that look like fractions where per cent are asked: 0.13 for 13 %. They are billed as they stand, since nobody can know, and the
 * bill tells them. No tax and no floor of a demand is below 1 %, no agreed line loss and no copper loss below 0.2 %.
 */
final class ShareWarnings {
    private static final Percentage ONE = Percentage.ofPercent("1");
    private static final Percentage LEAST_LOSS = Percentage.ofPercent("0.2");

    private final Resolution resolution;

    private ShareWarnings(Resolution resolution) {
        this.resolution = resolution;
    }

    static void tell(Resolution resolution, List<ResolvedPoint> points) {
        ShareWarnings warnings = new ShareWarnings(resolution);
        BillingPolicy policy = resolution.policy();
        warnings.tell("vatRate", policy.vatRate(), ONE);
        warnings.tell("contractDemandFloor", Optional.of(policy.contractDemandFloor()), ONE);
        warnings.tell("actualDemandFloor", Optional.of(policy.basicCharge().actualDemandFloor()), ONE);
        points.forEach(warnings::tell);
    }

    private void tell(ResolvedPoint point) {
        if (point.archived().lineLossMethod().equals(Recorded.of(LineLossMethod.FIXED_RATIO))) {
            tell("lineLossRatio", point.archived().lineLossRatio().toOptional(), LEAST_LOSS);
        }
        if (point.bearsLoss()) {
            resolution.view().transformers(point.archived().transformerNo()).stream()
                    .flatMap(transformer -> transformer.lossTableNo().toOptional().stream())
                    .flatMap(no -> resolution.tables().lossTables().stream()
                            .filter(table -> table.no().equals(no)))
                    .flatMap(table -> table.rate().stream())
                    .forEach(rate -> tell("copperRate", Optional.of(rate.copperRate()), LEAST_LOSS));
        }
    }

    private void tell(String what, Optional<Percentage> share, Percentage least) {
        share.filter(value -> value.signum() > 0 && value.compareTo(least) < 0)
                .map(value -> new BillWarning(
                        BillingIssues.SHARE_IMPLAUSIBLE, Args.of("what", what).and("share", value)))
                .filter(warning -> !resolution.warnings().contains(warning))
                .ifPresent(resolution.warnings()::add);
    }
}
