package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/** What keeps a basic charge from being billed, whatever is read. */
final class BasicChargeSupport {
    private final BillableAgreement agreement;
    private final BillingPeriod period;
    private final BillingPolicy policy;

    private BasicChargeSupport(BillableAgreement agreement, BillingPeriod period, BillingPolicy policy) {
        this.agreement = agreement;
        this.period = period;
        this.policy = policy;
    }

    /** Months that cannot be charged as they are: parts of months, several months of one demand, a change of its price in a part. */
    static List<Issue> unbillable(
            BillableAgreement agreement, BasicCharge basis, BillingPeriod period, BillingPolicy policy) {
        return new BasicChargeSupport(agreement, period, policy).unbillable(basis);
    }

    /** The months of a basic charge, where they are not those of the period. */
    static Optional<BillingPeriod> chargedMonths(BasicCharge basis) {
        if (basis instanceof BasicCharge.ByChangingCapacity changing) {
            return Optional.of(changing.capacity().period());
        }
        if (basis instanceof BasicCharge.ByContractDemand contract) {
            return contract.part().map(ChargedMonth::month);
        }
        return basis instanceof BasicCharge.ByActualDemand actual
                ? actual.part().map(ChargedMonth::month)
                : Optional.empty();
    }

    private List<Issue> unbillable(BasicCharge basis) {
        BasicChargePolicy months = policy.basicCharge();
        if (basis instanceof BasicCharge.ByCapacity) {
            return none(ChargedMonth.of(period, months));
        }
        if (basis instanceof BasicCharge.ByChangingCapacity changing) {
            return none(ChargedMonth.of(changing.capacity().period(), months));
        }
        Optional<ChargedMonth> part = basis instanceof BasicCharge.ByContractDemand contract
                ? contract.part()
                : ((BasicCharge.ByActualDemand) basis).part();
        return demand(part.map(List::of).orElseGet(() -> ChargedMonth.of(period, months)));
    }

    private List<Issue> none(List<ChargedMonth> months) {
        return months.isEmpty() ? List.of(ofPeriod(BillingIssues.BASIC_CHARGE_PART_MONTH)) : List.of();
    }

    /** The greatest demand of several months says nothing about each of them. */
    private List<Issue> demand(List<ChargedMonth> months) {
        if (months.size() != 1) {
            return months.isEmpty() ? none(months) : List.of(ofPeriod(BillingIssues.DEMAND_OF_SEVERAL_MONTHS));
        }
        ChargedMonth month = months.get(0);
        if (agreement.tariffTimeline().isEmpty() || month.isWhole()) {
            return List.of();
        }
        if (changes(month, prices -> BasicPriceParts.ofDemand(prices).withLoadFactorDiscount(Optional.empty()))) {
            return List.of(changed(BillingIssues.PRICE_CHANGED));
        }
        boolean discountAlone = changes(month, BasicPriceParts::ofDemand);
        return discountAlone ? List.of(changed(BillingIssues.DISCOUNT_CHANGED)) : List.of();
    }

    /** Where a price changes in a month of which only some days are charged, which days those are is not known here. */
    private boolean changes(ChargedMonth month, UnaryOperator<BasicChargePrices> billed) {
        BasicPriceParts prices = BasicPriceParts.of(agreement, month.month(), period, policy, billed);
        return !(prices.isOnePrice() && prices.twoPart().isConstant());
    }

    private Issue ofPeriod(IssueCode code) {
        Args args = Args.of("from", period.firstDay()).and("to", period.to());
        return new Issue(code, agreement.ref(), "basicChargeMethod", args);
    }

    private Issue changed(IssueCode code) {
        Args args = Args.of("code", agreement.tariff().code())
                .and("from", period.firstDay())
                .and("to", period.to());
        return new Issue(code, agreement.ref(), "priceCode", args);
    }

    static Issue noPrice(BillableAgreement agreement, ChargeKind what, CompiledTariff tariff) {
        Args args = Args.of("code", tariff.code()).and("what", what);
        return new Issue(BillingIssues.NO_PRICE, agreement.ref(), "priceCode", args);
    }

    /** A reason for each two-part tariff of the period without the price, once for each change to it; none where nothing is charged. */
    static List<Issue> missingPrices(BillableAgreement agreement, BillingPeriod period) {
        return agreement
                .basicCharge()
                .map(basis -> missingPrices(agreement, kind(basis), period))
                .orElse(List.of());
    }

    private static List<Issue> missingPrices(BillableAgreement agreement, ChargeKind kind, BillingPeriod period) {
        boolean changing = agreement.tariffTimeline().isPresent();
        List<Issue> missing = new ArrayList<>();
        for (Timeline.Segment<CompiledTariff> segment :
                agreement.tariffs(period).segments()) {
            CompiledTariff tariff = segment.value();
            boolean leftOut = changing && tariff.version().basicCharge().isEmpty();
            if (!leftOut && lacks(tariff, kind)) {
                missing.add(noPrice(agreement, kind, tariff));
            }
        }
        return missing;
    }

    private static ChargeKind kind(BasicCharge basis) {
        boolean capacity = basis instanceof BasicCharge.ByCapacity || basis instanceof BasicCharge.ByChangingCapacity;
        return capacity ? ChargeKind.CAPACITY_CHARGE : ChargeKind.DEMAND_CHARGE;
    }

    private static boolean lacks(CompiledTariff tariff, ChargeKind kind) {
        Optional<BasicChargePrices> prices = tariff.version().basicCharge();
        return kind == ChargeKind.CAPACITY_CHARGE
                ? prices.flatMap(BasicChargePrices::capacityPrice).isEmpty()
                : prices.flatMap(BasicChargePrices::demandPrice).isEmpty();
    }
}
