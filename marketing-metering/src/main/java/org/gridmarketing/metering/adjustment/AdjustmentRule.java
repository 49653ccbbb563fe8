package org.gridmarketing.metering.adjustment;

import org.gridmarketing.model.code.Confidence;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.legal.SupplyRulesEdition;
import org.gridmarketing.model.quantity.Ratio;

/**
 * Adjustment rule (退补规则): what an edition of the supply rules says of one cause.
 *
 * @param edition the edition
 * @param cause the cause
 * @param time from when to when
 * @param portion which part of that time is adjusted: 0.5 for errors beyond the limit, else 1; above 0, up to 1
 * @param direction whether it is refunded, too
 * @param basis where it stands
 * @param confidence how sure the row is
 * @param source where it was read
 * @param note what is doubtful or differs; may be empty
 */
public record AdjustmentRule(
        SupplyRulesEdition edition,
        AdjustmentCause cause,
        AdjustmentTime time,
        Ratio portion,
        AdjustmentDirection direction,
        LegalBasis basis,
        Confidence confidence,
        String source,
        String note) {
    /**
     * Checks the portion.
     *
     * @param edition the edition
     * @param cause the cause
     * @param time from when to when
     * @param portion above 0, up to 1
     * @param direction whether it is refunded, too
     * @param basis where it stands
     * @param confidence how sure the row is
     * @param source where it was read
     * @param note may be empty
     * @throws IllegalArgumentException if the portion is no part of a whole
     */
    public AdjustmentRule {
        if (portion.signum() <= 0 || portion.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("portion must be above 0, up to 1: " + portion);
        }
    }
}
