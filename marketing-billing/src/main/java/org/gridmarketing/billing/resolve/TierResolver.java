package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.price.TierBounds;
import org.gridmarketing.billing.price.TierProblem;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.Timeline;

/** What tiers need beside the tariff: the running total, and the facts that move their bounds. */
final class TierResolver {
    private final Resolution resolution;
    private final PriceAgreement agreement;

    TierResolver(Resolution resolution, PriceAgreement agreement) {
        this.resolution = resolution;
        this.agreement = agreement;
    }

    TierFacts facts() {
        Customer customer = resolution.customer();
        IssueCollector issues = resolution.issues();
        Optional<LocalDate> from = issues.optional(customer.energisedOn(), customer.ref(), "energisedOn")
                .or(() -> issues.optional(customer.openedOn(), customer.ref(), "openedOn"));
        Optional<Integer> persons = issues.optional(customer.householdSize(), customer.ref(), "householdSize");
        return TierFacts.builder()
                .suppliedFrom(from)
                .suppliedTo(issues.optional(customer.closedOn(), customer.ref(), "closedOn"))
                .ownerSince(issues.optional(customer.ownerSince(), customer.ref(), "ownerSince"))
                .persons(persons.map(OptionalInt::of).orElse(OptionalInt.empty()))
                .personsSince(issues.optional(customer.householdSizeSince(), customer.ref(), "householdSizeSince"))
                .build();
    }

    /** What was used in the cycle before the period; nothing where no tariff of the period has tiers. */
    Energy runningTotal(Timeline<CompiledTariff> tariffs) {
        List<TierSchedule> schedules = tariffs.segments().stream()
                .flatMap(segment -> segment.value().version().tiers().stream())
                .toList();
        Optional<Energy> stated =
                Optional.ofNullable(resolution.stated().runningTotals().get(agreement.no()));
        if (schedules.isEmpty()) {
            return Energy.ZERO;
        }
        schedules.forEach(schedule -> bounds(schedule).problems().forEach(this::tell));
        boolean opens = bounds(schedules.get(0)).opensCycle();
        ObjectRef ref = agreement.ref();
        if (stated.filter(total -> total.isNegative() || (opens && !total.isZero()))
                .isPresent()) {
            Args args = Args.of("value", stated.get());
            resolution.issues().add(BillingIssues.RUNNING_TOTAL_IMPOSSIBLE, ref, "stated.runningTotals", args);
        } else if (stated.isEmpty() && !opens) {
            resolution.issues().add(BillingIssues.RUNNING_TOTAL_MISSING, ref, "stated.runningTotals");
        }
        return stated.orElse(Energy.ZERO);
    }

    private TierBounds bounds(TierSchedule schedule) {
        return new TierBounds(schedule, facts(), resolution.period(), resolution.policy());
    }

    private void tell(TierProblem problem) {
        String attribute = switch (problem.fact()) {
            case "suppliedFrom" -> "energisedOn";
            case "suppliedTo" -> "closedOn";
            default -> problem.fact();
        };
        resolution.issues().add(problem.code(), resolution.customer().ref(), attribute, Args.of("on", problem.on()));
    }
}
