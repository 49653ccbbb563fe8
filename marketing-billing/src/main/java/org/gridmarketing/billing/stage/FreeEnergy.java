package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.price.PricePart;
import org.gridmarketing.billing.price.PriceTerms;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.FreeEnergySplit;
import org.gridmarketing.model.text.Args;

/**
 * Free energy (免费电量) of poor households: given back at the price of tier one, and counted for the tiers all the same; never more than
 * was used. Where that price changes inside the period, {@link FreeEnergySplit} says how much of it goes back at which.
 */
final class FreeEnergy {
    private final BillableAgreement agreement;
    private final Rounding rounding;
    private final LineWriter lines;

    private FreeEnergy(BillableAgreement agreement, Rounding rounding, LineWriter lines) {
        this.agreement = agreement;
        this.rounding = rounding;
        this.lines = lines;
    }

    static List<Issue> giveBack(BillableAgreement agreement, PriceRuns runs, BillingPolicy policy, LineWriter lines) {
        if (agreement.freeEnergy().signum() <= 0) {
            return List.of();
        }
        List<PricePart> parts = runs.all(FreeEnergy::areAlike);
        Energy used = parts.stream().map(part -> part.energy().total()).reduce(Energy.ZERO, Energy::plus);
        Energy free = agreement.freeEnergy().compareTo(used) < 0 ? agreement.freeEnergy() : used;
        if (free.compareTo(agreement.freeEnergy()) < 0) {
            lines.warn(List.of(notUsed(agreement, used)));
        }
        if (free.signum() <= 0) {
            return List.of();
        }
        FreeEnergy back = new FreeEnergy(agreement, policy.splitRounding(), lines);
        boolean closing = policy.freeEnergySplit() == FreeEnergySplit.CLOSING_PRICE;
        return closing ? back.atClosingPrice(free, parts) : back.asEnergy(free, parts);
    }

    private static boolean areAlike(PriceTerms one, PriceTerms other) {
        List<CompiledComponent> bases = bases(one);
        List<CompiledComponent> others = bases(other);
        return one.isOfTariff(other)
                && bases.size() == 1
                && others.size() == 1
                && bases.get(0).pricesLike(others.get(0))
                && tierOne(one).equals(tierOne(other));
    }

    private List<Issue> atClosingPrice(Energy free, List<PricePart> parts) {
        PricePart last = parts.get(parts.size() - 1);
        return add(free, new PricePart(Optional.empty(), last.terms(), last.energy(), last.runningTotal()));
    }

    /**
     * Days on which more was given back than used take no share; the last ones with a share take what rounding leaves. No rounding gives more
     * than is left.
     */
    private List<Issue> asEnergy(Energy free, List<PricePart> parts) {
        List<PricePart> using = parts.stream()
                .filter(part -> part.energy().total().signum() > 0)
                .toList();
        Energy sum = using.stream().map(part -> part.energy().total()).reduce(Energy.ZERO, Energy::plus);
        List<Issue> issues = new ArrayList<>();
        Energy rest = free;
        for (PricePart part : using) {
            boolean last = part.equals(using.get(using.size() - 1));
            Energy share = last
                    ? rest
                    : atMost(rest, rounding.share(free, part.energy().total(), sum));
            if (using.size() > 1 && !share.isZero()) {
                tell(free, part, sum, share, last);
            }
            issues.addAll(add(share, part));
            rest = rest.minus(share);
        }
        return issues;
    }

    private static Energy atMost(Energy rest, Energy share) {
        return share.compareTo(rest) > 0 ? rest : share;
    }

    private void tell(Energy free, PricePart part, Energy sum, Energy share, boolean last) {
        if (!lines.trace().isRecording()) {
            return;
        }
        Args inputs = Args.of("W0", free).and("Wi", part.energy().total()).and("ΣWi", sum);
        if (last) {
            lines.trace().exact(BillingSteps.FREE_ENERGY_SHARE, BillLine.ref(lines.next()), inputs, share);
        } else {
            lines.trace().rounded(BillingSteps.FREE_ENERGY_SHARE, BillLine.ref(lines.next()), inputs, share, rounding);
        }
    }

    private List<Issue> add(Energy free, PricePart part) {
        if (free.isZero()) {
            return List.of();
        }
        if (!hasPrice(part.terms())) {
            return List.of(withoutPrice(agreement));
        }
        List<CompiledComponent> bases = bases(part.terms());
        BillLine.Source source = LineSources.of(agreement, part.terms().tariff(), ChargeKind.FREE_ENERGY, false);
        Charge charge = Charge.of(
                        source,
                        BillingSteps.FREE_ENERGY,
                        part.terms().tariff().version().bases(),
                        "W",
                        "p")
                .on(part.days());
        EnergyPrice price =
                bases.get(0).undividedPrice().orElse(EnergyPrice.ZERO).plus(tierOne(part.terms()));
        Energy back = free.negate();
        lines.add(charge, back, price, back.at(price), bases.get(0).component().rounding());
        return List.of();
    }

    /** Whether it can be given back under the terms at which it is. */
    static List<Issue> unsupported(BillableAgreement agreement, List<PriceTerms> terms, BillingPolicy policy) {
        boolean closing = policy.freeEnergySplit() == FreeEnergySplit.CLOSING_PRICE;
        List<PriceTerms> used = closing ? terms.subList(terms.size() - 1, terms.size()) : terms;
        boolean supported =
                agreement.freeEnergy().signum() <= 0 || used.stream().allMatch(FreeEnergy::hasPrice);
        return supported ? List.of() : List.of(withoutPrice(agreement));
    }

    private static boolean hasPrice(PriceTerms terms) {
        List<CompiledComponent> bases = bases(terms);
        return bases.size() == 1 && !bases.get(0).isBanded();
    }

    private static Issue withoutPrice(BillableAgreement agreement) {
        return PricingSupport.issue(agreement, BillingIssues.FREE_ENERGY_WITHOUT_PRICE, Args.none());
    }

    private static List<CompiledComponent> bases(PriceTerms terms) {
        return terms.components().stream()
                .filter(component -> component.component().kind() == ChargeKind.CATALOGUE_ENERGY)
                .toList();
    }

    private static EnergyPrice tierOne(PriceTerms terms) {
        return terms.tiers().map(tiers -> tiers.tiers().get(0).surcharge()).orElse(EnergyPrice.ZERO);
    }

    private static BillWarning notUsed(BillableAgreement agreement, Energy used) {
        return new BillWarning(
                BillingIssues.FREE_ENERGY_NOT_USED,
                Args.of("agreement", agreement.no())
                        .and("free", agreement.freeEnergy())
                        .and("used", used));
    }
}
