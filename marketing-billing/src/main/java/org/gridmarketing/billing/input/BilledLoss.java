package org.gridmarketing.billing.input;

import org.gridmarketing.metering.loss.EnergisedTime;
import org.gridmarketing.metering.loss.TransformerLossBasis;

/**
 * Billed loss (计费变损) of one transformer.
 *
 * @param basis how it is found
 * @param time for how long the transformer was energised while the customer was supplied
 */
public record BilledLoss(TransformerLossBasis basis, EnergisedTime time) {}
