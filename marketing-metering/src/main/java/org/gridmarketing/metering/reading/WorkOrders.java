package org.gridmarketing.metering.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.ReadingAnomalyKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.reading.ReadingAnomaly;
import org.gridmarketing.model.text.Args;

/**
 * Work orders (抄表异常派单) for all anomalies that are not settled.
 *
 * @param orders the soonest due first, those without a deadline last
 * @param issues anomalies for which no order can be made: without kind or day, found later than the day of the report, or settled
 *     before they were found
 */
public record WorkOrders(List<WorkOrder> orders, List<Issue> issues) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param orders the soonest due first
     * @param issues anomalies for which no order can be made
     */
    public WorkOrders {
        orders = List.copyOf(orders);
        issues = List.copyOf(issues);
    }

    /**
     * Makes the orders.
     *
     * @param anomalies archived anomalies
     * @param rules owners and deadlines
     * @param asOf the day of the report
     * @return an order for each that is open on that day
     */
    public static WorkOrders of(List<ReadingAnomaly> anomalies, WorkOrderRules rules, LocalDate asOf) {
        List<WorkOrder> orders = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (ReadingAnomaly anomaly : anomalies) {
            List<Issue> found = check(anomaly, asOf);
            issues.addAll(found);
            boolean settled = anomaly.settledOn()
                    .toOptional()
                    .filter(day -> !day.isAfter(asOf))
                    .isPresent();
            if (found.isEmpty() && !settled) {
                orders.add(order(anomaly, rules, asOf));
            }
        }
        orders.sort(Comparator.comparing((WorkOrder order) -> order.dueOn().orElse(LocalDate.MAX))
                .thenComparing(order -> order.anomaly().key()));
        return new WorkOrders(orders, issues);
    }

    private static WorkOrder order(ReadingAnomaly anomaly, WorkOrderRules rules, LocalDate asOf) {
        ReadingAnomalyKind kind = anomaly.kind().toOptional().orElseThrow();
        LocalDate foundOn = anomaly.foundOn().toOptional().orElseThrow();
        OptionalInt days = rules.daysFor(kind);
        Optional<LocalDate> dueOn =
                days.isPresent() ? Optional.of(foundOn.plusDays(days.getAsInt())) : Optional.empty();
        return new WorkOrder(
                anomaly.ref(),
                anomaly.meteringPointNo().toOptional(),
                kind,
                rules.ownerOf(kind),
                foundOn,
                dueOn,
                dueOn.filter(asOf::isAfter).isPresent());
    }

    private static List<Issue> check(ReadingAnomaly anomaly, LocalDate asOf) {
        List<Issue> issues = new ArrayList<>();
        Optional<LocalDate> found = anomaly.foundOn().toOptional();
        if (anomaly.kind().toOptional().isEmpty()) {
            issues.add(missing(anomaly, "kind"));
        }
        if (found.isEmpty()) {
            issues.add(missing(anomaly, "foundOn"));
        }
        if (anomaly.settledOn().isUnreadable()) {
            issues.add(missing(anomaly, "settledOn"));
        }
        found.filter(day -> day.isAfter(asOf)).ifPresent(day -> {
            Args args = Args.of("found", day).and("asOf", asOf);
            issues.add(new Issue(MeteringIssues.ANOMALY_IN_FUTURE, anomaly.ref(), "foundOn", args));
        });
        Optional<LocalDate> settled = anomaly.settledOn().toOptional();
        if (found.isPresent()
                && settled.filter(day -> day.isBefore(found.get())).isPresent()) {
            Args args = Args.of("from", found.get()).and("to", settled.get());
            issues.add(new Issue(MeteringIssues.DAYS_REVERSED, anomaly.ref(), "settledOn", args));
        }
        return issues;
    }

    private static Issue missing(ReadingAnomaly anomaly, String attribute) {
        return new Issue(MeteringIssues.VALUE_MISSING, anomaly.ref(), attribute, Args.none());
    }
}
