package org.gridmarketing.metering.validation;

import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;

/** Checks that need nothing but the amount: negative usage, and usage without supply. */
final class Amounts {
    private Amounts() {}

    static <Q extends Quantity<Q>> CheckResult negative(Verdict verdict, UsageCase<Q> usage) {
        Optional<Q> amount = usage.current().amount();
        return amount.isEmpty()
                ? verdict.missing(Verdict.AMOUNT)
                : verdict.violatedIf(amount.get().isNegative(), Verdict.AMOUNT, Args.of(Verdict.AMOUNT, amount.get()));
    }

    static <Q extends Quantity<Q>> CheckResult inactive(Verdict verdict, UsageCase<Q> usage) {
        if (verdict.daysInService() > 0) {
            return verdict.notApplicable(MeteringIssues.IN_SERVICE, Verdict.AMOUNT, Args.none());
        }
        Optional<Q> amount = usage.current().amount();
        return amount.isEmpty()
                ? verdict.missing(Verdict.AMOUNT)
                : verdict.violatedIf(!amount.get().isZero(), Verdict.AMOUNT, Args.of(Verdict.AMOUNT, amount.get()));
    }
}
