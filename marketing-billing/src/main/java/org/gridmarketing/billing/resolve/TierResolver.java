package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.price.TierBounds;
import org.gridmarketing.billing.price.TierProblem;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.TierCycle;
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

    /** The facts that the tiers of the period look at; one that cannot be read is told where some tier does. */
    TierFacts facts(Timeline<CompiledTariff> tariffs) {
        return facts(schedules(tariffs));
    }

    private TierFacts facts(List<TierSchedule> schedules) {
        if (schedules.isEmpty()) {
            return TierFacts.NONE;
        }
        Customer customer = resolution.customer();
        boolean dates = !resolution.period().isWholeMonth()
                || schedules.stream().anyMatch(schedule -> schedule.cycle() == TierCycle.ANNUAL);
        boolean household = schedules.stream()
                .anyMatch(schedule -> schedule.household().isPresent()
                        || !schedule.householdTiers().isEmpty());
        Optional<LocalDate> from = fact(dates, customer.energisedOn(), "energisedOn")
                .or(() -> fact(dates, customer.openedOn(), "openedOn"));
        Optional<Integer> persons = fact(household, customer.householdSize(), "householdSize");
        persons.filter(size -> household && size <= 0)
                .ifPresent(size -> resolution
                        .issues()
                        .add(BillingIssues.NOT_POSITIVE, customer.ref(), "householdSize", Args.of("value", size)));
        return TierFacts.builder()
                .suppliedFrom(from)
                .suppliedTo(fact(dates, customer.closedOn(), "closedOn"))
                .ownerSince(fact(true, customer.ownerSince(), "ownerSince"))
                .persons(persons.map(OptionalInt::of).orElse(OptionalInt.empty()))
                .personsSince(fact(household, customer.householdSizeSince(), "householdSizeSince"))
                .build();
    }

    private <T> Optional<T> fact(boolean matters, Recorded<T> fact, String attribute) {
        return matters
                ? resolution.issues().optional(fact, resolution.customer().ref(), attribute)
                : fact.toOptional();
    }

    private static List<TierSchedule> schedules(Timeline<CompiledTariff> tariffs) {
        List<TierSchedule> schedules = new ArrayList<>(1);
        for (Timeline.Segment<CompiledTariff> segment : tariffs.segments()) {
            segment.value().version().tiers().ifPresent(schedules::add);
        }
        return schedules;
    }

    /** What was used in the cycle before the period; nothing where no tariff of the period has tiers. */
    Energy runningTotal(Timeline<CompiledTariff> tariffs) {
        List<TierSchedule> schedules = schedules(tariffs);
        Energy stated = resolution.stated().runningTotals().getOrDefault(agreement.no(), Energy.ZERO);
        if (schedules.isEmpty()) {
            return Energy.ZERO;
        }
        TierFacts facts = facts(schedules);
        schedules.forEach(schedule -> bounds(schedule, facts).problems().forEach(this::tell));
        TierBounds bounds = bounds(schedules.get(0), facts);
        Args args = Args.of("cycle", bounds.cycleStart());
        if (stated.isNegative()) {
            tell(BillingIssues.NEGATIVE, Args.of("value", stated));
        } else if (bounds.opensCycle() && !stated.isZero()) {
            tell(BillingIssues.RUNNING_TOTAL_IMPOSSIBLE, args.and("value", stated));
        } else if (!bounds.opensCycle() && !resolution.stated().runningTotals().containsKey(agreement.no())) {
            tell(BillingIssues.RUNNING_TOTAL_MISSING, args);
        }
        return stated;
    }

    private void tell(IssueCode code, Args args) {
        resolution.issues().add(code, agreement.ref(), "stated.runningTotals", args);
    }

    private TierBounds bounds(TierSchedule schedule, TierFacts facts) {
        return new TierBounds(schedule, facts, resolution.period(), resolution.policy());
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
