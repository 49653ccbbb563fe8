package org.gridmarketing.billing;

import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.stage.PricingStage;
import org.gridmarketing.billing.stage.SettlementStage;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.trace.TraceSink;

/** The stages of a bill in the order in which the trade calculates. */
final class BillingPipeline {
    private BillingPipeline() {}

    static Outcome<Bill> bill(BillingInput input, TraceSink trace) {
        return SettlementStage.settle(input, trace).flatMap(usage -> price(usage, trace));
    }

    static Outcome<Bill> price(SettledUsage usage, TraceSink trace) {
        return PricingStage.price(usage, trace);
    }
}
