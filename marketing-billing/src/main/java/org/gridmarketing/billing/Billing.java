package org.gridmarketing.billing;

import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.FeedInUsage;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.resolve.BillingInputResolver;
import org.gridmarketing.billing.stage.FeedInStage;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.outcome.Outcome;

/**
 * Billing (计费): computes bills.
 *
 * <p>Three ways in, from the outside to the inside: a whole case document, a resolved input, or usage that was settled
 * elsewhere. All are pure functions: the same argument gives the same bill.
 */
public final class Billing {
    private Billing() {}

    /**
     * Bills a case: resolves the archive, settles the readings, prices the usage.
     *
     * @param billingCase customer, readings, tariffs, period and policy
     * @return the bill, or every reason why it cannot be computed
     */
    public static Outcome<ComputedBill> bill(BillingCase billingCase) {
        return BillingInputResolver.resolve(billingCase).flatMap(Billing::bill);
    }

    /**
     * Bills a resolved input.
     *
     * @param input everything looked up and chosen
     * @return the bill, or every reason why it cannot be computed
     */
    public static Outcome<ComputedBill> bill(BillingInput input) {
        return StagedBill.of(trace -> BillingPipeline.bill(input, trace));
    }

    /**
     * Settles what a customer's generator fed into the grid; what the customer takes is billed apart.
     *
     * @param usage generated and exported energy, price and subsidies
     * @return the statement as a bill whose total the utility pays, or every reason why it cannot be settled
     */
    public static Outcome<ComputedBill> feedIn(FeedInUsage usage) {
        return StagedBill.of(trace -> FeedInStage.settle(usage, trace));
    }

    /**
     * Prices usage that was settled elsewhere.
     *
     * @param usage settled energy, demand and reactive energy by price agreement
     * @return the bill, or every reason why it cannot be computed
     */
    public static Outcome<ComputedBill> price(SettledUsage usage) {
        return StagedBill.of(trace -> BillingPipeline.price(usage, trace));
    }
}
