package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.price.PricePart;
import org.gridmarketing.billing.price.PriceParts;
import org.gridmarketing.billing.price.PriceTerms;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.LineSplit;
import org.gridmarketing.model.tariff.RoundedAs;
import org.gridmarketing.model.text.Args;

/** Energy charge (电度电费): a line for every part of the period, component, band and tier that has energy. */
public final class EnergyChargeStage {
    private final AgreementUsage usage;
    private final BillableAgreement agreement;
    private final StatedEnergy stated;
    private final LineWriter lines;
    private final SettledUsage all;
    private final List<Issue> issues = new ArrayList<>();

    private EnergyChargeStage(AgreementUsage usage, SettledUsage all, List<PricePart> parts, LineWriter lines) {
        this.usage = usage;
        this.agreement = usage.agreement();
        this.stated = new StatedEnergy(
                all.statedQuantities(), parts, all.policy().splitRounding(), agreement.ref(), lines.trace());
        this.lines = lines;
        this.all = all;
    }

    /**
     * Prices the energy of an agreement.
     *
     * @param usage settled energy and its tariffs
     * @param all the whole usage, for period, policy and stated quantities
     * @param lines where the lines go
     * @return every reason why a component cannot be priced; then the lines are not to be used
     */
    public static List<Issue> price(AgreementUsage usage, SettledUsage all, LineWriter lines) {
        Outcome<PriceParts> divided = PriceParts.of(usage, all, lines.trace());
        if (divided instanceof Outcome.Ok<PriceParts> ok) {
            lines.warn(ok.value().warnings());
            return new EnergyChargeStage(usage, all, ok.value().parts(), lines)
                    .price(ok.value().parts());
        }
        return divided.issues();
    }

    private List<Issue> price(List<PricePart> parts) {
        PriceRuns runs = new PriceRuns(parts, agreement.ref(), lines.trace());
        for (int i = 0; i < parts.size(); i++) {
            PriceTerms terms = parts.get(i).terms();
            for (CompiledComponent component : terms.components()) {
                if (!TierLines.replaces(component, terms)) {
                    runs.startingAt(i, other -> terms.isOfTariff(other) && bills(other, component))
                            .ifPresent(run ->
                                    energyOf(component, run).ifPresent(energy -> addLines(component, energy, run)));
                }
            }
            runs.startingAt(i, other -> TierLines.areAlike(terms, other))
                    .ifPresent(run -> issues.addAll(TierLines.price(usage, all, run, lines)));
        }
        issues.addAll(FreeEnergy.giveBack(agreement, runs, all.policy(), lines));
        return issues.stream().distinct().toList();
    }

    private static boolean bills(PriceTerms terms, CompiledComponent component) {
        return terms.components().stream()
                .anyMatch(each -> each.pricesLike(component) && !TierLines.replaces(each, terms));
    }

    private Optional<BandedEnergy> energyOf(CompiledComponent component, PricePart part) {
        Optional<String> name = component.component().statedQuantity();
        if (name.isEmpty()) {
            return Optional.of(part.energy());
        }
        Optional<Energy> energy = stated.in(part, name.get());
        if (energy.isEmpty()) {
            issues.add(PricingSupport.noStatedQuantity(agreement, part.terms(), component, name.get()));
        }
        return energy.map(BandedEnergy::of);
    }

    private void addLines(CompiledComponent component, BandedEnergy energy, PricePart part) {
        EnergyComponent authored = component.component();
        Charge charge = Charge.of(
                        LineSources.of(agreement, part.terms().tariff(), authored),
                        BillingSteps.ENERGY_LINE,
                        part.terms().tariff().version().bases(),
                        "W",
                        "p")
                .on(part.days());
        boolean byBand = component.isBanded() || authored.lineSplit() == LineSplit.PER_BAND;
        if (!byBand || energy.bands().isEmpty()) {
            Optional<EnergyPrice> price = component.undividedPrice();
            price.ifPresent(p -> {
                EnergyPrice asked = multiplied(p, component, part, energy);
                tellMultiple(p, asked);
                addLine(charge, energy.total(), asked, authored);
            });
            if (price.isEmpty() && !energy.total().isZero()) {
                issues.add(issue(part, component, BillingIssues.NO_UNDIVIDED_PRICE));
            }
            return;
        }
        if (authored.roundedAs() != RoundedAs.LINE && !lines.isExact()) {
            addRounded(component, charge, energy, part);
        } else {
            energy.bands().forEach((band, kwh) -> addBand(component, charge, band, kwh, part));
        }
    }

    /** The sum of the component is rounded, so its lines are known before the first is written. */
    private void addRounded(CompiledComponent component, Charge charge, BandedEnergy energy, PricePart part) {
        EnergyComponent authored = component.component();
        ComponentRounding rounding = new ComponentRounding(authored.roundedAs(), authored.rounding());
        energy.bands().forEach((band, kwh) -> {
            Optional<EnergyPrice> price = component.price(band);
            if (price.isPresent() && !kwh.isZero()) {
                EnergyPrice asked = multiplied(price.get(), component, part, BandedEnergy.of(kwh));
                rounding.add(charge.in(band), kwh, asked, () -> {
                    PriceTrace.tell(component, band, part.terms().tariff(), lines);
                    tellMultiple(price.get(), asked);
                });
            } else if (!kwh.isZero()) {
                issues.add(noBandPrice(part, component, band));
            }
        });
        rounding.write(lines);
    }

    private void addBand(CompiledComponent component, Charge charge, TouBand band, Energy energy, PricePart part) {
        Optional<EnergyPrice> price = component.price(band);
        if (price.isPresent() && !energy.isZero()) {
            PriceTrace.tell(component, band, part.terms().tariff(), lines);
            EnergyPrice asked = multiplied(price.get(), component, part, BandedEnergy.of(energy));
            tellMultiple(price.get(), asked);
            addLine(charge.in(band), energy, asked, component.component());
        } else if (!energy.isZero()) {
            issues.add(noBandPrice(part, component, band));
        }
    }

    /** Some users pay a multiple of the agency purchase price, which must stand on lines of its own for that. */
    private EnergyPrice multiplied(
            EnergyPrice price, CompiledComponent component, PricePart part, BandedEnergy energy) {
        Ratio multiple = agreement.purchaseMultiple();
        ChargeKind kind = component.component().kind();
        if (multiple.equals(Ratio.ONE) || energy.total().isZero()) {
            return price;
        }
        if (!PricingSupport.hasPurchasePrice(agreement, component)) {
            issues.add(PricingSupport.purchaseNotSeparate(agreement, part.terms(), component));
        }
        if (kind != ChargeKind.AGENCY_PURCHASE) {
            return price;
        }
        return price.times(multiple);
    }

    private void tellMultiple(EnergyPrice price, EnergyPrice asked) {
        if (lines.trace().isRecording() && !asked.equals(price)) {
            Args inputs = Args.of("p0", price).and("k", agreement.purchaseMultiple());
            lines.trace().exact(BillingSteps.PURCHASE_MULTIPLE, BillLine.ref(lines.next()), inputs, asked);
        }
    }

    private void addLine(Charge charge, Energy energy, EnergyPrice price, EnergyComponent component) {
        if (!energy.isZero()) {
            lines.add(charge, energy, price, energy.at(price), component.rounding());
        }
    }

    private Issue issue(PricePart part, CompiledComponent component, IssueCode code) {
        return PricingSupport.issue(agreement, code, PricingSupport.of(part.terms(), component));
    }

    private Issue noBandPrice(PricePart part, CompiledComponent component, TouBand band) {
        Args args = PricingSupport.of(part.terms(), component).and("band", band);
        return PricingSupport.issue(agreement, BillingIssues.NO_BAND_PRICE, args);
    }
}
