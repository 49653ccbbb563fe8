package org.gridmarketing.metering.validation;

import java.util.Optional;
import org.gridmarketing.metering.history.PeriodUsage;
import org.gridmarketing.model.code.ReadingCycle;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.quantity.Quantity;

/** Consecutive estimates (连续估抄): as many estimated readings in a row as the parameters say, this period's the last. */
final class EstimateRun {
    private EstimateRun() {}

    static <Q extends Quantity<Q>> CheckResult check(Verdict verdict, UsageCase<Q> usage) {
        if (usage.current().kind().isEmpty()) {
            return verdict.missing("kind");
        }
        if (!usage.current().isEstimated()) {
            return verdict.passed();
        }
        boolean twoMonths = usage.cycle()
                .filter(cycle -> cycle == ReadingCycle.ODD_MONTHS || cycle == ReadingCycle.EVEN_MONTHS)
                .isPresent();
        ValidationParameters parameters = verdict.parameters();
        int limit = twoMonths ? parameters.estimatesInARowOfTwoMonths() : parameters.estimatesInARow();
        return Run.of(usage, EstimateRun::isEstimated).judge(verdict, limit);
    }

    private static Optional<Boolean> isEstimated(PeriodUsage<?> usage) {
        return usage.kind().map(ReadingKind.ESTIMATED::equals);
    }
}
