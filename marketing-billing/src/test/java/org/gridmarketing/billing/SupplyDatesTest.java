package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.ArchiveRefusals.METER;
import static org.gridmarketing.billing.ArchiveRefusals.bill02;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.time.ReadingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is billed beside the dates of supply; {@link SupplyDateRefusals} has what is not. The period is June 2001. */
class SupplyDatesTest {
    private static List<Issue> issues(Edit edit) {
        return Billing.bill(edit.result()).issues();
    }

    private static Edit during(String begun, String ended) {
        Edit edit = TwoPart.closed(bill02(), LocalDate.parse(ended));
        return edit.customer(c -> c.withEnergisedOn(Recorded.of(LocalDate.parse(begun))));
    }

    /** Supply on any day of the period is enough, and that of one day is no contradiction. */
    @ParameterizedTest
    @CsvSource({
        "2000-03-15, 2001-06-30, 1",
        "2001-06-30, 2001-06-30, 0.03",
        "2001-06-01, 2001-06-01, 0.03",
        "2001-06-11, 2001-06-20, 0.33"
    })
    void aPeriodThatMeetsTheSupplyIsBilled(String begun, String ended, double share) {
        assertThat(issues(during(begun, ended))).isEmpty();
        String basic = TwoPart.basic(during(begun, ended)).get(0);
        double capacity = Double.parseDouble(basic.substring(0, basic.indexOf(' ')));
        assertThat(capacity / 5000).isCloseTo(share, org.assertj.core.api.Assertions.offset(0.01));
    }

    @Test
    void aClosingAfterThePeriodIsNotItsMatter() {
        Edit later = bill02().customer(c -> c.withClosedOn(Recorded.of(LocalDate.of(2001, 7, 20))));
        assertThat(issues(later)).isEmpty();
    }

    /** The last bill of an account that was closed long ago, made again. */
    @Test
    void theFinalBillOfACancelledAccountIsBilled() {
        Edit cancelled = TwoPart.closed(bill02(), LocalDate.of(2001, 6, 30))
                .customer(c -> c.withStatus(Recorded.of(CustomerStatus.CANCELLED)));
        assertThat(issues(cancelled)).isEmpty();
    }

    /** A meter that was taken down with the last reading on the day of closing measures nothing afterwards. */
    @Test
    void aMeterThatWasTakenDownAtTheClosingIsBilled() {
        LocalDate last = LocalDate.of(2001, 6, 20);
        Edit takenDown = bill02().customer(c -> c.withClosedOn(Recorded.of(last)))
                .installation(ArchiveRefusals.INSTALLATION, i -> i.withRemovedOn(Recorded.of(last)))
                .dossier(d -> d.withReadingSets(d.readingSets().stream()
                        .map(set -> set.withReadings(
                                set.readings().get(0),
                                set.readings().get(1).withAt(Recorded.of(ReadingTime.endOf(last)))))
                        .toList()));
        assertThat(issues(takenDown)).isEmpty();
    }

    /** What was not used at all was not used after the closing either. */
    @Test
    void aMeterThatStoodStillNeedsNoReadingOfTheClosing() {
        Edit closed = SupplyDateRefusals.closed(bill02(), "2001-06-20")
                .dossier(d -> d.withReadingSets(d.readingSets().stream()
                        .map(set -> set.withReadings(
                                set.readings().get(0),
                                set.readings()
                                        .get(1)
                                        .withValue(set.readings().get(0).value())))
                        .toList()));
        assertThat(issues(closed)).noneMatch(issue -> issue.code().equals(BillingIssues.ENERGY_AFTER_CLOSING));
    }

    @Test
    void oneRegisterThatRanOnIsEnough() {
        Edit ranOn = TwoPart.closed(bill02(), LocalDate.of(2001, 6, 20))
                .readings(
                        METER,
                        RegisterKind.ACTIVE_VALLEY,
                        set -> set.withReadings(
                                set.readings().get(0),
                                set.readings()
                                        .get(1)
                                        .withValue(set.readings().get(0).value()),
                                set.readings().get(2)));
        assertThat(issues(ranOn)).extracting(Issue::code).containsExactly(BillingIssues.ENERGY_AFTER_CLOSING);
    }

    @Test
    void bothDatesAreNamed() {
        Issue issue = issues(SupplyDateRefusals.closed(SupplyDateRefusals.begun("2001-06-20"), "2001-06-10"))
                .get(0);
        assertThat(issue.message(Language.EN)).contains("2001-06-20").contains("2001-06-10");
        assertThat(issue.message(Language.ZH)).contains("2001-06-20").contains("2001-06-10");
        Issue read = issues(SupplyDateRefusals.closed(bill02(), "2001-06-20")).get(0);
        assertThat(read.message(Language.EN)).contains("2001-06-20").contains("2001-06-30");
    }
}
