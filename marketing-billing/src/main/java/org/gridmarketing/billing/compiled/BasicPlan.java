package org.gridmarketing.billing.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.metering.consumption.DemandReading;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ScaledRounding;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.LoadFactorDiscount;

/** Basic charge (容需量电费) of one whole month: a capacity or a demand at its price. */
final class BasicPlan {
    private static final int PRICE_DECIMALS = 4;
    private static final ScaledRounding TO_FEN = ScaledRounding.dropping(Facts.POWER_DECIMALS + PRICE_DECIMALS - 2);
    private static final long TEN_TO_DEMAND_DECIMALS = 100;
    private static final long LIMIT_PERCENT = 105;

    /** What is charged, and by which reading of the rule on contract demand. */
    private enum Rule {
        NOTHING,
        CAPACITY,
        ACTUAL,
        CONTRACT_PLUS_2X,
        LIMIT105_PLUS_2X,
        ACTUAL_PLUS_EXCESS
    }

    private final Rule rule;
    private final Optional<Quantity<?>> price;
    private final Optional<Quantity<?>> lowered;
    private final Optional<LoadFactorDiscount> discount;
    private final long scaledPrice;
    private final long scaledLowered;

    private BasicPlan(Rule rule, Optional<Quantity<?>> price, Optional<LoadFactorDiscount> discount) {
        this.rule = rule;
        this.price = price;
        this.discount = discount;
        this.lowered = price.flatMap(p -> discount.map(d -> p.times(d.share())));
        this.scaledPrice = price.map(p -> p.unscaledExact(PRICE_DECIMALS)).orElse(0L);
        this.scaledLowered = lowered.map(p -> p.unscaledExact(PRICE_DECIMALS)).orElse(scaledPrice);
    }

    static Optional<BasicPlan> of(BillableAgreement agreement, BillingInput input) {
        Optional<BasicCharge> basis = agreement.basicCharge();
        if (basis.isEmpty()) {
            return Optional.of(new BasicPlan(Rule.NOTHING, Optional.empty(), Optional.empty()));
        }
        Optional<BasicChargePrices> prices = agreement.tariff().version().basicCharge();
        return rule(basis.get(), input).flatMap(rule -> prices.flatMap(each -> of(rule, each)));
    }

    private static Optional<BasicPlan> of(Rule rule, BasicChargePrices prices) {
        if (rule == Rule.CAPACITY) {
            return prices.capacityPrice().map(price -> new BasicPlan(rule, Optional.of(price), Optional.empty()));
        }
        return prices.demandPrice().map(price -> new BasicPlan(rule, Optional.of(price), prices.loadFactorDiscount()));
    }

    private static Optional<Rule> rule(BasicCharge basis, BillingInput input) {
        BillingPolicy policy = input.policy();
        List<ChargedMonth> months = ChargedMonth.of(input.period(), policy.basicCharge());
        if (months.size() != 1 || !months.get(0).isWhole()) {
            return Optional.empty();
        }
        if (basis instanceof BasicCharge.ByCapacity) {
            return Optional.of(Rule.CAPACITY);
        }
        if (basis instanceof BasicCharge.ByContractDemand contract
                && contract.part().isEmpty()) {
            return Optional.of(
                    switch (policy.contractDemandRule()) {
                        case CONTRACT_PLUS_2X -> Rule.CONTRACT_PLUS_2X;
                        case LIMIT105_PLUS_2X -> Rule.LIMIT105_PLUS_2X;
                        case ACTUAL_PLUS_EXCESS -> Rule.ACTUAL_PLUS_EXCESS;
                    });
        }
        return basis instanceof BasicCharge.ByActualDemand actual
                        && actual.part().isEmpty()
                ? Optional.of(Rule.ACTUAL)
                : Optional.empty();
    }

    boolean isCharged() {
        return rule != Rule.NOTHING;
    }

    ChargeKind kind() {
        return rule == Rule.CAPACITY ? ChargeKind.CAPACITY_CHARGE : ChargeKind.DEMAND_CHARGE;
    }

    /** Puts a customer's capacity or demand into its row; false where it is another kind of basis or its demand is not read. */
    boolean fill(
            BillableAgreement agreement,
            BillingPolicy policy,
            List<DemandReading> demands,
            ReadPlan read,
            long[] facts) {
        if (rule == Rule.NOTHING) {
            return agreement.basicCharge().isEmpty();
        }
        List<DemandReading> shown = new ArrayList<>(1);
        for (DemandReading each : demands) {
            if (each.register() == RegisterKind.MAX_DEMAND) {
                shown.add(each);
            }
        }
        BasicCharge basis = agreement.basicCharge().orElseThrow();
        if (basis instanceof BasicCharge.ByCapacity capacity) {
            facts[Facts.CONTRACT] = capacity.operatingCapacity().unscaledExact(Facts.POWER_DECIMALS);
            return rule == Rule.CAPACITY && facts[Facts.CONTRACT] >= 0;
        }
        if (shown.size() != 1 || shown.get(0).shown().isNegative()) {
            return false;
        }
        long multiplier = shown.get(0).multiplier().unscaledExact(0);
        facts[Facts.DEMAND_SHOWN] =
                Math.multiplyExact(shown.get(0).shown().unscaledExact(Facts.READING_DECIMALS), multiplier);
        if (basis instanceof BasicCharge.ByContractDemand contract
                && contract.part().isEmpty()) {
            long floor = share(contract.operatingCapacity(), policy.contractDemandFloor());
            facts[Facts.FLOOR] = floor;
            facts[Facts.CONTRACT] = Math.max(floor, contract.contractDemand().unscaledExact(Facts.POWER_DECIMALS));
            return isContract() && fillDiscount(contract.contractCapacity(), read, facts);
        }
        if (basis instanceof BasicCharge.ByActualDemand actual && actual.part().isEmpty()) {
            Percentage floor = policy.basicCharge().actualDemandFloor();
            facts[Facts.FLOOR] = floor.isZero() ? 0 : share(actual.operatingCapacity(), floor);
            return rule == Rule.ACTUAL && fillDiscount(actual.contractCapacity(), read, facts);
        }
        return false;
    }

    private boolean isContract() {
        return rule == Rule.CONTRACT_PLUS_2X || rule == Rule.LIMIT105_PLUS_2X || rule == Rule.ACTUAL_PLUS_EXCESS;
    }

    private static long share(ApparentPower capacity, Percentage share) {
        return capacity.times(share).unscaledExact(Facts.POWER_DECIMALS);
    }

    /** The discount is earned from an energy on that grows with the capacity; without capacity it is never earned. */
    private boolean fillDiscount(ApparentPower contractCapacity, ReadPlan read, long[] facts) {
        facts[Facts.DISCOUNT_FROM] = discount.filter(each -> contractCapacity.signum() > 0)
                .map(each -> contractCapacity.times(each.kwhPerKva()).unscaledExact(read.energyDecimals()))
                .orElse(Long.MAX_VALUE);
        return facts[Facts.FLOOR] >= 0 && facts[Facts.CONTRACT] >= 0 && facts[Facts.DEMAND_SHOWN] >= 0;
    }

    /** The fen of the basic charge. */
    long run(long[] facts, long[] row) {
        long billed = billed(facts);
        row[Slots.BASIC_QUANTITY] = billed;
        long asked = isLowered(facts, row) ? scaledLowered : scaledPrice;
        return TO_FEN.round(Math.multiplyExact(billed, asked));
    }

    private boolean isLowered(long[] facts, long[] row) {
        return discount.isPresent() && row[Slots.TOTAL] >= facts[Facts.DISCOUNT_FROM];
    }

    private long billed(long[] facts) {
        long contract = facts[Facts.CONTRACT];
        if (rule == Rule.CAPACITY) {
            return contract;
        }
        long actual = Math.multiplyExact(facts[Facts.DEMAND_SHOWN], TEN_TO_DEMAND_DECIMALS);
        long floor = facts[Facts.FLOOR];
        if (rule == Rule.ACTUAL) {
            return Math.max(actual, floor);
        }
        if (rule == Rule.ACTUAL_PLUS_EXCESS) {
            return Math.addExact(Math.max(actual, floor), Math.max(0, actual - contract));
        }
        long hundredfoldLimit = Math.multiplyExact(contract, LIMIT_PERCENT);
        return excessTwice(hundredfoldLimit, Math.multiplyExact(actual, 100), contract);
    }

    private long excessTwice(long limit, long actual, long contract) {
        long excess = Math.max(0, actual - limit);
        long from = rule == Rule.LIMIT105_PLUS_2X && excess > 0 ? limit : contract * 100;
        long billed = Math.addExact(from, Math.multiplyExact(2, excess));
        if (billed % 100 != 0) {
            throw new ArithmeticException("a demand with more than " + Facts.POWER_DECIMALS + " decimals");
        }
        return billed / 100;
    }

    Quantity<?> quantity(long[] row) {
        return rule == Rule.CAPACITY
                ? ApparentPower.ofKva(row[Slots.BASIC_QUANTITY], Facts.POWER_DECIMALS)
                : Power.ofKw(row[Slots.BASIC_QUANTITY], Facts.POWER_DECIMALS);
    }

    Quantity<?> price(long[] facts, long[] row) {
        return (isLowered(facts, row) ? lowered : price).orElseThrow();
    }
}
