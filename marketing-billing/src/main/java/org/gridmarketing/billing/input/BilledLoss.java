package org.gridmarketing.billing.input;

import java.util.List;
import org.gridmarketing.metering.loss.EnergisedTime;
import org.gridmarketing.metering.loss.TransformerLossBasis;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Billed loss (计费变损) of one transformer.
 *
 * @param basis how it is found
 * @param time for how long the transformer was energised while the customer was supplied
 * @param days the spans of days that this time is made of, by which it is explained; empty where they are not known
 */
public record BilledLoss(TransformerLossBasis basis, EnergisedTime time, List<BillingPeriod> days) {
    /**
     * Keeps the list unchangeable.
     *
     * @param basis how it is found
     * @param time for how long the transformer was energised while the customer was supplied
     * @param days the spans of days that this time is made of
     */
    public BilledLoss {
        days = List.copyOf(days);
    }

    /**
     * Of a time whose days are not known.
     *
     * @param basis how it is found
     * @param time for how long the transformer was energised while the customer was supplied
     */
    public BilledLoss(TransformerLossBasis basis, EnergisedTime time) {
        this(basis, time, List.of());
    }
}
