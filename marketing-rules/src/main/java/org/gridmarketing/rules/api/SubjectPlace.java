package org.gridmarketing.rules.api;

import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;

/**
 * Place of a subject (归属): the customer and the unit under which a finding is listed.
 *
 * @param customerNo the customer; empty where the subject belongs to none
 * @param orgNo the unit as archived; empty where there is none or it cannot be read
 */
public record SubjectPlace(String customerNo, String orgNo) {
    private static final SubjectPlace NONE = new SubjectPlace("", "");

    /**
     * The place of what belongs to nobody.
     *
     * @return no customer and no unit
     */
    public static SubjectPlace none() {
        return NONE;
    }

    /**
     * The place of all that stands in a dossier.
     *
     * @param view the dossier
     * @return its customer and the unit that serves the customer
     */
    public static SubjectPlace of(DossierView view) {
        Customer customer = view.dossier().customer();
        return new SubjectPlace(customer.no(), customer.orgNo().toOptional().orElse(""));
    }
}
