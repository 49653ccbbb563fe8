package org.gridmarketing.metering.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.PeriodText;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Usage history (历史电量): the usages of one register in the order of time. Periods may be missing between them, but no two
 * share a day.
 *
 * @param <Q> active or reactive energy
 */
public final class UsageHistory<Q extends Quantity<Q>> {
    private final List<PeriodUsage<Q>> usages;

    private UsageHistory(List<PeriodUsage<Q>> usages) {
        this.usages = List.copyOf(usages);
    }

    /**
     * No history: a new customer.
     *
     * @param <Q> active or reactive energy
     * @return the empty history
     */
    public static <Q extends Quantity<Q>> UsageHistory<Q> none() {
        return new UsageHistory<>(List.of());
    }

    /**
     * A history from usages in any order.
     *
     * @param <Q> active or reactive energy
     * @param usages of one register
     * @param subject the metering point, by which refusals name it
     * @return the history; refused for every pair of neighbours that share a day, because then one of the two is counted
     *     twice
     */
    public static <Q extends Quantity<Q>> Outcome<UsageHistory<Q>> of(List<PeriodUsage<Q>> usages, ObjectRef subject) {
        List<PeriodUsage<Q>> sorted = new ArrayList<>(usages);
        sorted.sort(
                Comparator.comparing((PeriodUsage<Q> usage) -> usage.period().from())
                        .thenComparing(usage -> usage.period().to()));
        List<Issue> issues = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            BillingPeriod before = sorted.get(i - 1).period();
            BillingPeriod after = sorted.get(i).period();
            if (after.from().isBefore(before.to())) {
                Args args = Args.of("first", PeriodText.of(before)).and("second", PeriodText.of(after));
                issues.add(new Issue(MeteringIssues.HISTORY_OVERLAPS, subject, "history", args));
            }
        }
        return issues.isEmpty() ? Outcome.ok(new UsageHistory<>(sorted)) : Outcome.refused(issues);
    }

    /**
     * All usages.
     *
     * @return from the oldest to the newest
     */
    public List<PeriodUsage<Q>> usages() {
        return usages;
    }

    /**
     * What lies before a period; a later usage is no history of it.
     *
     * @param period the period that is looked at
     * @return the usages that end with or before its first day, from the newest to the oldest
     */
    public List<PeriodUsage<Q>> before(BillingPeriod period) {
        List<PeriodUsage<Q>> earlier = new ArrayList<>();
        for (int i = usages.size() - 1; i >= 0; i--) {
            if (!usages.get(i).period().to().isAfter(period.from())) {
                earlier.add(usages.get(i));
            }
        }
        return earlier;
    }

    /**
     * The usages just before a period that can serve as a yardstick: known and not estimated.
     *
     * @param period the period that is looked at
     * @param count how many at most
     * @return from the newest to the oldest; fewer where there are not so many
     */
    public List<PeriodUsage<Q>> yardsticksBefore(BillingPeriod period, int count) {
        return before(period).stream()
                .filter(PeriodUsage::isYardstick)
                .limit(count)
                .toList();
    }

    /**
     * The usage of the same period last year (去年同期): the one that shares most days with the period a year before, and at
     * least half of them. Reading days move, so the dates need not be the same.
     *
     * @param period the period that is looked at
     * @param wanted which usages count
     * @return the usage; empty where the year before has none
     */
    public Optional<PeriodUsage<Q>> samePeriodLastYear(BillingPeriod period, Predicate<PeriodUsage<Q>> wanted) {
        LocalDate from = period.from().minusYears(1);
        LocalDate to = period.to().minusYears(1);
        long half = (ChronoUnit.DAYS.between(from, to) + 1) / 2;
        return before(period).stream()
                .filter(wanted)
                .filter(usage -> shared(usage.period(), from, to) >= Math.max(half, 1))
                .max(Comparator.comparingLong(usage -> shared(usage.period(), from, to)));
    }

    private static long shared(BillingPeriod period, LocalDate from, LocalDate to) {
        LocalDate start = period.from().isAfter(from) ? period.from() : from;
        LocalDate end = period.to().isBefore(to) ? period.to() : to;
        return ChronoUnit.DAYS.between(start, end);
    }
}
