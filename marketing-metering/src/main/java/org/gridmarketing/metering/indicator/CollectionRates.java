package org.gridmarketing.metering.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Collection rates (电费回收率) by scope: received ÷ receivable of the same bills. */
public final class CollectionRates {
    private CollectionRates() {}

    /**
     * The rates of all scopes.
     *
     * @param receipts by bill month, in any order; several rows of one month are added
     * @param month the month that is reported
     * @param rounding of the rates
     * @param subject of whom
     * @param sink told every rate
     * @return a rate for every scope that has rows, each refused where its receivable is not above zero; refused as a whole for
     *     every row of a later month
     */
    public static Outcome<Map<CollectionScope, Outcome<Indicator>>> of(
            List<MonthlyReceipts> receipts, YearMonth month, Rounding rounding, ObjectRef subject, TraceSink sink) {
        List<Issue> issues = new ArrayList<>();
        for (MonthlyReceipts row : receipts) {
            if (row.billMonth().isAfter(month)) {
                Args args = Args.of("billMonth", row.billMonth()).and("month", month);
                issues.add(new Issue(MeteringIssues.BILL_MONTH_LATER, subject, "receipts", args));
            }
        }
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Map<CollectionScope, Outcome<Indicator>> rates = new EnumMap<>(CollectionScope.class);
        for (CollectionScope scope : CollectionScope.values()) {
            List<MonthlyReceipts> rows = receipts.stream()
                    .filter(row -> isIn(scope, row.billMonth(), month))
                    .toList();
            if (!rows.isEmpty()) {
                rates.put(scope, rate(rows, rounding, subject, sink));
            }
        }
        return Outcome.ok(Map.copyOf(rates));
    }

    private static Outcome<Indicator> rate(
            List<MonthlyReceipts> rows, Rounding rounding, ObjectRef subject, TraceSink sink) {
        Yuan received = rows.stream().map(MonthlyReceipts::received).reduce(Yuan.ZERO, Yuan::plus);
        Yuan receivable = rows.stream().map(MonthlyReceipts::receivable).reduce(Yuan.ZERO, Yuan::plus);
        return Indicator.of(IndicatorKind.COLLECTION, subject, received, receivable, rounding, sink);
    }

    private static boolean isIn(CollectionScope scope, YearMonth billMonth, YearMonth month) {
        return switch (scope) {
            case MONTH -> billMonth.equals(month);
            case YEAR_TO_DATE -> billMonth.getYear() == month.getYear();
            case PRIOR_YEARS -> billMonth.getYear() < month.getYear();
            case ALL -> true;
        };
    }
}
