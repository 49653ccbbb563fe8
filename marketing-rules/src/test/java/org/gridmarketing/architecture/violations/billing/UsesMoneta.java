package org.gridmarketing.architecture.violations.billing;

import javax.money.MonetaryAmount;

/** Adds where nobody may. */
public final class UsesMoneta {
    private UsesMoneta() {}

    static MonetaryAmount sum(MonetaryAmount a, MonetaryAmount b) {
        return a.add(b);
    }
}
