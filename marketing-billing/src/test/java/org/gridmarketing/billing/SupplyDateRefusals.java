package org.gridmarketing.billing;

import static org.gridmarketing.billing.ArchiveRefusals.bill02;
import static org.gridmarketing.billing.RefusalCase.customer;
import static org.gridmarketing.billing.RefusalCase.meter;
import static org.gridmarketing.billing.RefusalCase.refused;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Recorded;

/** Bills for a time without supply; the period of the sample case BILL-02 is June 2001. */
final class SupplyDateRefusals {
    private SupplyDateRefusals() {}

    static Edit begun(String day) {
        return bill02().customer(c -> c.withEnergisedOn(Recorded.of(LocalDate.parse(day))));
    }

    static Edit closed(Edit edit, String day) {
        return edit.customer(c -> c.withClosedOn(Recorded.of(LocalDate.parse(day))));
    }

    static Stream<RefusalCase> all() {
        ObjectRef customer = customer("FX-BILL-02");
        return Stream.of(
                refused(
                        "closed before it was energised",
                        closed(begun("2001-06-20"), "2001-06-10"),
                        BillingIssues.SUPPLY_DATES_CONTRADICT,
                        customer,
                        "closedOn"),
                refused(
                        "energised after the period",
                        begun("2001-07-01"),
                        BillingIssues.PERIOD_BEFORE_SUPPLY,
                        customer,
                        "energisedOn"),
                refused(
                        "opened after the period",
                        bill02().customer(c -> c.withOpenedOn(Recorded.of(LocalDate.of(2001, 7, 1)))),
                        BillingIssues.PERIOD_BEFORE_SUPPLY,
                        customer,
                        "openedOn"),
                refused(
                        "closed before the period",
                        closed(bill02(), "2001-05-31"),
                        BillingIssues.PERIOD_AFTER_CLOSING,
                        customer,
                        "closedOn"),
                refused(
                        "read after the closing",
                        closed(bill02(), "2001-06-20"),
                        BillingIssues.ENERGY_AFTER_CLOSING,
                        meter("FX-BILL-02-M1"),
                        "readings"));
    }
}
