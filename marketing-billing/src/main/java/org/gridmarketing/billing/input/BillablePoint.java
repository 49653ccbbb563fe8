package org.gridmarketing.billing.input;

import java.util.Optional;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;

/**
 * Metering point ready for computing (可计量的计量点).
 *
 * @param no its number
 * @param quantity where its energy comes from
 * @param parentNo the point behind which it lies; empty for a point of its own
 * @param deducted whether its energy is taken off the parent point
 * @param transformerNo the transformer whose loss it shares; empty where it bears none
 * @param agreementNo the price agreement it is billed by; empty where it gets no lines
 */
public record BillablePoint(
        String no,
        PointQuantity quantity,
        Optional<String> parentNo,
        boolean deducted,
        Optional<String> transformerNo,
        Optional<String> agreementNo) {
    /**
     * The reference by which issues and traces name it.
     *
     * @return type and number
     */
    public ObjectRef ref() {
        return ObjectRef.of(MeteringPoint.class, no);
    }
}
