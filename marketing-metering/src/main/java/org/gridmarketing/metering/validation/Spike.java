package org.gridmarketing.metering.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.history.DailyUsage;
import org.gridmarketing.metering.history.PeriodUsage;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;

/**
 * Spike (电量尖刺): a usage that is the highest by the day of all that is looked back upon, this one included, and towers above the
 * third highest. The third, because a busy season may well have two months like it.
 */
final class Spike {
    private static final int THIRD = 2;

    private Spike() {}

    static <Q extends Quantity<Q>> CheckResult check(Verdict verdict, UsageCase<Q> usage) {
        Optional<Q> amount = usage.current().amount();
        if (verdict.daysInService() == 0) {
            return verdict.notApplicable(MeteringIssues.OUT_OF_SERVICE, Verdict.AMOUNT, Args.none());
        }
        if (amount.isEmpty()) {
            return verdict.missing(Verdict.AMOUNT);
        }
        List<DailyUsage<Q>> earlier =
                usage
                        .history()
                        .yardsticksBefore(
                                usage.current().period(), verdict.parameters().spikePeriods())
                        .stream()
                        .map(PeriodUsage::daily)
                        .flatMap(Optional::stream)
                        .toList();
        if (earlier.size() < THIRD) {
            Args args = Args.of("found", earlier.size()).and("needed", THIRD);
            return verdict.undecided(MeteringIssues.HISTORY_TOO_SHORT, "history", args);
        }
        return compare(verdict, new DailyUsage<>(amount.get(), verdict.daysInService()), earlier);
    }

    private static <Q extends Quantity<Q>> CheckResult compare(
            Verdict verdict, DailyUsage<Q> own, List<DailyUsage<Q>> earlier) {
        List<DailyUsage<Q>> highest = new ArrayList<>(earlier);
        highest.sort((one, other) -> other.compareByDay(one));
        if (verdict.isInsignificant(own)) {
            Args args = Args.of("limit", verdict.parameters().insignificant());
            return verdict.notApplicable(MeteringIssues.USAGE_INSIGNIFICANT, Verdict.AMOUNT, args);
        }
        Percentage limit = verdict.parameters().spikeAbove();
        DailyUsage<Q> third = highest.get(THIRD - 1); // this usage is itself the first
        boolean spike = own.compareByDay(highest.get(0)) > 0 && own.exceeds(third, limit);
        Args args = Args.of(Verdict.AMOUNT, own.total())
                .and("days", own.days())
                .and("reference", third.total())
                .and("referenceDays", third.days())
                .and("limit", limit);
        return verdict.violatedIf(spike, Verdict.AMOUNT, args);
    }
}
