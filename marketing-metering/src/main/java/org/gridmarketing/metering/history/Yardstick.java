package org.gridmarketing.metering.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.PeriodText;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Yardstick (比较基准): the daily usage that a period is measured by, from periods that were read. Estimates are never built
 * upon, and a register that ran backwards tells nothing of what a customer uses.
 *
 * @param <Q> active or reactive energy
 * @param daily the daily usage of the periods together
 * @param basis the periods, from the newest to the oldest
 */
public record Yardstick<Q extends Quantity<Q>>(DailyUsage<Q> daily, List<BillingPeriod> basis) {
    private static final String HISTORY = "history";

    /**
     * Keeps the list unchangeable.
     *
     * @param daily the daily usage of the periods together
     * @param basis the periods, from the newest to the oldest
     */
    public Yardstick {
        basis = List.copyOf(basis);
    }

    /**
     * The same period last year (去年同期), see {@link UsageHistory#samePeriodLastYear}.
     *
     * @param <Q> active or reactive energy
     * @param history of one register
     * @param period the period that is measured
     * @param subject the metering point, by which refusals name it
     * @return the yardstick; refused where the year before has no period that was read, or a negative one
     */
    public static <Q extends Quantity<Q>> Outcome<Yardstick<Q>> samePeriodLastYear(
            UsageHistory<Q> history, BillingPeriod period, ObjectRef subject) {
        Optional<PeriodUsage<Q>> found = history.samePeriodLastYear(period, PeriodUsage::isYardstick);
        if (found.isEmpty()) {
            Args args = Args.of("from", period.firstDay().minusYears(1))
                    .and("to", period.to().minusYears(1));
            return Outcome.refused(new Issue(MeteringIssues.HISTORY_SAME_PERIOD_MISSING, subject, HISTORY, args));
        }
        return of(List.of(found.get()), List.of(), subject);
    }

    /**
     * The average of the last periods that were read (近期平均): ΣW over Σd, so that longer periods weigh more, as days do.
     *
     * @param <Q> active or reactive energy
     * @param history of one register
     * @param period the period that is measured
     * @param count how many periods are averaged; at least 1
     * @param subject the metering point, by which refusals name it
     * @return the yardstick; refused where fewer periods were read, and for every one that is negative
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public static <Q extends Quantity<Q>> Outcome<Yardstick<Q>> average(
            UsageHistory<Q> history, BillingPeriod period, int count, ObjectRef subject) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1: " + count);
        }
        List<PeriodUsage<Q>> usages = history.yardsticksBefore(period, count);
        List<Issue> issues = new ArrayList<>();
        if (usages.size() < count) {
            Args args = Args.of("found", usages.size()).and("needed", count);
            issues.add(new Issue(MeteringIssues.HISTORY_TOO_SHORT, subject, HISTORY, args));
        }
        return of(usages, issues, subject);
    }

    private static <Q extends Quantity<Q>> Outcome<Yardstick<Q>> of(
            List<PeriodUsage<Q>> usages, List<Issue> found, ObjectRef subject) {
        List<Issue> issues = new ArrayList<>(found);
        for (PeriodUsage<Q> usage : usages) {
            usage.amount().filter(Quantity::isNegative).ifPresent(amount -> {
                Args args = PeriodText.args(usage.period()).and("amount", amount);
                issues.add(new Issue(MeteringIssues.HISTORY_NEGATIVE, subject, HISTORY, args));
            });
        }
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        DailyUsage<Q> daily = usages.stream()
                .flatMap(usage -> usage.daily().stream())
                .reduce(DailyUsage::plus)
                .orElseThrow();
        return Outcome.ok(
                new Yardstick<>(daily, usages.stream().map(PeriodUsage::period).toList()));
    }
}
