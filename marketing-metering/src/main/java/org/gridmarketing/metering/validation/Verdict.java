package org.gridmarketing.metering.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.history.DailyUsage;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/** Makes the results of one check on one usage. */
record Verdict(ValidationCheck check, UsageCase<?> usage, ValidationParameters parameters) {
    static final String AMOUNT = "amount";

    CheckResult passed() {
        return new CheckResult.Passed(check);
    }

    CheckResult violatedIf(boolean violated, String attribute, Args args) {
        return violated ? violated(attribute, args) : passed();
    }

    CheckResult violated(String attribute, Args args) {
        BillingPeriod period = usage.current().period();
        Args all = Args.of("register", usage.register())
                .and("from", period.firstDay())
                .and("to", period.to());
        for (Map.Entry<String, Arg> arg : args.byName().entrySet()) {
            all = all.and(arg.getKey(), arg.getValue());
        }
        return new CheckResult.Violated(
                check,
                Finding.builder()
                        .rule(check.rule())
                        .severity(parameters.severities().getOrDefault(check, check.severity()))
                        .customerNo(usage.customerNo())
                        .subject(usage.point())
                        .attribute(attribute)
                        .place(usage.register() + " " + period.to())
                        .messageKey(check.messageKey())
                        .args(all)
                        .owner(check.owner())
                        .centre(check.centre())
                        .build());
    }

    CheckResult notApplicable(IssueCode code, String attribute, Args args) {
        return new CheckResult.NotApplicable(check, new Issue(code, usage.point(), attribute, args));
    }

    CheckResult undecided(IssueCode code, String attribute, Args args) {
        return undecided(List.of(new Issue(code, usage.point(), attribute, args)));
    }

    CheckResult undecided(List<Issue> missing) {
        return new CheckResult.Undecided(check, missing);
    }

    CheckResult missing(String attribute) {
        return undecided(List.of(missingIssue(attribute)));
    }

    /** Undecided for every attribute that is not there; empty where all are. */
    Optional<CheckResult> missing(Map<String, Optional<?>> attributes) {
        List<Issue> missing = attributes.entrySet().stream()
                .filter(attribute -> attribute.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .map(this::missingIssue)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(undecided(missing));
    }

    Issue missingIssue(String attribute) {
        return new Issue(MeteringIssues.VALUE_MISSING, usage.point(), attribute, Args.none());
    }

    int daysInService() {
        return usage.current().period().days() - usage.daysOutOfService();
    }

    /** Whether as much by the day would be no more than the threshold over this period. */
    boolean isInsignificant(DailyUsage<?> daily) {
        BigDecimal over = daily.total()
                .toBigDecimal()
                .multiply(BigDecimal.valueOf(usage.current().period().days()));
        BigDecimal threshold = parameters.insignificant().toBigDecimal().multiply(BigDecimal.valueOf(daily.days()));
        return parameters.insignificant().signum() > 0 && over.abs().compareTo(threshold) <= 0;
    }
}
