package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TwoPart.archived;
import static org.gridmarketing.billing.TwoPart.basic;
import static org.gridmarketing.billing.TwoPart.bill;
import static org.gridmarketing.billing.TwoPart.period;
import static org.gridmarketing.billing.TwoPart.resumed;
import static org.gridmarketing.billing.TwoPart.stopped;
import static org.gridmarketing.billing.TwoPart.suspended;
import static org.gridmarketing.billing.TwoPart.unit;
import static org.gridmarketing.billing.TwoPart.with;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.text.Args;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suspension of fewer than 15 days that two bills see: neither loses a day without a word. */
class ShortSuspensionTest {
    /** The warnings that are asked for here. */
    static final List<IssueCode> CODES = List.of(
            BillingIssues.SUSPENSION_OPEN, BillingIssues.SUSPENSION_TOO_SHORT, BillingIssues.SUSPENSION_TO_REBILL);

    private static Edit july(EquipmentChange... changes) {
        return archived(
                with(period("2024-07-01", "2024-07-31", "28"), stopped(unit("T1", "1000", changes)), unit("T2", "630")),
                "630");
    }

    private static Edit august(EquipmentChange... changes) {
        return archived(
                with(period("2024-08-01", "2024-08-31", "28"), unit("T1", "1000", changes), unit("T2", "630")), "1630");
    }

    private static List<String> told(Edit edit) {
        return bill(edit).warnings().stream()
                .map(BillWarning::code)
                .filter(CODES::contains)
                .map(IssueCode::id)
                .map(id -> id.substring("BILLING.SUSPENSION_".length()))
                .toList();
    }

    private static List<String> names(String names) {
        return names.equals("-") ? List.of() : Arrays.asList(names.split(" "));
    }

    /** From 18 July to 1 August are 14 days, from 17 July 15. */
    @ParameterizedTest
    @CsvSource({
        "2024-07-20, OPEN",
        "2024-07-18, OPEN",
        "2024-07-17, -",
        "2024-07-31, OPEN",
        "2024-08-01, -",
        "2024-06-10, -"
    })
    void aSuspensionThatIsStillOpenIsToldWhileItMayTurnOutTooShort(String on, String told) {
        assertThat(told(july(suspended(on)))).isEqualTo(names(told));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-20, 2024-08-01, TO_REBILL",
        "2024-07-20, 2024-08-03, TOO_SHORT TO_REBILL",
        "2024-08-01, 2024-08-03, TOO_SHORT",
        "2024-07-20, 2024-08-04, -",
        "2024-07-20, 2024-07-31, -"
    })
    void daysOfAnEarlierBillAreToldToBeBilledAgain(String from, String to, String told) {
        assertThat(told(august(suspended(from), resumed(to)))).isEqualTo(names(told));
    }

    /** Suspended on the tenth, and once more on the twentieth: from the tenth to the resumption are 18 days, from the twentieth eight. */
    @Test
    void whatIsSuspendedAlreadyStaysSoFromItsFirstDayOn() {
        EquipmentChange first = suspended("2024-07-10");
        EquipmentChange again = suspended("2024-07-20");
        assertThat(told(july(first, again))).isEmpty();
        assertThat(told(july(first, again, resumed("2024-07-28")))).isEmpty();
        assertThat(basic(july(first, again, resumed("2024-07-28"))))
                .isEqualTo(basic(july(first, resumed("2024-07-28"))));
    }

    @Test
    void aBillThatKnowsTheEndChargesItsDaysItself() {
        Edit edit = july(suspended("2024-07-20"), resumed("2024-08-01"));
        assertThat(told(edit)).containsExactly("TOO_SHORT");
        assertThat(basic(edit)).containsExactly("1630 kVA 45640.00");
    }

    @Test
    void theDaysToBillAgainAreNamed() {
        BillWarning warning = bill(august(suspended("2024-07-20"), resumed("2024-08-03"))).warnings().stream()
                .filter(each -> each.code().equals(BillingIssues.SUSPENSION_TO_REBILL))
                .findFirst()
                .orElseThrow();
        assertThat(warning.args().byName())
                .containsAllEntriesOf(Args.of("first", LocalDate.parse("2024-07-20"))
                        .and("last", LocalDate.parse("2024-07-31"))
                        .byName());
    }
}
