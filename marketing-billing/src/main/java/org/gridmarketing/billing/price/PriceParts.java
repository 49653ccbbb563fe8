package org.gridmarketing.billing.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.PriceChangeSplit;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;
import org.gridmarketing.model.time.Timeline.Segment;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Price parts (分段计价): the energy of an agreement divided among the days on which different terms hold.
 *
 * @param parts in the order of time; one where nothing changes
 * @param warnings by what the energy was divided
 */
public record PriceParts(List<PricePart> parts, List<BillWarning> warnings) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param parts in the order of time
     * @param warnings by what the energy was divided
     */
    public PriceParts {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /**
     * Divides the energy of an agreement.
     *
     * @param usage the agreement and its energy
     * @param all the whole usage, for the period and the policy
     * @param trace where the division tells itself
     * @return the parts, or every reason why it cannot be divided
     */
    public static Outcome<PriceParts> of(AgreementUsage usage, SettledUsage all, TraceSink trace) {
        BillableAgreement agreement = usage.agreement();
        BillingPolicy policy = all.policy();
        Timeline<PriceTerms> terms = PriceTimeline.of(agreement, all.period(), policy);
        List<Issue> issues = tierIssues(terms, usage, all);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        if (terms.isConstant()) {
            PricePart whole = new PricePart(
                    Optional.empty(), terms.segments().get(0).value(), usage.energy(), agreement.runningTotal());
            return Outcome.ok(new PriceParts(List.of(whole), List.of()));
        }
        return divided(usage, terms, policy, trace);
    }

    /**
     * Whether energy is divided by what was read in parts of the period.
     *
     * @param usage the agreement and what was read
     * @param period the billing period
     * @param policy whether readings are looked at
     * @return true where prices change inside the period and registers were read inside it
     */
    public static boolean areRead(AgreementUsage usage, BillingPeriod period, BillingPolicy policy) {
        return !read(usage, period, policy).isEmpty()
                && !PriceTimeline.of(usage.agreement(), period, policy).isConstant();
    }

    /** Parts that follow one another from the first to the last day; nothing where they do not, or where the policy looks at no reading. */
    private static List<PartEnergy> read(AgreementUsage usage, BillingPeriod period, BillingPolicy policy) {
        if (usage.readParts().size() < 2 || policy.priceChangeSplit() == PriceChangeSplit.DAYS) {
            return List.of();
        }
        LocalDate end = period.from();
        for (PartEnergy part : usage.readParts()) {
            if (!part.days().from().equals(end)) {
                return List.of();
            }
            end = part.days().to();
        }
        return end.equals(period.to()) ? usage.readParts() : List.of();
    }

    private static List<Issue> tierIssues(Timeline<PriceTerms> terms, AgreementUsage usage, SettledUsage all) {
        BillableAgreement agreement = usage.agreement();
        return terms.segments().stream()
                .flatMap(segment -> segment.value().tiers().stream())
                .flatMap(tiers -> new TierBounds(tiers.schedule(), agreement.tierFacts(), all.period(), all.policy())
                        .problems().stream())
                .distinct()
                .map(problem -> new Issue(
                        problem.code(), agreement.ref(), "tierFacts." + problem.fact(), Args.of("on", problem.on())))
                .toList();
    }

    private static Outcome<PriceParts> divided(
            AgreementUsage usage, Timeline<PriceTerms> terms, BillingPolicy policy, TraceSink trace) {
        BillableAgreement agreement = usage.agreement();
        List<PartEnergy> read = read(usage, terms.period(), policy);
        List<LocalDate> unread = isNothing(usage.energy()) ? List.of() : unread(terms, read);
        if (!unread.isEmpty() && policy.priceChangeSplit() == PriceChangeSplit.READING) {
            return Outcome.refused(UnreadRegisters.issues(usage, unread));
        }
        EnergySplit split =
                new EnergySplit(terms, read, policy.splitRounding(), new SplitTrace(agreement.ref(), trace));
        List<BillWarning> warnings = unread.stream()
                .map(on -> Args.of("agreement", agreement.no()).and("on", on))
                .map(args -> new BillWarning(BillingIssues.ENERGY_SPLIT_BY_DAYS, args))
                .toList();
        return Outcome.ok(parts(agreement, terms, split.divide(usage.energy()), warnings));
    }

    private static List<LocalDate> unread(Timeline<PriceTerms> terms, List<PartEnergy> read) {
        return changesOfRead(terms).stream()
                .filter(change ->
                        read.stream().noneMatch(part -> part.days().to().equals(change.minusDays(1))))
                .toList();
    }

    /** The days on which what was read begins to cost something else; stated quantities are divided by days in any case. */
    private static List<LocalDate> changesOfRead(Timeline<PriceTerms> terms) {
        List<Segment<PriceTerms>> segments = terms.segments();
        List<LocalDate> changes = new ArrayList<>();
        for (int i = 1; i < segments.size(); i++) {
            PriceTerms before = segments.get(i - 1).value().ofRead();
            if (!before.priceLike(segments.get(i).value().ofRead())) {
                changes.add(segments.get(i).period().firstDay());
            }
        }
        return changes;
    }

    private static boolean isNothing(BandedEnergy energy) {
        return energy.total().isZero() && energy.bands().values().stream().allMatch(Energy::isZero);
    }

    /**
     * The running total goes on from one part with tiers to the next and begins at nothing with a new cycle. What was billed before the
     * period is settled again once, by the first part of its cycle.
     */
    private static PriceParts parts(
            BillableAgreement agreement,
            Timeline<PriceTerms> terms,
            List<BandedEnergy> energies,
            List<BillWarning> warnings) {
        List<PricePart> parts = new ArrayList<>();
        Energy total = agreement.runningTotal();
        Optional<LocalDate> cycle = Optional.empty();
        for (int i = 0; i < energies.size(); i++) {
            Segment<PriceTerms> segment = terms.segments().get(i);
            Optional<LocalDate> start = segment.value().tiers().map(TierTerms::cycleStart);
            boolean begins = i > 0 && start.isPresent() && cycle.isPresent() && !start.equals(cycle);
            boolean goesOn = start.isPresent() && start.equals(cycle);
            total = begins ? Energy.ZERO : total;
            PriceTerms own = goesOn ? segment.value().settledOnce() : segment.value();
            parts.add(new PricePart(Optional.of(segment.period()), own, energies.get(i), total));
            total = start.isPresent() ? total.plus(energies.get(i).total()) : total;
            cycle = start.isPresent() ? start : cycle;
        }
        return new PriceParts(parts, warnings);
    }
}
