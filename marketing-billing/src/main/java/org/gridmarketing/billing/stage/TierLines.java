package org.gridmarketing.billing.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.price.PricePart;
import org.gridmarketing.billing.price.PriceTerms;
import org.gridmarketing.billing.price.TierBounds;
import org.gridmarketing.billing.price.TierTerms;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.TierBandSurcharges;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.text.Args;

/** Lines of tiers (阶梯电费): a surcharge on each higher tier, or each tier at its whole price; by band where prices differ by band. */
final class TierLines {
    private final BillableAgreement agreement;
    private final PricePart part;
    private final TierTerms terms;
    private final TierSchedule schedule;
    private final SettledUsage all;
    private final BillingPolicy policy;
    private final LineWriter lines;
    private final List<Issue> issues = new ArrayList<>();

    private TierLines(
            BillableAgreement agreement, PricePart part, TierTerms terms, SettledUsage all, LineWriter lines) {
        this.agreement = agreement;
        this.part = part;
        this.terms = terms;
        this.schedule = terms.schedule();
        this.all = all;
        this.policy = all.policy();
        this.lines = lines;
    }

    /** Whether the lines of tiers stand in place of the lines of a component. */
    static boolean replaces(CompiledComponent component, PriceTerms terms) {
        return component.component().kind() == ChargeKind.CATALOGUE_ENERGY
                && terms.tiers()
                        .filter(tiers -> tiers.schedule().method() == TierMethod.SEGMENT)
                        .isPresent();
    }

    /** Whether the lines of tiers are the same on other days: the same bounds, surcharges and base price. */
    static boolean areAlike(PriceTerms one, PriceTerms other) {
        if (!one.isOfTariff(other) || one.tiers().isPresent() != other.tiers().isPresent()) {
            return false;
        }
        boolean laidAlike =
                one.tiers().flatMap(tiers -> other.tiers().map(tiers::laysLike)).orElse(true);
        List<CompiledComponent> bases = bases(one);
        List<CompiledComponent> others = bases(other);
        boolean alike = laidAlike && bases.size() == others.size();
        for (int i = 0; i < bases.size() && alike; i++) {
            alike = bases.get(i).pricesLike(others.get(i));
        }
        return alike;
    }

    /** Each tier at its whole price needs one price that it is whole of. */
    static Optional<Issue> unsupported(BillableAgreement agreement, PriceTerms terms) {
        boolean segments = terms.tiers()
                .filter(tiers -> tiers.schedule().method() == TierMethod.SEGMENT)
                .isPresent();
        return segments && bases(terms).size() != 1
                ? Optional.of(PricingSupport.issue(agreement, BillingIssues.UNSUPPORTED_SEGMENT_TIERS, Args.none()))
                : Optional.empty();
    }

    private static List<CompiledComponent> bases(PriceTerms terms) {
        return terms.components().stream()
                .filter(component -> replaces(component, terms))
                .toList();
    }

    static List<Issue> price(AgreementUsage usage, SettledUsage all, PricePart part, LineWriter lines) {
        return part.terms()
                .tiers()
                .map(terms -> new TierLines(usage.agreement(), part, terms, all, lines).price())
                .orElse(List.of());
    }

    private List<Issue> price() {
        tellBounds();
        if (schedule.method() == TierMethod.INCREMENT) {
            addAll(
                    LineSources.of(
                            agreement, part.terms().tariff(), ChargeKind.TIER_SURCHARGE, schedule.inPowerFactorBase()),
                    Optional.empty());
            return issues;
        }
        Optional<Issue> unsupported = unsupported(agreement, part.terms());
        if (unsupported.isPresent()) {
            return unsupported.stream().toList();
        }
        List<CompiledComponent> bases = bases(part.terms());
        addAll(LineSources.of(agreement, part.terms().tariff(), bases.get(0).component()), Optional.of(bases.get(0)));
        return issues;
    }

    /** The bounds are found again by the code that found them, for the last day on which they hold. */
    private void tellBounds() {
        if (lines.trace().isRecording()) {
            TierTrace told = new TierTrace(agreement.ref(), lines.trace());
            told.runningTotal(part, terms);
            LocalDate last = part.days().orElse(all.period()).to();
            new TierBounds(schedule, agreement.tierFacts(), all.period(), policy)
                    .telling(agreement.ref(), lines.trace())
                    .on(last);
        }
    }

    private void addAll(BillLine.Source source, Optional<CompiledComponent> base) {
        BandedEnergy energy = part.energy();
        List<TierSplit.Part> parts = TierSplit.of(terms, part.runningTotal(), energy.total());
        boolean banded = !schedule.bandSurcharges().isEmpty()
                || base.filter(CompiledComponent::isBanded).isPresent();
        List<Map<TouBand, TierBands.Share>> byBand =
                banded && energy.isDivided() ? TierBands.divide(parts, energy, policy.splitRounding()) : List.of();
        for (int i = 0; i < parts.size(); i++) {
            TierSplit.Part tier = parts.get(i);
            if (byBand.isEmpty()) {
                add(source, base, new Cut(tier, Optional.empty(), tier.energy(), Optional.empty()));
            } else {
                byBand.get(i)
                        .forEach((band, share) -> add(
                                source, base, new Cut(tier, Optional.of(band), share.energy(), Optional.of(share))));
            }
        }
    }

    /** What one line is for. */
    record Cut(TierSplit.Part tier, Optional<TouBand> band, Energy energy, Optional<TierBands.Share> share) {}

    private void add(BillLine.Source source, Optional<CompiledComponent> base, Cut cut) {
        if (cut.energy().isZero()) {
            return;
        }
        Optional<EnergyPrice> basePrice = base.isEmpty()
                ? Optional.of(EnergyPrice.ZERO)
                : base.get().price(cut.band().orElse(TouBand.FLAT));
        Optional<EnergyPrice> surcharge = surcharge(cut.tier(), cut.band());
        if (basePrice.isEmpty() || surcharge.isEmpty()) {
            noPrice(base, cut.tier(), cut.band());
            return;
        }
        EnergyPrice price = basePrice.get().plus(surcharge.get());
        if (!(base.isEmpty() && price.isZero())) {
            TierTrace told = new TierTrace(BillLine.ref(lines.next()), lines.trace());
            told.energy(cut, part.energy(), policy.splitRounding());
            told.price(basePrice.get(), surcharge.get());
            Charge charge = Charge.of(
                            source,
                            BillingSteps.TIER_LINE,
                            part.terms().tariff().version().bases(),
                            "W",
                            "p")
                    .on(part.days())
                    .inTier(cut.tier().number());
            Charge placed = cut.band().map(charge::in).orElse(charge);
            lines.add(placed, cut.energy(), price, cut.energy().at(price), schedule.rounding());
        }
    }

    /** Surcharges by band stand in place of those of the tiers where the energy is divided. */
    private Optional<EnergyPrice> surcharge(TierSplit.Part tier, Optional<TouBand> band) {
        if (band.isEmpty() || schedule.bandSurcharges().isEmpty()) {
            return Optional.of(tier.tier().surcharge());
        }
        return schedule.bandSurcharges().stream()
                .filter(row -> row.tier() == tier.number())
                .findFirst()
                .map(TierBandSurcharges::surcharges)
                .map(surcharges -> surcharges.get(band.get()));
    }

    private void noPrice(Optional<CompiledComponent> base, TierSplit.Part tier, Optional<TouBand> band) {
        String component = base.map(each -> each.component().code()).orElse("tier " + tier.number());
        Args args = Args.of("code", part.terms().tariff().code()).and("component", component);
        issues.add(
                band.isPresent()
                        ? new Issue(
                                BillingIssues.NO_BAND_PRICE, agreement.ref(), "priceCode", args.and("band", band.get()))
                        : new Issue(BillingIssues.NO_UNDIVIDED_PRICE, agreement.ref(), "priceCode", args));
    }
}
