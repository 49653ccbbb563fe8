package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.BillPart;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.OwnerCertainty;
import org.gridmarketing.rules.api.PrintedList;

/**
 * Printed check (核查条目): one row of the two printed lists. Titles, owners and centres are printed; kind, severity and bill
 * parts are this library's reading.
 *
 * @param id list and item, such as {@code D1-1.1.2}
 * @param list the list
 * @param sequence the printed sequence number; the second list leaves out 9
 * @param item the item number, such as {@code 1.1.2}
 * @param kind what kind of check it is
 * @param severity how bad a violation is; the lists print none
 * @param owners the printed owners; one row prints two
 * @param centre the printed centre
 * @param ownerCertainty how sure it is that the owner belongs to this row
 * @param sameAs the check of which this one is an exact repeat; it is evaluated once
 * @param billParts what is at stake
 * @param title as printed, and in English
 */
public record PrintedCheck(
        RuleId id,
        PrintedList list,
        int sequence,
        String item,
        String kind,
        Severity severity,
        List<BusinessOwner> owners,
        Centre centre,
        OwnerCertainty ownerCertainty,
        Optional<RuleId> sameAs,
        List<BillPart> billParts,
        Bilingual title) {
    /**
     * Makes the lists immutable.
     *
     * @param id list and item, such as {@code D1-1.1.2}
     * @param list the list
     * @param sequence the printed sequence number; the second list leaves out 9
     * @param item the item number, such as {@code 1.1.2}
     * @param kind what kind of check it is
     * @param severity how bad a violation is; the lists print none
     * @param owners the printed owners; one row prints two
     * @param centre the printed centre
     * @param ownerCertainty how sure it is that the owner belongs to this row
     * @param sameAs the check of which this one is an exact repeat; it is evaluated once
     * @param billParts what is at stake
     * @param title as printed, and in English
     */
    public PrintedCheck {
        owners = List.copyOf(owners);
        billParts = List.copyOf(billParts);
    }
}
