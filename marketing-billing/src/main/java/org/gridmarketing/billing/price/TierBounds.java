package org.gridmarketing.billing.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.outcome.ObjectRef;
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
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Tier bounds (阶梯基数): those of the schedule after the months in use, the household and the season.
 *
 * <p>A month that was begun counts whole. A household counts from the month of its registration on; energy that was billed before
 * stays as it was billed.
 */
public final class TierBounds {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final Rounding BOUND = Rounding.halfUp(2);
    private static final Bilingual BILLED_BEFORE = new Bilingual("此前计费所用", "as billed before");
    private static final Bilingual CLOSED = new Bilingual("销户后重新清算", "settled again at closing");

    private final TierSchedule schedule;
    private final TierFacts facts;
    private final BillingPeriod period;
    private final BillingPolicy policy;
    private final BoundsTrace trace;

    /**
     * The bounds of a schedule for one customer and period.
     *
     * @param schedule the schedule
     * @param facts what moves its bounds
     * @param period the billing period
     * @param policy to which cycle the energy belongs
     */
    public TierBounds(TierSchedule schedule, TierFacts facts, BillingPeriod period, BillingPolicy policy) {
        this(schedule, facts, period, policy, BoundsTrace.NONE);
    }

    private TierBounds(
            TierSchedule schedule, TierFacts facts, BillingPeriod period, BillingPolicy policy, BoundsTrace trace) {
        this.schedule = schedule;
        this.facts = facts;
        this.period = period;
        this.policy = policy;
        this.trace = trace;
    }

    /**
     * The same bounds, which tell how they came about.
     *
     * @param subject what they belong to
     * @param sink where they tell it
     * @return bounds that tell it whenever they are asked for
     */
    public TierBounds telling(ObjectRef subject, TraceSink sink) {
        return telling(new BoundsTrace(subject, sink, Optional.empty()));
    }

    private TierBounds telling(BoundsTrace told) {
        return new TierBounds(schedule, facts, period, policy, told);
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
        boolean settledAgain = closing.filter(period::contains).isPresent()
                && schedule.partCycle().equals(Optional.of(PartCycle.STARTED_MONTHS))
                && policy.tierClosing() == TierClosing.RESETTLED;
        if (!settledAgain) {
            List<Tier> tiers = annual(start, closing.orElse(yearEnd), assigned);
            return new TierTerms(schedule, start, tiers, tiers);
        }
        List<Tier> billedUnder = telling(trace.of(BILLED_BEFORE)).annual(start, yearEnd, assigned);
        List<Tier> tiers = telling(trace.of(CLOSED)).annual(start, closing.orElse(yearEnd), assigned);
        return new TierTerms(schedule, start, tiers, billedUnder);
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
        List<Tier> base = base(assigned);
        List<Tier> tiers = base.stream()
                .map(tier -> new Tier(tier.upTo().map(bound -> part(bound, months)), tier.surcharge()))
                .toList();
        trace.months(YearMonth.from(from), YearMonth.from(to), months);
        trace.part(base, tiers, months, BOUND);
        LocalDate counted = personsFrom().filter(from::isBefore).orElse(from);
        return persons(assigned) ? resized(tiers, YearMonth.from(counted), YearMonth.from(to)) : tiers;
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
        Optional<HouseholdTiers> own = persons(assigned)
                ? schedule.householdTiers().stream()
                        .filter(each -> each.fromPersons() <= facts.persons().orElse(0))
                        .max(Comparator.comparingInt(HouseholdTiers::fromPersons))
                : Optional.empty();
        if (own.isPresent()) {
            trace.ofHousehold(
                    own.get().tiers(), own.get().fromPersons(), facts.persons().orElse(0));
            return own.get().tiers();
        }
        Optional<SeasonalTiers> season = season(YearMonth.from(assigned));
        List<Tier> found = season.map(SeasonalTiers::tiers).orElse(schedule.tiers());
        trace.usual(found, season.isPresent());
        return found;
    }

    private Optional<SeasonalTiers> season(YearMonth month) {
        return schedule.seasons().stream()
                .filter(season -> season.months().contains(month.getMonth()))
                .findFirst();
    }

    private List<Tier> resized(List<Tier> tiers, YearMonth first, YearMonth last) {
        if (schedule.household().isEmpty()) {
            return tiers;
        }
        HouseholdResizing household = schedule.household().get();
        int persons = facts.persons().orElse(0);
        Energy perMonth = household.perMonth(persons);
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        Energy more = perMonth.times(Ratio.of(BigDecimal.valueOf(months)));
        List<Tier> resized = new ArrayList<>();
        for (Tier tier : tiers) {
            boolean rises = resized.isEmpty() || household.bounds() == HouseholdBounds.ALL_BOUNDS;
            resized.add(rises ? new Tier(tier.upTo().map(more::plus), tier.surcharge()) : tier);
        }
        trace.more(household, persons, first, last, perMonth, more);
        trace.raised(tiers, resized, more);
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
            List<Tier> own = ofMonth(day, months.size() > 1);
            List<Tier> before = sum;
            sum = before.isEmpty() ? own : added(before, own);
            if (!before.isEmpty()) {
                trace.added(before, own, sum);
            }
        }
        return sum;
    }

    private List<Tier> ofMonth(LocalDate day, boolean oneOfSeveral) {
        String month = YearMonth.from(day).toString();
        TierBounds told = oneOfSeveral ? telling(trace.of(new Bilingual(month, month))) : this;
        return persons(day) ? told.resized(told.base(day), YearMonth.from(day), YearMonth.from(day)) : told.base(day);
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
