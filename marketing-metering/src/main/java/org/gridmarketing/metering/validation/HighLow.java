package org.gridmarketing.metering.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.history.DailyUsage;
import org.gridmarketing.metering.history.Yardstick;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/** High and low (突增突减): usage by the day with supply against the history by the day. */
final class HighLow {
    private HighLow() {}

    static <Q extends Quantity<Q>> CheckResult high(Verdict verdict, UsageCase<Q> usage) {
        return check(verdict, usage, true);
    }

    static <Q extends Quantity<Q>> CheckResult low(Verdict verdict, UsageCase<Q> usage) {
        return check(verdict, usage, false);
    }

    private static <Q extends Quantity<Q>> CheckResult check(Verdict verdict, UsageCase<Q> usage, boolean high) {
        if (verdict.daysInService() == 0) {
            return verdict.notApplicable(MeteringIssues.OUT_OF_SERVICE, Verdict.AMOUNT, Args.none());
        }
        Optional<Q> amount = usage.current().amount();
        Outcome<Yardstick<Q>> reference = reference(usage, verdict.parameters());
        if (amount.isEmpty() || !reference.isOk()) {
            List<Issue> missing = new ArrayList<>();
            if (amount.isEmpty()) {
                missing.add(verdict.missingIssue(Verdict.AMOUNT));
            }
            missing.addAll(reference.issues());
            return verdict.undecided(missing);
        }
        DailyUsage<Q> own = new DailyUsage<>(amount.get(), verdict.daysInService());
        return compare(verdict, own, reference.orElseThrow().daily(), high);
    }

    private static <Q extends Quantity<Q>> CheckResult compare(
            Verdict verdict, DailyUsage<Q> own, DailyUsage<Q> reference, boolean high) {
        if (verdict.isInsignificant(own) && verdict.isInsignificant(reference)) {
            Args args = Args.of("limit", verdict.parameters().insignificant());
            return verdict.notApplicable(MeteringIssues.USAGE_INSIGNIFICANT, Verdict.AMOUNT, args);
        }
        Percentage limit =
                high ? verdict.parameters().highAbove() : verdict.parameters().lowBelow();
        Args args = Args.of(Verdict.AMOUNT, own.total())
                .and("days", own.days())
                .and("reference", reference.total())
                .and("referenceDays", reference.days())
                .and("limit", limit);
        boolean violated = high ? own.exceeds(reference, limit) : own.fallsShortOf(reference, limit);
        return verdict.violatedIf(violated, Verdict.AMOUNT, args);
    }

    private static <Q extends Quantity<Q>> Outcome<Yardstick<Q>> reference(
            UsageCase<Q> usage, ValidationParameters parameters) {
        BillingPeriod period = usage.current().period();
        Outcome<Yardstick<Q>> average =
                Yardstick.average(usage.history(), period, parameters.averagePeriods(), usage.point());
        Outcome<Yardstick<Q>> lastYear = Yardstick.samePeriodLastYear(usage.history(), period, usage.point());
        return switch (parameters.basis()) {
            case SAME_PERIOD_LAST_YEAR -> lastYear;
            case AVERAGE -> average;
            case SAME_PERIOD_ELSE_AVERAGE ->
                lastYear.isOk() ? lastYear : average.isOk() ? average : both(lastYear, average);
        };
    }

    private static <Q extends Quantity<Q>> Outcome<Yardstick<Q>> both(
            Outcome<Yardstick<Q>> first, Outcome<Yardstick<Q>> second) {
        List<Issue> issues = new ArrayList<>(first.issues());
        issues.addAll(second.issues());
        return Outcome.refused(issues);
    }
}
