package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.text.Args;

/** Tiers (阶梯): the energy of the period laid over the running total of the cycle. */
final class TierLines {
    private TierLines() {}

    /** Whether the lines of tiers stand in place of the lines of a component. */
    static boolean replaces(CompiledComponent component, TariffVersion version) {
        return version.tiers()
                        .filter(tiers -> tiers.method() == TierMethod.SEGMENT)
                        .isPresent()
                && component.component().kind() == ChargeKind.CATALOGUE_ENERGY;
    }

    static List<Issue> price(AgreementUsage usage, LineWriter lines) {
        Optional<TierSchedule> tiers = usage.agreement().tariff().version().tiers();
        if (tiers.isEmpty()) {
            return List.of();
        }
        return tiers.get().method() == TierMethod.SEGMENT
                ? addSegments(tiers.get(), usage, lines)
                : addSurcharges(tiers.get(), usage, lines);
    }

    private static List<Issue> addSurcharges(TierSchedule schedule, AgreementUsage usage, LineWriter lines) {
        BillLine.Source source =
                LineSources.of(usage.agreement(), ChargeKind.TIER_SURCHARGE, schedule.inPowerFactorBase());
        List<Energy> parts = parts(schedule, usage);
        for (int i = 0; i < parts.size(); i++) {
            EnergyPrice surcharge = schedule.tiers().get(i).surcharge();
            if (!surcharge.isZero()) {
                add(
                        source,
                        i,
                        parts.get(i),
                        surcharge,
                        schedule,
                        usage.agreement().tariff().version().bases(),
                        lines);
            }
        }
        return List.of();
    }

    private static List<Issue> addSegments(TierSchedule schedule, AgreementUsage usage, LineWriter lines) {
        BillableAgreement agreement = usage.agreement();
        List<CompiledComponent> bases = agreement.tariff().components().stream()
                .filter(component -> replaces(component, agreement.tariff().version()))
                .toList();
        if (bases.size() != 1 || bases.get(0).isBanded()) {
            return List.of(
                    new Issue(BillingIssues.UNSUPPORTED_SEGMENT_TIERS, agreement.ref(), "priceCode", Args.none()));
        }
        EnergyPrice base = bases.get(0).undividedPrice().orElse(EnergyPrice.ZERO);
        BillLine.Source source = LineSources.of(agreement, bases.get(0).component());
        List<Energy> parts = parts(schedule, usage);
        for (int i = 0; i < parts.size(); i++) {
            add(
                    source,
                    i,
                    parts.get(i),
                    base.plus(schedule.tiers().get(i).surcharge()),
                    schedule,
                    agreement.tariff().version().bases(),
                    lines);
        }
        return List.of();
    }

    private static void add(
            BillLine.Source source,
            int index,
            Energy part,
            EnergyPrice price,
            TierSchedule schedule,
            List<LegalBasis> bases,
            LineWriter lines) {
        if (!part.isZero()) {
            Charge charge =
                    Charge.of(source, BillingSteps.TIER_LINE, bases, "W", "p").inTier(index + 1);
            lines.add(charge, part, price, part.at(price), schedule.rounding());
        }
    }

    /** The energy of the period in each tier; a refund of energy leaves the tiers in the opposite order. */
    private static List<Energy> parts(TierSchedule schedule, AgreementUsage usage) {
        Energy before = usage.agreement().runningTotal();
        Energy after = before.plus(usage.energy().total());
        List<Energy> parts = new ArrayList<>();
        Energy lower = Energy.ZERO;
        for (Tier tier : schedule.tiers()) {
            Energy from = lower;
            parts.add(within(after, from, tier).minus(within(before, from, tier)));
            lower = tier.upTo().orElse(lower);
        }
        return parts;
    }

    private static Energy within(Energy total, Energy lower, Tier tier) {
        Energy capped = tier.upTo().filter(bound -> bound.compareTo(total) < 0).orElse(total);
        boolean tierOne = lower.isZero();
        return capped.compareTo(lower) > 0 || tierOne ? capped.minus(lower) : Energy.ZERO;
    }
}
