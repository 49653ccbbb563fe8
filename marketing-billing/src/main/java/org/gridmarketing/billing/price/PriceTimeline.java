package org.gridmarketing.billing.price;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.PriceChangeSplit;
import org.gridmarketing.model.tariff.TierAssignment;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/** Price timeline (计价时间轴): the terms of an agreement on each day of a period; days with the same terms are one segment. */
public final class PriceTimeline {
    private final BillableAgreement agreement;
    private final BillingPeriod period;
    private final BillingPolicy policy;

    private PriceTimeline(BillableAgreement agreement, BillingPeriod period, BillingPolicy policy) {
        this.agreement = agreement;
        this.period = period;
        this.policy = policy;
    }

    /**
     * The terms of an agreement.
     *
     * @param agreement tariffs, tier facts and exemptions
     * @param period the billing period
     * @param policy how changes inside the period are treated
     * @return the terms
     */
    public static Timeline<PriceTerms> of(BillableAgreement agreement, BillingPeriod period, BillingPolicy policy) {
        return new PriceTimeline(agreement, period, policy).terms();
    }

    private Timeline<PriceTerms> terms() {
        Timeline<CompiledTariff> tariffs = tariffs();
        boolean daily = false;
        for (Timeline.Segment<CompiledTariff> segment : tariffs.segments()) {
            daily |= changesByDay(segment.value());
        }
        Timeline<PriceTerms> terms = daily
                ? Timeline.ofDays(period, day -> terms(tariffs.at(day), day))
                : tariffs.map(tariff -> terms(tariff, period.to()));
        return merged(terms);
    }

    /** Days that price energy alike are one, so that a change of other prices, or of none that is billed, divides no energy. */
    private static Timeline<PriceTerms> merged(Timeline<PriceTerms> terms) {
        if (terms.isConstant()) {
            return terms;
        }
        List<PriceTerms> all =
                terms.segments().stream().map(Timeline.Segment::value).toList();
        return terms.map(
                each -> all.stream().filter(each::priceLike).findFirst().orElse(each));
    }

    private Timeline<CompiledTariff> tariffs() {
        Timeline<CompiledTariff> tariffs = agreement.tariffs(period);
        return policy.priceChangeSplit() == PriceChangeSplit.CLOSING_PRICE
                ? Timeline.constant(period, tariffs.at(period.to()))
                : tariffs;
    }

    private boolean changesByDay(CompiledTariff tariff) {
        return tariff.hasDatedComponents()
                || (tariff.version().tiers().isPresent() && policy.tierAssignment() == TierAssignment.EACH_DAY);
    }

    private PriceTerms terms(CompiledTariff tariff, LocalDate day) {
        boolean all =
                !tariff.hasDatedComponents() && agreement.exemptComponents().isEmpty();
        List<CompiledComponent> components = all
                ? tariff.components()
                : tariff.components().stream()
                        .filter(component -> isCharged(component.component(), day))
                        .toList();
        Optional<TierTerms> tiers = tariff.version()
                .tiers()
                .map(schedule -> new TierBounds(schedule, agreement.tierFacts(), period, policy).on(day));
        return new PriceTerms(tariff, components, tiers);
    }

    private boolean isCharged(EnergyComponent component, LocalDate day) {
        boolean isOutOfForce =
                component.effective().filter(range -> !range.contains(day)).isPresent();
        return !isOutOfForce && !agreement.exemptComponents().contains(component.code());
    }
}
