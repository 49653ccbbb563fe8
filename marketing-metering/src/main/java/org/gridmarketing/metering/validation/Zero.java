package org.gridmarketing.metering.validation;

import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.history.PeriodUsage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;

/** Zero (零电量): no usage although there was supply, as many periods in a row as the parameters say. */
final class Zero {
    private Zero() {}

    static <Q extends Quantity<Q>> CheckResult check(Verdict verdict, UsageCase<Q> usage) {
        Optional<Q> amount = usage.current().amount();
        if (verdict.daysInService() == 0) {
            return verdict.notApplicable(MeteringIssues.OUT_OF_SERVICE, Verdict.AMOUNT, Args.none());
        }
        if (amount.isEmpty()) {
            return verdict.missing(Verdict.AMOUNT);
        }
        if (!amount.get().isZero()) {
            return verdict.passed();
        }
        Run run = Run.of(usage, Zero::isZero);
        return run.judge(verdict, verdict.parameters().zeroPeriods());
    }

    private static Optional<Boolean> isZero(PeriodUsage<?> usage) {
        return usage.amount().map(Quantity::isZero);
    }
}
