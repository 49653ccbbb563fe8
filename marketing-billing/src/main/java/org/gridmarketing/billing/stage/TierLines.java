package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.price.PricePart;
import org.gridmarketing.billing.price.PriceTerms;
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
    private final BillingPolicy policy;
    private final LineWriter lines;
    private final List<Issue> issues = new ArrayList<>();

    private TierLines(
            BillableAgreement agreement, PricePart part, TierTerms terms, BillingPolicy policy, LineWriter lines) {
        this.agreement = agreement;
        this.part = part;
        this.terms = terms;
        this.schedule = terms.schedule();
        this.policy = policy;
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

    static List<Issue> price(AgreementUsage usage, PricePart part, BillingPolicy policy, LineWriter lines) {
        return part.terms()
                .tiers()
                .map(terms -> new TierLines(usage.agreement(), part, terms, policy, lines).price())
                .orElse(List.of());
    }

    private List<Issue> price() {
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

    private void addAll(BillLine.Source source, Optional<CompiledComponent> base) {
        BandedEnergy energy = part.energy();
        List<TierSplit.Part> parts = TierSplit.of(terms, part.runningTotal(), energy.total());
        boolean banded = !schedule.bandSurcharges().isEmpty()
                || base.filter(CompiledComponent::isBanded).isPresent();
        List<Map<TouBand, Energy>> byBand =
                banded && energy.isDivided() ? TierBands.divide(parts, energy, policy.splitRounding()) : List.of();
        for (int i = 0; i < parts.size(); i++) {
            TierSplit.Part tier = parts.get(i);
            if (byBand.isEmpty()) {
                add(source, base, tier, Optional.empty(), tier.energy());
            } else {
                new EnumMap<>(byBand.get(i)).forEach((band, kwh) -> add(source, base, tier, Optional.of(band), kwh));
            }
        }
    }

    private void add(
            BillLine.Source source,
            Optional<CompiledComponent> base,
            TierSplit.Part tier,
            Optional<TouBand> band,
            Energy energy) {
        if (energy.isZero()) {
            return;
        }
        Optional<EnergyPrice> basePrice =
                base.isEmpty() ? Optional.of(EnergyPrice.ZERO) : base.get().price(band.orElse(TouBand.FLAT));
        Optional<EnergyPrice> surcharge = surcharge(tier, band);
        if (basePrice.isEmpty() || surcharge.isEmpty()) {
            noPrice(base, tier, band);
            return;
        }
        EnergyPrice price = basePrice.get().plus(surcharge.get());
        if (!(base.isEmpty() && price.isZero())) {
            tell(tier, band, energy, basePrice.get(), surcharge.get());
            Charge charge = Charge.of(
                            source,
                            BillingSteps.TIER_LINE,
                            part.terms().tariff().version().bases(),
                            "W",
                            "p")
                    .on(part.days())
                    .inTier(tier.number());
            Charge placed = band.map(charge::in).orElse(charge);
            lines.add(placed, energy, price, energy.at(price), schedule.rounding());
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

    private void tell(
            TierSplit.Part tier, Optional<TouBand> band, Energy energy, EnergyPrice base, EnergyPrice surcharge) {
        if (!lines.trace().isRecording()) {
            return;
        }
        Args bounds = Args.of("W0", tier.before()).and("W1", tier.after()).and("lo", tier.lower());
        Args inputs = tier.tier().upTo().map(hi -> bounds.and("hi", hi)).orElse(bounds);
        lines.trace().exact(BillingSteps.TIER_ENERGY, BillLine.ref(lines.next()), inputs, tier.energy());
        band.ifPresent(each -> {
            Args share = Args.of("Wt", tier.energy())
                    .and("Wb", part.energy().in(each))
                    .and("ΣW", part.energy().total());
            lines.trace()
                    .rounded(BillingSteps.TIER_BAND, BillLine.ref(lines.next()), share, energy, policy.splitRounding());
        });
        if (!base.isZero()) {
            Args prices = Args.of("p0", base).and("Δp", surcharge);
            lines.trace().exact(BillingSteps.TIER_PRICE, BillLine.ref(lines.next()), prices, base.plus(surcharge));
        }
    }
}
