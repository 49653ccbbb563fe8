package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.LineSplit;
import org.gridmarketing.model.text.Args;

/** Energy charge (电度电费): a line for every component, band and tier that has energy. */
public final class EnergyChargeStage {
    private EnergyChargeStage() {}

    /**
     * Prices the energy of an agreement.
     *
     * @param usage settled energy and its tariff
     * @param statedQuantities kWh by the name that components refer to
     * @param lines where the lines go
     * @return every reason why a component cannot be priced; then the lines are not to be used
     */
    public static List<Issue> price(AgreementUsage usage, Map<String, Energy> statedQuantities, LineWriter lines) {
        List<Issue> issues = new ArrayList<>();
        for (CompiledComponent component : usage.agreement().tariff().components()) {
            if (!TierLines.replaces(component, usage.agreement().tariff().version())) {
                energyOf(component, usage, statedQuantities, issues)
                        .ifPresent(energy -> addLines(component, energy, usage, lines, issues));
            }
        }
        issues.addAll(TierLines.price(usage, lines));
        return issues;
    }

    private static Optional<BandedEnergy> energyOf(
            CompiledComponent component,
            AgreementUsage usage,
            Map<String, Energy> statedQuantities,
            List<Issue> issues) {
        Optional<String> name = component.component().statedQuantity();
        if (name.isEmpty()) {
            return Optional.of(usage.energy());
        }
        Optional<Energy> stated = Optional.ofNullable(statedQuantities.get(name.get()));
        if (stated.isEmpty()) {
            issues.add(issue(usage, component, BillingIssues.NO_STATED_QUANTITY, Args.of("quantity", name.get())));
        }
        return stated.map(BandedEnergy::of);
    }

    private static void addLines(
            CompiledComponent component,
            BandedEnergy energy,
            AgreementUsage usage,
            LineWriter lines,
            List<Issue> issues) {
        EnergyComponent authored = component.component();
        Charge charge = Charge.of(
                LineSources.of(usage.agreement(), authored),
                BillingSteps.ENERGY_LINE,
                usage.agreement().tariff().version().bases(),
                "W",
                "p");
        boolean byBand = component.isBanded() || authored.lineSplit() == LineSplit.PER_BAND;
        if (!byBand || energy.bands().isEmpty()) {
            Optional<EnergyPrice> price = component.undividedPrice();
            price.ifPresent(p -> addLine(lines, charge, energy.total(), p, authored));
            if (price.isEmpty() && !energy.total().isZero()) {
                issues.add(issue(usage, component, BillingIssues.NO_UNDIVIDED_PRICE, Args.none()));
            }
            return;
        }
        energy.bands().forEach((band, part) -> addBand(component, charge, band, part, usage, lines, issues));
    }

    private static void addBand(
            CompiledComponent component,
            Charge charge,
            TouBand band,
            Energy part,
            AgreementUsage usage,
            LineWriter lines,
            List<Issue> issues) {
        Optional<EnergyPrice> price = component.price(band);
        if (price.isPresent() && !part.isZero()) {
            PriceTrace.tell(component, band, usage.agreement().tariff(), lines);
            addLine(lines, charge.in(band), part, price.get(), component.component());
        } else if (!part.isZero()) {
            issues.add(issue(usage, component, BillingIssues.NO_BAND_PRICE, Args.of("band", band)));
        }
    }

    private static void addLine(
            LineWriter lines, Charge charge, Energy energy, EnergyPrice price, EnergyComponent component) {
        if (!energy.isZero()) {
            lines.add(charge, energy, price, energy.at(price), component.rounding());
        }
    }

    private static Issue issue(AgreementUsage usage, CompiledComponent component, IssueCode code, Args more) {
        Args args = Args.of("code", usage.agreement().tariff().code())
                .and("component", component.component().code());
        Args all =
                more.byName().entrySet().stream().reduce(args, (a, e) -> a.and(e.getKey(), e.getValue()), (a, b) -> b);
        return new Issue(code, usage.agreement().ref(), "priceCode", all);
    }
}
