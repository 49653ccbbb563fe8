package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TwoPart.archived;
import static org.gridmarketing.billing.TwoPart.basic;
import static org.gridmarketing.billing.TwoPart.bill;
import static org.gridmarketing.billing.TwoPart.change;
import static org.gridmarketing.billing.TwoPart.period;
import static org.gridmarketing.billing.TwoPart.policy;
import static org.gridmarketing.billing.TwoPart.resumed;
import static org.gridmarketing.billing.TwoPart.stopped;
import static org.gridmarketing.billing.TwoPart.suspended;
import static org.gridmarketing.billing.TwoPart.unit;
import static org.gridmarketing.billing.TwoPart.warnings;
import static org.gridmarketing.billing.TwoPart.with;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.code.EquipmentKind;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.StandbyRole;
import org.gridmarketing.model.code.TransformerOwnership;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.CapacitySource;
import org.gridmarketing.model.tariff.ChangeDay;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.OffMonthPeriod;
import org.gridmarketing.model.trace.TraceNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Basic charge by capacity where equipment or the account changes, published problems and the readings of the rule. */
class CapacityChangesTest {
    static final List<IssueCode> CODES = List.of(
            BillingIssues.CAPACITY_DERIVED,
            BillingIssues.SUSPENSION_TOO_SHORT,
            BillingIssues.SUSPENSION_TOO_LONG,
            BillingIssues.EQUIPMENT_CONTRADICTED);

    private static Edit march2009(EquipmentChange... changes) {
        return archived(
                with(period("2009-03-01", "2009-03-31", "28"), unit("T1", "1000", changes), unit("T2", "630")), "1630");
    }

    /**
     * BF-08 (biz.doczj.com/doc/1814004304.html): 1000 of 1630 kVA suspended on 14 March 2009 run 13 days, 433 whole kVA of the
     * source; with two decimals 433.33.
     */
    @ParameterizedTest
    @CsvSource({"0, 1063 kVA 29764.00", "2, 1063.33 kVA 29773.24", "6, 1063.333333 kVA 29773.33"})
    void suspendedInsideTheMonth(int decimals, String billed) {
        Edit edit = policy(march2009(suspended("2009-03-14")), p -> p.withProratedRounding(Rounding.halfUp(decimals)));
        assertThat(basic(edit)).containsExactly(billed);
    }

    /** BF-08, second question: April with 630 kVA alone. */
    @Test
    void suspendedForAWholeMonth() {
        Edit edit = with(
                period("2009-04-01", "2009-04-30", "28"),
                unit("T1", "1000", suspended("2009-03-14")),
                unit("T2", "630"));
        assertThat(basic(archived(edit, "630"))).containsExactly("630 kVA 17640.00");
        assertThat(warnings(archived(edit, "630"))).doesNotContain(BillingIssues.CAPACITY_DERIVED);
        assertThat(warnings(archived(edit, "1630"))).contains(BillingIssues.CAPACITY_DERIVED);
    }

    /**
     * A change that is dated after the period has not happened in it: the archive may be that of the end of the period, or that of a
     * later day, and agrees either way.
     */
    @Test
    void aLaterChangeContradictsNothing() {
        Edit edit = with(
                period("2009-04-01", "2009-04-30", "28"),
                unit("T1", "1000", suspended("2009-03-14"), resumed("2009-05-03")),
                unit("T2", "630"));
        assertThat(basic(archived(edit, "630"))).containsExactly("630 kVA 17640.00");
        assertThat(warnings(archived(edit, "630"))).doesNotContain(BillingIssues.CAPACITY_DERIVED);
        assertThat(warnings(archived(edit, "1630"))).doesNotContain(BillingIssues.CAPACITY_DERIVED);
        assertThat(warnings(archived(edit, "1000"))).contains(BillingIssues.CAPACITY_DERIVED);
    }

    /**
     * BF-09 (the same page): resumed on 3 May. The source counts nine days and prints 26040; from the third to the thirty-first
     * there are 29, 967 whole kVA, 44716 yuan.
     */
    @Test
    void resumedInsideTheMonth() {
        Edit edit = with(
                period("2009-05-01", "2009-05-31", "28"),
                unit("T1", "1000", suspended("2009-03-14"), resumed("2009-05-03")),
                unit("T2", "630"));
        assertThat(basic(policy(edit, p -> p.withProratedRounding(Rounding.WHOLE))))
                .containsExactly("1597 kVA 44716.00");
    }

    /** The two days of a change, each in both readings, by a thirtieth: 13 or 14 days before, 29 or 28 after. */
    @ParameterizedTest
    @CsvSource({
        "NOT_CHARGED, CHARGED, 1063.33, 1596.67",
        "CHARGED, CHARGED, 1096.67, 1596.67",
        "NOT_CHARGED, NOT_CHARGED, 1063.33, 1563.33",
        "CHARGED, NOT_CHARGED, 1096.67, 1563.33"
    })
    void daysOfAChange(ChangeDay sealed, ChangeDay resumed, String march, String may) {
        EquipmentChange[] changes = {suspended("2009-03-14"), resumed("2009-05-03")};
        Edit inMay = with(period("2009-05-01", "2009-05-31", "28"), unit("T1", "1000", changes), unit("T2", "630"));
        assertThat(basic(policy(march2009(changes), p -> p.withSealedDay(sealed).withResumedDay(resumed)))
                        .get(0))
                .startsWith(march + " kVA");
        assertThat(basic(policy(inMay, p -> p.withSealedDay(sealed).withResumedDay(resumed)))
                        .get(0))
                .startsWith(may + " kVA");
    }

    /** 13 of 31 days: 419.35 by calendar days, 433.33 by thirtieths; by edition the second until May 2024, the first after. */
    @ParameterizedTest
    @CsvSource({
        "THIRTIETH, 2009-03, 1063.33", "CALENDAR_DAYS, 2009-03, 1049.35", "BY_EDITION, 2009-03, 1063.33",
        "THIRTIETH, 2025-03, 1063.33", "CALENDAR_DAYS, 2025-03, 1049.35", "BY_EDITION, 2025-03, 1049.35",
        "BY_EDITION, 2024-05, 1063.33", "BY_EDITION, 2024-07, 1049.35"
    })
    void shareOfADay(DayShare share, String month, String kva) {
        Edit edit = with(
                period(month + "-01", month + "-31", "28"),
                unit("T1", "1000", suspended(month + "-14")),
                unit("T2", "630"));
        assertThat(basic(policy(edit, p -> p.withDayShare(share))).get(0)).startsWith(kva + " kVA");
    }

    /** BF-04 (daowen.com/lilun/1083847.html 12-7): 11 days from 1 to 12 January 2014 are less than 15, so all 815 kVA are charged. */
    @ParameterizedTest
    @CsvSource({
        "2014-01-12, 15, 815 kVA 22820.00, true",
        "2014-01-15, 15, 815 kVA 22820.00, true",
        "2014-01-16, 15, 668 kVA 18704.00, false",
        "2014-01-12, 0, 710 kVA 19880.00, false"
    })
    void aShortSuspensionIsCharged(String until, int minimum, String billed, boolean told) {
        Edit edit = policy(
                with(
                        period("2014-01-01", "2014-01-31", "28"),
                        unit("T1", "315", suspended("2014-01-01"), resumed(until)),
                        unit("T2", "500")),
                p -> p.withMinimumSuspensionDays(minimum));
        assertThat(basic(edit)).containsExactly(billed);
        assertThat(warnings(edit).contains(BillingIssues.SUSPENSION_TOO_SHORT)).isEqualTo(told);
    }

    /** Suspended from 1 January without end: six months later, on 1 July, it is charged again, and the year after it is not. */
    @ParameterizedTest
    @CsvSource({"2025-06, 30, 500, false", "2025-07, 31, 815, true", "2025-12, 31, 815, true", "2026-01, 31, 500, false"
    })
    void sixMonthsOfAYear(String month, int days, String kva, boolean told) {
        Edit edit = with(
                period(month + "-01", month + "-" + days, "28"),
                stopped(unit("T1", "315", suspended("2025-01-01"))),
                unit("T2", "500"));
        assertThat(basic(edit).get(0)).startsWith(kva + " kVA");
        assertThat(warnings(edit).contains(BillingIssues.SUSPENSION_TOO_LONG)).isEqualTo(told);
        assertThat(basic(policy(edit, p -> p.withSuspensionMonthsPerYear(12))).get(0))
                .startsWith("500 kVA");
    }

    /** Two suspensions of one year add up: three months, then three more until 1 September, and September is charged from then. */
    @Test
    void suspensionsOfAYearAddUp() {
        PowerTransformer unit =
                unit("T1", "300", suspended("2025-01-01"), resumed("2025-04-01"), suspended("2025-06-11"));
        Edit september = with(period("2025-09-01", "2025-09-30", "10"), stopped(unit));
        assertThat(basic(september)).containsExactly("200 kVA 2000.00");
    }

    /** BF-03 (daowen.com/lilun/1083847.html 12-6): hot standby is charged, sealed cold standby is not. */
    @Test
    void standby() {
        Edit edit = with(
                period("2014-01-01", "2014-01-31", "28"),
                stopped(unit("T1", "1000")).withStandbyRole(Recorded.of(StandbyRole.HOT_STANDBY)),
                stopped(unit("T2", "1000")).withStandbyRole(Recorded.of(StandbyRole.COLD_STANDBY)),
                unit("T3", "1000"));
        assertThat(basic(fromEquipment(edit))).containsExactly("2000 kVA 56000.00");
        assertThat(warnings(archived(edit, "2000"))).doesNotContain(BillingIssues.CAPACITY_DIFFERS);
        Edit unsealed = edit.transformer("T2", t -> t.withRunStatus(Recorded.of(RunStatus.RUNNING)));
        assertThat(basic(fromEquipment(unsealed))).containsExactly("3000 kVA 84000.00");
    }

    /** BF-02 (m.zhaokaoti.com shiti/b2079a2c): T1 and T2 are interlocked, so the larger of them counts, whichever runs. */
    @Test
    void interlocked() {
        Edit edit = with(
                period("2014-01-01", "2014-01-31", "30"),
                unit("T1", "500").withInterlockGroup(Recorded.of("I")),
                stopped(unit("T2", "630")).withInterlockGroup(Recorded.of("I")),
                unit("T3", "200"));
        assertThat(basic(fromEquipment(edit))).containsExactly("830 kVA 24900.00");
        Edit suspended = edit.transformer(
                "T2", t -> t.withChanges(suspended("2013-11-20")).withInterlockGroup(Recorded.of("I")));
        assertThat(basic(suspended)).containsExactly("700 kVA 21000.00");
    }

    private static Edit fromEquipment(Edit edit) {
        return policy(edit, p -> p.withCapacitySource(CapacitySource.EQUIPMENT));
    }

    /** A larger unit takes the place of a smaller one from 11 April to 20 May: 10 days of 500, then 800. */
    @Test
    void temporarilyReplacedByALargerUnit() {
        PowerTransformer own = unit("T1", "500", suspended("2025-04-11"), resumed("2025-05-21"));
        PowerTransformer larger = unit(
                "T2",
                "800",
                change(EquipmentEvent.COMMISSIONED, "2025-04-11"),
                change(EquipmentEvent.DISMANTLED, "2025-05-21"));
        assertThat(basic(with(period("2025-04-01", "2025-04-30", "30"), own, larger)))
                .containsExactly("700 kVA 21000.00");
        assertThat(basic(with(period("2025-06-01", "2025-06-30", "30"), own, larger)))
                .containsExactly("500 kVA 15000.00");
    }

    /** A change to the same capacity changes nothing, also where a month has more than thirty days. */
    @Test
    void replacedByAnEqualUnit() {
        PowerTransformer old = unit("T1", "500", change(EquipmentEvent.DISMANTLED, "2009-03-14"));
        PowerTransformer young = unit("T2", "500", change(EquipmentEvent.COMMISSIONED, "2009-03-14"));
        assertThat(basic(with(period("2009-03-01", "2009-03-31", "28"), old, young)))
                .containsExactly("500 kVA 14000.00");
    }

    /** The days of a step are at most the month: 30 of 31 days by thirtieths are all of it, 29 are not. */
    @ParameterizedTest
    @CsvSource({"2009-03-31, 1630", "2009-03-30, 1596.67"})
    void daysAreAtMostTheMonth(String day, String kva) {
        assertThat(basic(march2009(suspended(day))).get(0)).startsWith(kva + " kVA");
    }

    @Test
    void reducedAndBack() {
        EquipmentChange reduced = EquipmentChange.builder()
                .event(EquipmentEvent.REDUCED)
                .on(LocalDate.of(2025, 4, 16))
                .capacity(ApparentPower.ofKva(400))
                .build();
        Edit april = with(period("2025-04-01", "2025-04-30", "30"), unit("T1", "1000", reduced));
        assertThat(basic(april)).containsExactly("700 kVA 21000.00");
        Edit unknown = with(
                period("2025-04-01", "2025-04-30", "30"),
                unit("T1", "1000", change(EquipmentEvent.REDUCED, "2025-04-16")));
        assertThat(Billing.bill(unknown.result()).issues().stream().map(Issue::code))
                .containsExactly(BillingIssues.MISSING);
    }

    /** Installed and dismantled days count where no change is listed; a public transformer is nobody's to pay for. */
    @Test
    void installedAndDismantled() {
        Edit edit = with(
                period("2025-04-01", "2025-04-30", "30"),
                unit("T1", "600").withInstalledOn(Recorded.of(LocalDate.of(2025, 4, 16))),
                unit("T2", "300").withDismantledOn(Recorded.of(LocalDate.of(2025, 4, 11))),
                unit("T3", "900").withOwnership(Recorded.of(TransformerOwnership.PUBLIC)),
                unit("M1", "250").withEquipmentKind(Recorded.of(EquipmentKind.HIGH_VOLTAGE_MOTOR)));
        assertThat(basic(edit)).containsExactly("650 kVA 19500.00");
    }

    /**
     * RB-GX-2024-06, first point: energised on 12 June 2024, 19 of 30 days of 100000 kVA at 21.4 yuan, printed as 63333.33 kVA and
     * 1355333.26 yuan; whether the period is written from the first of the month or from the day itself.
     */
    @ParameterizedTest
    @CsvSource({"2024-06-01", "2024-06-12"})
    void openedInsideTheMonth(String firstDay) {
        Edit edit = archived(period(firstDay, "2024-06-30", "21.4"), "100000")
                .customer(c -> c.withEnergisedOn(Recorded.of(LocalDate.of(2024, 6, 12))));
        assertThat(basic(edit)).containsExactly("63333.33 kVA 1355333.26");
        assertThat(bill(edit).total()).isNotNull();
    }

    /** A short first or last bill is no displaced reading day: 28 of 30 days, in June 2023 by thirtieths. */
    @Test
    void openedAndClosedNearTheEdges() {
        Edit first = archived(period("2023-06-03", "2023-06-30", "30"), "300")
                .customer(c -> c.withEnergisedOn(Recorded.of(LocalDate.of(2023, 6, 3))));
        assertThat(basic(first)).containsExactly("280 kVA 8400.00");
        Edit last = archived(period("2023-06-01", "2023-06-28", "30"), "300")
                .customer(c -> c.withClosedOn(Recorded.of(LocalDate.of(2023, 6, 28))));
        assertThat(basic(last)).containsExactly("280 kVA 8400.00");
        Edit closed =
                TwoPart.closed(archived(period("2023-06-01", "2023-06-30", "30"), "300"), LocalDate.of(2023, 6, 10));
        assertThat(basic(closed)).containsExactly("100 kVA 3000.00");
    }

    /** Opened on 20 May, first billed at the end of June: 12 of 31 days of May by thirtieths, and June. */
    @Test
    void openedInTheMonthBefore() {
        Edit edit = archived(period("2023-05-20", "2023-06-30", "30"), "300")
                .customer(c -> c.withEnergisedOn(Recorded.of(LocalDate.of(2023, 5, 20))));
        assertThat(basic(edit)).containsExactly("120 kVA 3600.00", "300 kVA 9000.00");
    }

    /** A month is a month where only the reading days are displaced; by days where the policy says so; else refused. */
    @Test
    void displacedReadingDays() {
        Edit late = archived(period("2025-03-26", "2025-04-27", "30"), "300");
        assertThat(basic(late)).containsExactly("300 kVA 9000.00");
        assertThat(basic(policy(late, p -> p.withOffMonthPeriod(OffMonthPeriod.BY_DAYS))))
                .containsExactly("300 kVA 9000.00", "20 kVA 600.00");
        Edit far = archived(period("2025-03-26", "2025-04-10", "30"), "300");
        assertThat(Billing.bill(far.result()).issues().stream().map(Issue::code))
                .containsExactly(BillingIssues.BASIC_CHARGE_PART_MONTH);
        assertThat(Billing.bill(policy(late, p -> p.withReadingDayTolerance(0)).result())
                        .isOk())
                .isFalse();
    }

    /** Two months at once are charged month by month. */
    @Test
    void twoMonths() {
        assertThat(basic(archived(period("2025-03-01", "2025-04-30", "30"), "300")))
                .containsExactly("300 kVA 9000.00", "300 kVA 9000.00");
    }

    /** An account under change is billed by dated equipment; without any it stays refused. */
    @Test
    void accountsBeingChanged() {
        Edit changing = march2009(suspended("2009-03-14"))
                .customer(c -> c.withStatus(Recorded.of(CustomerStatus.BEING_CHANGED)));
        assertThat(basic(changing).get(0)).startsWith("1063.33 kVA");
        Edit undated = march2009().customer(c -> c.withStatus(Recorded.of(CustomerStatus.BEING_CHANGED)));
        assertThat(Billing.bill(undated.result()).issues().stream().map(Issue::code))
                .containsExactly(BillingIssues.CUSTOMER_BEING_CHANGED);
    }

    @Test
    void whatContradictsIsTold() {
        assertThat(warnings(march2009(suspended("2009-03-14")))).contains(BillingIssues.EQUIPMENT_CONTRADICTED);
        assertThat(warnings(march2009())).doesNotContain(BillingIssues.EQUIPMENT_CONTRADICTED);
    }

    /** The archive alone may be billed, whatever the equipment says. */
    @Test
    void byTheArchive() {
        Edit edit = policy(march2009(suspended("2009-03-14")), p -> p.withCapacitySource(CapacitySource.ARCHIVE));
        assertThat(basic(edit)).containsExactly("1630 kVA 45640.00");
    }

    /** Of a month charged by days, the days after a short period are outside it, not without supply; both periods say how they count. */
    @Test
    void aPeriodThatIsNoMonthSaysHowItCounts() {
        Edit short2024 = archived(period("2024-07-01", "2024-07-28", "28"), "1630");
        List<TraceNode> asMonth = Billing.bill(short2024.result()).orElseThrow().explain();
        List<TraceNode> told = TraceReader.of(BillingSteps.PERIOD_AS_MONTHS, asMonth);
        assertThat(told).hasSize(1);
        assertThat(TraceReader.result(told.get(0))).isEqualByComparingTo("1");
        assertThat(TraceReader.days(told.get(0)).count()).isEqualTo(28);
        List<TraceNode> byDays = Billing.bill(policy(short2024, p -> p.withOffMonthPeriod(OffMonthPeriod.BY_DAYS))
                        .result())
                .orElseThrow()
                .explain();
        assertThat(TraceReader.of(BillingSteps.PERIOD_AS_MONTHS, byDays)).isEmpty();
        assertThat(TraceReader.of(BillingSteps.DAYS_WITHOUT_SUPPLY, byDays)).isEmpty();
        assertThat(TraceReader.of(BillingSteps.DAYS_OUTSIDE_PERIOD, byDays))
                .singleElement()
                .satisfies(node -> assertThat(TraceReader.days(node).count()).isEqualTo(3));
    }
}
