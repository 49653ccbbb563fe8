package org.gridmarketing.billing.stage;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.price.PricePart;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.text.Args;

/**
 * Free energy (免费电量) of poor households: given back at the price of tier one, and counted for the tiers all the same; never more than
 * was used.
 */
final class FreeEnergy {
    private FreeEnergy() {}

    static List<Issue> giveBack(BillableAgreement agreement, PricePart part, LineWriter lines) {
        Energy used = part.energy().total();
        Energy free = agreement.freeEnergy().compareTo(used) < 0 ? agreement.freeEnergy() : used;
        if (free.compareTo(agreement.freeEnergy()) < 0) {
            lines.warn(List.of(notUsed(agreement, used)));
        }
        if (free.signum() <= 0) {
            return List.of();
        }
        List<CompiledComponent> bases = part.terms().components().stream()
                .filter(component -> component.component().kind() == ChargeKind.CATALOGUE_ENERGY)
                .toList();
        if (bases.size() != 1 || bases.get(0).isBanded()) {
            return List.of(
                    new Issue(BillingIssues.FREE_ENERGY_WITHOUT_PRICE, agreement.ref(), "priceCode", Args.none()));
        }
        EnergyPrice price = price(bases.get(0), part);
        BillLine.Source source = LineSources.of(agreement, part.terms().tariff(), ChargeKind.FREE_ENERGY, false);
        Charge charge = Charge.of(
                        source,
                        BillingSteps.FREE_ENERGY,
                        part.terms().tariff().version().bases(),
                        "W",
                        "p")
                .on(part.days());
        Energy back = free.negate();
        lines.add(charge, back, price, back.at(price), bases.get(0).component().rounding());
        return List.of();
    }

    private static BillWarning notUsed(BillableAgreement agreement, Energy used) {
        return new BillWarning(
                BillingIssues.FREE_ENERGY_NOT_USED,
                Args.of("agreement", agreement.no())
                        .and("free", agreement.freeEnergy())
                        .and("used", used));
    }

    private static EnergyPrice price(CompiledComponent base, PricePart part) {
        EnergyPrice surcharge = part.terms()
                .tiers()
                .map(terms -> terms.tiers().get(0).surcharge())
                .orElse(EnergyPrice.ZERO);
        Optional<EnergyPrice> price = base.undividedPrice();
        return price.orElse(EnergyPrice.ZERO).plus(surcharge);
    }
}
