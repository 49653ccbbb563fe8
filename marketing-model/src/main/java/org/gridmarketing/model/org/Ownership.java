package org.gridmarketing.model.org;

import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;

/**
 * Ownership (业务分工): a line of business, a centre that mends its findings, and how many of the 130 printed checks go there.
 *
 * @param owner the line of business (业务分工)
 * @param centre one of the three centres (责任中心)
 * @param checks printed checks with this pair (校验规则数); a check with two owners counts for each; not negative
 */
public record Ownership(BusinessOwner owner, Centre centre, int checks) {
    /**
     * Checks the count.
     *
     * @param owner the line of business
     * @param centre one of the three centres
     * @param checks printed checks with this pair; a check with two owners counts for each; not negative
     * @throws IllegalArgumentException if the count is negative
     */
    public Ownership {
        if (checks < 0) {
            throw new IllegalArgumentException("Ownership.checks must not be negative: " + checks);
        }
    }
}
