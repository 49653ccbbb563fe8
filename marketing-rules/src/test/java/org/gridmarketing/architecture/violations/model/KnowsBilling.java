package org.gridmarketing.architecture.violations.model;

import org.gridmarketing.architecture.violations.billing.Charge;

/** The model must not know billing. */
public final class KnowsBilling {
    private KnowsBilling() {}

    static Charge charge() {
        return new Charge();
    }
}
