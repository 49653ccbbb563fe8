package org.gridmarketing.rules.api;

import java.util.List;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.finding.RuleId;

/**
 * Repeat (重复条目): another place where the lists print the same check. It is evaluated once, but assessed by its own number, and
 * its owner stands where that place prints one.
 *
 * @param id its own id (规则编号), such as {@code X7-1.81}
 * @param list the list (核查清单)
 * @param item its own item number (条目号)
 * @param owners the owners printed there (业务分工)
 * @param ownerCertainty how sure it is that they belong to it (业务分工对应的可靠程度)
 * @param centre the centre printed there (责任中心)
 */
public record Repeat(
        RuleId id,
        PrintedList list,
        String item,
        List<BusinessOwner> owners,
        OwnerCertainty ownerCertainty,
        Centre centre) {
    /**
     * Makes the list immutable.
     *
     * @param id its own id
     * @param list the list
     * @param item its own item number
     * @param owners the owners printed there
     * @param ownerCertainty how sure it is that they belong to it
     * @param centre the centre printed there
     */
    public Repeat {
        owners = List.copyOf(owners);
    }
}
