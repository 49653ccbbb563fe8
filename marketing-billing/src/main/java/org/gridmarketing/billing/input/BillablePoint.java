package org.gridmarketing.billing.input;

import java.util.Optional;
import org.gridmarketing.metering.loss.LineLossBasis;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;

/**
 * Metering point ready for computing (可计量的计量点).
 *
 * @param no its number
 * @param quantity where its energy comes from
 * @param parentNo the point behind which it lies; empty for a point of its own
 * @param deducted whether its energy is taken off the parent point
 * @param transformerNo the transformer whose loss it shares; empty where it bears none
 * @param lossCapacity kVA by which it shares that loss; empty where it shares by energy
 * @param agreedLoss kWh a month of transformer loss agreed for this point; empty where none is
 * @param lineLoss how the loss of its line is found; empty where none is billed
 * @param agreementNo the price agreement it is billed by; empty where it gets no lines
 */
public record BillablePoint(
        String no,
        PointQuantity quantity,
        Optional<String> parentNo,
        boolean deducted,
        Optional<String> transformerNo,
        Optional<ApparentPower> lossCapacity,
        Optional<Energy> agreedLoss,
        Optional<LineLossBasis> lineLoss,
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
