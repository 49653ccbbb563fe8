package org.gridmarketing.billing.stage;

import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceStep;

/** Billed demand of a customer with a contract demand (合同最大需量), in the three readings of the rule. */
final class ContractDemand {
    private static final Percentage LIMIT = Percentage.ofBasisPoints(10_500);
    private static final Ratio TWICE = Ratio.of("2");

    private ContractDemand() {}

    static Power billed(Power agreed, Power actual, Power floor, BillingPolicy policy, LineWriter lines) {
        Power contract = larger(agreed, floor);
        Power billed = billed(contract, actual, floor, policy);
        if (lines.trace().isRecording()) {
            Args inputs =
                    Args.of("P0", agreed).and("Pc", contract).and("Pa", actual).and("Pmin", floor);
            lines.trace().exact(step(policy), BillLine.ref(lines.next()), inputs, billed);
        }
        return billed;
    }

    /** The floor lifts the contract, or the demand before 2016. */
    private static Power billed(Power contract, Power actual, Power floor, BillingPolicy policy) {
        Power limit = contract.times(LIMIT);
        return switch (policy.contractDemandRule()) {
            case CONTRACT_PLUS_2X -> contract.plus(excess(actual, limit).times(TWICE));
            case LIMIT105_PLUS_2X ->
                actual.compareTo(limit) > 0 ? limit.plus(excess(actual, limit).times(TWICE)) : contract;
            case ACTUAL_PLUS_EXCESS -> larger(actual, floor).plus(excess(actual, contract));
        };
    }

    static Power larger(Power one, Power other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Power excess(Power actual, Power limit) {
        return actual.compareTo(limit) > 0 ? actual.minus(limit) : Power.ZERO;
    }

    private static TraceStep step(BillingPolicy policy) {
        return switch (policy.contractDemandRule()) {
            case CONTRACT_PLUS_2X -> BillingSteps.CONTRACT_DEMAND;
            case LIMIT105_PLUS_2X -> BillingSteps.CONTRACT_DEMAND_LIMIT105;
            case ACTUAL_PLUS_EXCESS -> BillingSteps.CONTRACT_DEMAND_ACTUAL;
        };
    }
}
