package org.gridmarketing.billing.resolve;

import java.util.Optional;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;

/**
 * A point in service, as archived and with what could be resolved of it; what could not was told, and what hangs on the point
 * is still looked at, so that no reason hides another.
 */
record ResolvedPoint(
        MeteringPoint archived,
        Optional<PointQuantity> quantity,
        boolean deducted,
        boolean bearsLoss,
        Optional<PriceAgreement> agreement) {
    /** The point as it is computed; empty where its quantity could not be resolved. */
    Optional<BillablePoint> billable() {
        Optional<String> transformerNo = bearsLoss ? archived.transformerNo().toOptional() : Optional.empty();
        return quantity.map(each -> new BillablePoint(
                archived.no(),
                each,
                archived.parentNo().toOptional(),
                deducted,
                transformerNo,
                agreement.map(PriceAgreement::no)));
    }
}
