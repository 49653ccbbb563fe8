package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.price.JoinedParts;
import org.gridmarketing.billing.price.PricePart;
import org.gridmarketing.billing.price.PriceTerms;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Runs of parts (同价连续时段): parts that follow one another and between which a line does not change are one line, so that a change of
 * another component leaves it whole.
 */
final class PriceRuns {
    private final List<PricePart> parts;
    private final ObjectRef subject;
    private final TraceSink trace;
    private final Set<BillingPeriod> told = new HashSet<>();

    PriceRuns(List<PricePart> parts, ObjectRef subject, TraceSink trace) {
        this.parts = List.copyOf(parts);
        this.subject = subject;
        this.trace = trace;
    }

    /** The run that begins with a part; empty where it began before. */
    Optional<PricePart> startingAt(int first, Predicate<PriceTerms> alike) {
        if (first > 0 && alike.test(parts.get(first - 1).terms())) {
            return Optional.empty();
        }
        int end = first + 1;
        while (end < parts.size() && alike.test(parts.get(end).terms())) {
            end++;
        }
        return Optional.of(joined(parts.subList(first, end)));
    }

    List<PricePart> all(BiPredicate<PriceTerms, PriceTerms> alike) {
        List<PricePart> runs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            PriceTerms terms = parts.get(i).terms();
            startingAt(i, other -> alike.test(terms, other)).ifPresent(runs::add);
        }
        return runs;
    }

    /** All parts together are the undivided period. */
    private PricePart joined(List<PricePart> run) {
        PricePart first = run.get(0);
        if (run.size() == 1) {
            return first;
        }
        BandedEnergy energy = run.stream().map(PricePart::energy).reduce(BandedEnergy.NONE, BandedEnergy::plus);
        Optional<BillingPeriod> days = run.size() == parts.size()
                ? Optional.empty()
                : first.days()
                        .flatMap(from ->
                                run.get(run.size() - 1).days().map(last -> new BillingPeriod(from.from(), last.to())));
        days.filter(told::add).ifPresent(each -> tell(run, each, energy));
        return new PricePart(days, first.terms(), energy, first.runningTotal());
    }

    private void tell(List<PricePart> run, BillingPeriod days, BandedEnergy energy) {
        List<PartEnergy> parts = new ArrayList<>();
        for (PricePart part : run) {
            part.days().ifPresent(own -> parts.add(new PartEnergy(own, part.energy())));
        }
        new JoinedParts(BillingSteps.PARTS_JOINED, subject, trace).tell(Args.none(), days, parts, energy);
    }
}
