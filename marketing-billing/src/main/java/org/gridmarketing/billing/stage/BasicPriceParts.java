package org.gridmarketing.billing.stage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.PriceChangeSplit;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;
import org.gridmarketing.model.time.Timeline.Segment;

/**
 * A month's basic charge among the prices of its days (基本电费分段计价). The whole is billed as if nothing had changed; each price
 * then gets its share of what was there on its days, and the last one the rest. Days of a single-part tariff have no basic charge.
 */
final class BasicPriceParts {
    private final Timeline<Optional<BasicChargePrices>> prices;
    private final Timeline<CompiledTariff> tariffs;

    /**
     * What is billed at one price.
     *
     * @param days the days of the price; empty where it is the only one
     */
    record Part<Q>(Q quantity, CompiledTariff tariff, Optional<BillingPeriod> days) {}

    private BasicPriceParts(Timeline<CompiledTariff> tariffs, UnaryOperator<BasicChargePrices> billed) {
        this.tariffs = tariffs;
        this.prices = tariffs.map(tariff -> tariff.version().basicCharge().map(billed));
    }

    /**
     * The tariffs of a month, of which the billing period is a part; days outside it are not charged.
     *
     * @param billed what of the prices is billed; days that differ in nothing else are one price
     */
    static BasicPriceParts of(
            BillableAgreement agreement,
            BillingPeriod month,
            BillingPeriod period,
            BillingPolicy policy,
            UnaryOperator<BasicChargePrices> billed) {
        Timeline<CompiledTariff> known = agreement.tariffs(period);
        if (known.isConstant() || policy.priceChangeSplit() == PriceChangeSplit.CLOSING_PRICE) {
            return new BasicPriceParts(Timeline.constant(month, known.at(period.to())), billed);
        }
        return new BasicPriceParts(Timeline.ofDays(month, day -> known.at(nearest(day, period))), billed);
    }

    /** What of the prices is billed for a capacity. */
    static BasicChargePrices ofCapacity(BasicChargePrices prices) {
        return prices.withDemandPrice(Optional.empty()).withLoadFactorDiscount(Optional.empty());
    }

    /** What of the prices is billed for a demand, as long as it is not known whether the discount is earned. */
    static BasicChargePrices ofDemand(BasicChargePrices prices) {
        return prices.withCapacityPrice(Optional.empty());
    }

    private static LocalDate nearest(LocalDate day, BillingPeriod period) {
        if (!day.isAfter(period.from())) {
            return period.firstDay();
        }
        return day.isAfter(period.to()) ? period.to() : day;
    }

    /** The days on which the tariff has a basic charge. */
    Timeline<Boolean> twoPart() {
        return tariffs.map(tariff -> tariff.version().structure() == PricingStructure.TWO_PART
                || tariff.version().basicCharge().isPresent());
    }

    boolean isOnePrice() {
        return prices.isConstant();
    }

    <Q extends Quantity<Q>> List<Part<Q>> divide(
            Q billed, Timeline<ApparentPower> weights, Rounding rounding, PricePartTrace told) {
        List<Segment<Optional<BasicChargePrices>>> charged = prices.segments().stream()
                .filter(segment -> weight(weights.within(segment.period())).signum() > 0)
                .toList();
        if (charged.size() < 2) {
            LocalDate day = charged.isEmpty()
                    ? prices.period().to()
                    : charged.get(0).period().to();
            return List.of(new Part<>(billed, tariffs.at(day), Optional.empty()));
        }
        BigDecimal all = weight(weights);
        List<Part<Q>> parts = new ArrayList<>();
        Q left = billed;
        for (Segment<Optional<BasicChargePrices>> segment : charged) {
            boolean last = parts.size() == charged.size() - 1;
            BigDecimal own = weight(weights.within(segment.period()));
            Q quantity = last ? left : rounding.share(billed, Ratio.of(own), Ratio.of(all));
            if (last) {
                told.rest(segment.period(), billed, billed.minus(left), left);
            } else {
                told.share(weights.within(segment.period()), billed, Ratio.of(own), Ratio.of(all), quantity, rounding);
            }
            left = left.minus(quantity);
            parts.add(new Part<>(quantity, tariffs.at(segment.period().to()), Optional.of(segment.period())));
        }
        return parts;
    }

    /** What was there on its days, added up over them. */
    private static BigDecimal weight(Timeline<ApparentPower> weights) {
        return weights.segments().stream()
                .map(each -> each.value()
                        .toBigDecimal()
                        .multiply(BigDecimal.valueOf(each.period().days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
