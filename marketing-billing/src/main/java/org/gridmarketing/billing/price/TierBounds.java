package org.gridmarketing.billing.price;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.HouseholdBounds;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.HouseholdTiers;
import org.gridmarketing.model.tariff.PartCycle;
import org.gridmarketing.model.tariff.SeasonalTiers;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierAssignment;
import org.gridmarketing.model.tariff.TierClosing;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierOwnerChange;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Tier bounds (阶梯基数): those of the schedule after the months in use, the household and the season.
 *
 * <p>A month that was begun counts whole. A household counts from the month of its registration on; energy that was billed before
 * stays as it was billed.
 */
public final class TierBounds {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final Rounding BOUND = Rounding.halfUp(2);

    private final TierSchedule schedule;
    private final TierFacts facts;
    private final BillingPeriod period;
    private final BillingPolicy policy;

    /**
     * The bounds of a schedule for one customer and period.
     *
     * @param schedule the schedule
     * @param facts what moves its bounds
     * @param period the billing period
     * @param policy to which cycle the energy belongs
     */
    public TierBounds(TierSchedule schedule, TierFacts facts, BillingPeriod period, BillingPolicy policy) {
        this.schedule = schedule;
        this.facts = facts;
        this.period = period;
        this.policy = policy;
    }

    /**
     * The terms on a day.
     *
     * @param day a day of the period
     * @return the bounds that its energy is laid over
     */
    public TierTerms on(LocalDate day) {
        LocalDate assigned = assigned(day);
        LocalDate start = cycleStart(assigned);
        if (schedule.cycle() == TierCycle.MONTHLY) {
            List<Tier> tiers = monthly(assigned);
            return new TierTerms(schedule, start, tiers, tiers);
        }
        LocalDate yearEnd = assigned.withDayOfYear(assigned.lengthOfYear());
        Optional<LocalDate> closing = closing(assigned);
        List<Tier> tiers = annual(start, closing.orElse(yearEnd), assigned);
        boolean settledAgain = closing.filter(period::contains).isPresent()
                && schedule.partCycle().equals(Optional.of(PartCycle.STARTED_MONTHS))
                && policy.tierClosing() == TierClosing.RESETTLED;
        return new TierTerms(schedule, start, tiers, settledAgain ? annual(start, yearEnd, assigned) : tiers);
    }

    /**
     * Whether nothing can have been used in the cycle before the period.
     *
     * @return true where the first energy of the period opens its cycle
     */
    public boolean opensCycle() {
        return opensMonth() || !cycleStart().isBefore(period.firstDay());
    }

    /**
     * The cycle that the first energy of the period belongs to.
     *
     * @return its first day
     */
    public LocalDate cycleStart() {
        LocalDate first = assigned(period.firstDay());
        return opensMonth() ? period.firstDay() : cycleStart(first);
    }

    private boolean opensMonth() {
        return schedule.cycle() == TierCycle.MONTHLY && byClosingDay() && !isPartMonth();
    }

    /**
     * Why the bounds cannot be told.
     *
     * @return nothing where they can
     */
    public List<TierProblem> problems() {
        List<TierProblem> problems = new ArrayList<>();
        LocalDate day = period.to();
        LocalDate start = naturalStart(assigned(day));
        facts.ownerSince()
                .filter(since -> policy.tierOwnerChange().isEmpty() && since.isAfter(start) && !since.isAfter(day))
                .ifPresent(
                        since -> problems.add(new TierProblem(BillingIssues.TIER_OWNER_CHANGE, "ownerSince", since)));
        if (schedule.cycle() == TierCycle.ANNUAL && schedule.partCycle().isEmpty()) {
            facts.suppliedFrom()
                    .filter(from -> from.isAfter(start) && !from.isAfter(day))
                    .ifPresent(from ->
                            problems.add(new TierProblem(BillingIssues.TIERS_PART_CYCLE, "suppliedFrom", from)));
            closing(day)
                    .ifPresent(to -> problems.add(new TierProblem(BillingIssues.TIERS_PART_CYCLE, "suppliedTo", to)));
        }
        return problems;
    }

    private boolean byClosingDay() {
        return policy.tierAssignment() == TierAssignment.CLOSING_DAY;
    }

    private LocalDate assigned(LocalDate day) {
        return byClosingDay() ? period.to() : day;
    }

    private LocalDate naturalStart(LocalDate assigned) {
        if (schedule.cycle() == TierCycle.ANNUAL) {
            return assigned.withDayOfYear(1);
        }
        return byClosingDay() && !isPartMonth() ? period.firstDay() : assigned.withDayOfMonth(1);
    }

    /** The later of the calendar's start, the first day of supply and, where it restarts the total, of the owner. */
    private LocalDate cycleStart(LocalDate assigned) {
        LocalDate start = naturalStart(assigned);
        Optional<LocalDate> owner = facts.ownerSince()
                .filter(since -> policy.tierOwnerChange().equals(Optional.of(TierOwnerChange.RESTARTS)));
        for (Optional<LocalDate> begun : List.of(facts.suppliedFrom(), owner)) {
            if (begun.filter(start::isBefore)
                    .filter(day -> !day.isAfter(assigned))
                    .isPresent()) {
                start = begun.get();
            }
        }
        return start;
    }

    private Optional<LocalDate> closing(LocalDate assigned) {
        return facts.suppliedTo()
                .filter(last -> last.getYear() == assigned.getYear() && last.getDayOfYear() < last.lengthOfYear());
    }

    private List<Tier> annual(LocalDate start, LocalDate end, LocalDate assigned) {
        boolean startedMonths = schedule.partCycle().equals(Optional.of(PartCycle.STARTED_MONTHS));
        LocalDate from = startedMonths ? start : start.withDayOfYear(1);
        LocalDate to = startedMonths ? end : end.withDayOfYear(end.lengthOfYear());
        int months = to.getMonthValue() - from.getMonthValue() + 1;
        List<Tier> tiers = base(assigned).stream()
                .map(tier -> new Tier(tier.upTo().map(bound -> part(bound, months)), tier.surcharge()))
                .toList();
        LocalDate counted = personsFrom().filter(from::isBefore).orElse(from);
        int householdMonths = to.getMonthValue() - counted.getMonthValue() + 1;
        return persons(assigned) ? resized(tiers, householdMonths) : tiers;
    }

    private static Energy part(Energy bound, int months) {
        return months == MONTHS_OF_A_YEAR
                ? bound
                : BOUND.share(bound, Ratio.ofHundredths(100 * months), Ratio.ofHundredths(100 * MONTHS_OF_A_YEAR));
    }

    private Optional<LocalDate> personsFrom() {
        return facts.personsSince().map(day -> day.withDayOfMonth(1));
    }

    private boolean persons(LocalDate assigned) {
        return facts.persons().isPresent()
                && personsFrom().filter(assigned::isBefore).isEmpty();
    }

    /** Large households may have bounds of their own; the largest number of persons that is reached wins. */
    private List<Tier> base(LocalDate assigned) {
        List<Tier> found = season(YearMonth.from(assigned));
        if (!persons(assigned)) {
            return found;
        }
        int reached = 0;
        for (HouseholdTiers own : schedule.householdTiers()) {
            if (own.fromPersons() > reached
                    && own.fromPersons() <= facts.persons().orElse(0)) {
                reached = own.fromPersons();
                found = own.tiers();
            }
        }
        return found;
    }

    private List<Tier> season(YearMonth month) {
        return schedule.seasons().stream()
                .filter(season -> season.months().contains(month.getMonth()))
                .findFirst()
                .map(SeasonalTiers::tiers)
                .orElse(schedule.tiers());
    }

    private List<Tier> resized(List<Tier> tiers, int months) {
        if (schedule.household().isEmpty()) {
            return tiers;
        }
        HouseholdResizing household = schedule.household().get();
        Energy more = household.perMonth(facts.persons().orElse(0)).times(Ratio.ofHundredths(100 * months));
        List<Tier> resized = new ArrayList<>();
        for (Tier tier : tiers) {
            boolean rises = resized.isEmpty() || household.bounds() == HouseholdBounds.ALL_BOUNDS;
            resized.add(rises ? new Tier(tier.upTo().map(more::plus), tier.surcharge()) : tier);
        }
        return resized;
    }

    private boolean isPartMonth() {
        return period.from().plusMonths(1).isAfter(period.to()) && !period.isWholeMonth();
    }

    /** A period of several months has the bounds of each of them, added up. */
    private List<Tier> monthly(LocalDate assigned) {
        List<YearMonth> months = byClosingDay() ? monthsOfPeriod() : List.of(YearMonth.from(assigned));
        List<Tier> sum = List.of();
        for (YearMonth month : months) {
            LocalDate day = month.equals(YearMonth.from(assigned)) ? assigned : month.atEndOfMonth();
            List<Tier> own = persons(day) ? resized(base(day), 1) : base(day);
            sum = sum.isEmpty() ? own : added(sum, own);
        }
        return sum;
    }

    private List<YearMonth> monthsOfPeriod() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = YearMonth.from(period.to());
        LocalDate start = period.to();
        while (start.isAfter(period.from())) {
            months.add(month);
            month = month.minusMonths(1);
            start = period.to().equals(YearMonth.from(period.to()).atEndOfMonth())
                    ? month.atEndOfMonth()
                    : period.to().minusMonths(months.size());
        }
        return months;
    }

    private static List<Tier> added(List<Tier> one, List<Tier> other) {
        List<Tier> sum = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Optional<Energy> bound = other.get(i).upTo();
            sum.add(new Tier(
                    one.get(i).upTo().flatMap(each -> bound.map(each::plus)),
                    one.get(i).surcharge()));
        }
        return sum;
    }
}
