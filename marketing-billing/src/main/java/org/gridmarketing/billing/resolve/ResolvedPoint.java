package org.gridmarketing.billing.resolve;

import java.util.Optional;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.metering.loss.LineLossBasis;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;

/**
 * A point in service, as archived and with what could be resolved of it; what could not was told, and what hangs on the point
 * is still looked at, so that no reason hides another.
 */
record ResolvedPoint(
        MeteringPoint archived,
        Optional<PointQuantity> quantity,
        boolean deducted,
        boolean bearsLoss,
        Optional<Energy> agreedLoss,
        Optional<LineLossBasis> lineLoss,
        Optional<PriceAgreement> agreement) {
    ResolvedPoint withQuantity(Optional<PointQuantity> newQuantity) {
        return new ResolvedPoint(archived, newQuantity, deducted, bearsLoss, agreedLoss, lineLoss, agreement);
    }

    /** The point as it is computed; empty where its quantity could not be resolved. */
    Optional<BillablePoint> billable() {
        Optional<String> transformerNo = bearsLoss ? archived.transformerNo().toOptional() : Optional.empty();
        return quantity.map(each -> new BillablePoint(
                archived.no(),
                each,
                archived.parentNo().toOptional(),
                deducted,
                transformerNo,
                archived.capacity()
                        .toOptional()
                        .filter(capacity ->
                                archived.lossSharing().equals(Recorded.of(LossSharing.BY_CONTRACT_CAPACITY))),
                agreedLoss,
                lineLoss,
                agreement.map(PriceAgreement::no)));
    }
}
