package org.gridmarketing.metering.validation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.history.PeriodUsage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;

/**
 * A run of periods of one trait (连续周期), back from the checked one, which has it.
 *
 * @param length how many periods in a row are known to have it, the checked one included
 * @param since the day before the first of them
 * @param ended whether a period without the trait ends the run; if not, the history ends it, or leaves a gap, or does not tell
 */
record Run(int length, LocalDate since, boolean ended) {
    static <Q extends Quantity<Q>> Run of(UsageCase<Q> usage, Function<PeriodUsage<?>, Optional<Boolean>> trait) {
        int length = 1;
        LocalDate since = usage.current().period().from();
        for (PeriodUsage<Q> earlier : usage.history().before(usage.current().period())) {
            Optional<Boolean> has = trait.apply(earlier);
            if (!earlier.period().to().equals(since) || has.isEmpty()) {
                return new Run(length, since, false);
            }
            if (!has.get()) {
                return new Run(length, since, true);
            }
            length++;
            since = earlier.period().from();
        }
        return new Run(length, since, false);
    }

    /** Violated where the run is long enough; undecided where it is not, but nobody knows how it went on. */
    CheckResult judge(Verdict verdict, int limit) {
        if (length >= limit) {
            return verdict.violated(
                    "",
                    Args.of("periods", length).and("since", since.plusDays(1)).and("limit", limit));
        }
        if (ended) {
            return verdict.passed();
        }
        Args args = Args.of("since", since.plusDays(1)).and("found", length).and("needed", limit);
        return verdict.undecided(MeteringIssues.HISTORY_BROKEN_OFF, "history", args);
    }
}
