package org.gridmarketing.metering.estimation;

import java.util.List;
import org.gridmarketing.metering.history.PeriodUsage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Estimate (估算电量): an amount for a period that was not read, and how it came about.
 *
 * @param <Q> active or reactive energy
 * @param period what it is for
 * @param amount the estimated amount
 * @param method how it was found
 * @param basis the periods whose readings it rests on, from the newest to the oldest; at least one
 * @param rounding how the amount was rounded
 */
public record Estimate<Q extends Quantity<Q>>(
        BillingPeriod period, Q amount, EstimationMethod method, List<BillingPeriod> basis, Rounding rounding) {
    /**
     * Checks the basis.
     *
     * @param period what it is for
     * @param amount the estimated amount
     * @param method how it was found
     * @param basis the periods whose readings it rests on; at least one
     * @param rounding how the amount was rounded
     * @throws IllegalArgumentException if it rests on nothing
     */
    public Estimate {
        basis = List.copyOf(basis);
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("an estimate rests on at least one period");
        }
    }

    /**
     * The estimate as usage of its period, marked as estimated.
     *
     * @return the usage
     */
    public PeriodUsage<Q> asUsage() {
        return PeriodUsage.estimated(period, amount);
    }
}
