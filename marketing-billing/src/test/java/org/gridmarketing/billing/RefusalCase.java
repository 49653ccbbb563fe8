package org.gridmarketing.billing;

import java.util.function.Supplier;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;

/** Something that cannot be billed for exactly one reason. */
record RefusalCase(
        String what, Supplier<Outcome<ComputedBill>> billing, IssueCode code, ObjectRef subject, String attribute) {
    static RefusalCase refused(String what, Edit edit, IssueCode code, ObjectRef subject, String attribute) {
        BillingCase changed = edit.result();
        return new RefusalCase(what, () -> Billing.bill(changed), code, subject, attribute);
    }

    static ObjectRef customer(String no) {
        return ObjectRef.of(Customer.class, no);
    }

    static ObjectRef point(String no) {
        return ObjectRef.of(MeteringPoint.class, no);
    }

    static ObjectRef agreement(String no) {
        return ObjectRef.of(PriceAgreement.class, no);
    }

    static ObjectRef meter(String no) {
        return ObjectRef.of(Meter.class, no);
    }

    static ObjectRef installation(String no) {
        return ObjectRef.of(MeterInstallation.class, no);
    }

    static ObjectRef transformer(String no) {
        return ObjectRef.of(PowerTransformer.class, no);
    }

    @Override
    public String toString() {
        return code + ": " + what;
    }
}
