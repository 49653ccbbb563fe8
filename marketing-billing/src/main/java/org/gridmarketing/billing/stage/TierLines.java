package org.gridmarketing.billing.stage;

import java.util.List;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.text.Args;

/** Lines of tiers (阶梯电费): a surcharge on each higher tier, or each tier at its whole price. */
final class TierLines {
    private final TierSchedule schedule;
    private final AgreementUsage usage;
    private final LineWriter lines;

    private TierLines(TierSchedule schedule, AgreementUsage usage, LineWriter lines) {
        this.schedule = schedule;
        this.usage = usage;
        this.lines = lines;
    }

    /** Whether the lines of tiers stand in place of the lines of a component. */
    static boolean replaces(CompiledComponent component, TariffVersion version) {
        return version.tiers()
                        .filter(tiers -> tiers.method() == TierMethod.SEGMENT)
                        .isPresent()
                && component.component().kind() == ChargeKind.CATALOGUE_ENERGY;
    }

    static List<Issue> price(AgreementUsage usage, LineWriter lines) {
        return usage.agreement()
                .tariff()
                .version()
                .tiers()
                .map(schedule -> new TierLines(schedule, usage, lines).price())
                .orElse(List.of());
    }

    private List<Issue> price() {
        BillableAgreement agreement = usage.agreement();
        if (schedule.method() == TierMethod.INCREMENT) {
            addAll(
                    LineSources.of(agreement, ChargeKind.TIER_SURCHARGE, schedule.inPowerFactorBase()),
                    EnergyPrice.ZERO);
            return List.of();
        }
        List<CompiledComponent> bases = agreement.tariff().components().stream()
                .filter(component -> replaces(component, agreement.tariff().version()))
                .toList();
        if (bases.size() != 1 || bases.get(0).isBanded()) {
            return List.of(
                    new Issue(BillingIssues.UNSUPPORTED_SEGMENT_TIERS, agreement.ref(), "priceCode", Args.none()));
        }
        addAll(
                LineSources.of(agreement, bases.get(0).component()),
                bases.get(0).undividedPrice().orElse(EnergyPrice.ZERO));
        return List.of();
    }

    private void addAll(BillLine.Source source, EnergyPrice base) {
        List<TierSplit.Part> parts = TierSplit.of(
                schedule, usage.agreement().runningTotal(), usage.energy().total());
        for (TierSplit.Part part : parts) {
            EnergyPrice price = base.plus(part.tier().surcharge());
            boolean hasLine = !part.energy().isZero() && !(base.isZero() && price.isZero());
            if (hasLine) {
                tell(part, base, price);
                Charge charge = Charge.of(
                                source,
                                BillingSteps.TIER_LINE,
                                usage.agreement().tariff().version().bases(),
                                "W",
                                "p")
                        .inTier(part.number());
                lines.add(charge, part.energy(), price, part.energy().at(price), schedule.rounding());
            }
        }
    }

    private void tell(TierSplit.Part part, EnergyPrice base, EnergyPrice price) {
        if (!lines.trace().isRecording()) {
            return;
        }
        Args bounds = Args.of("W0", part.before()).and("W1", part.after()).and("lo", part.lower());
        Args inputs = part.tier().upTo().map(hi -> bounds.and("hi", hi)).orElse(bounds);
        lines.trace().exact(BillingSteps.TIER_ENERGY, BillLine.ref(lines.next()), inputs, part.energy());
        if (!base.isZero()) {
            Args prices = Args.of("p0", base).and("Δp", part.tier().surcharge());
            lines.trace().exact(BillingSteps.TIER_PRICE, BillLine.ref(lines.next()), prices, price);
        }
    }
}
