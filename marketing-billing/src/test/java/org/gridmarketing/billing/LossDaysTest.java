package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.grid.TransformerLossRow;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.ChangeDay;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.OffMonthPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Losses of a part of a month: of the days on which there was supply and the transformer was energised. */
class LossDaysTest {
    private static final String T1 = "FX-BILL-05-T1";
    private static final String WORKSHOP = "FX-BILL-05-WORKSHOP";
    private static final String OFFICE = "FX-BILL-05-OFFICE";
    private static final String DORMITORY = "FX-BILL-05-DORMITORY";

    /** 310, 31 and 62 kWh of transformer loss agreed for a month. */
    private static Edit agreed() {
        return agreed(agreed(agreed(Edit.of(SampleCases.bill05()), WORKSHOP, 310), OFFICE, 31), DORMITORY, 62)
                .transformer(T1, t -> t.withLossAlgorithm(Recorded.of(LossAlgorithm.AGREED)));
    }

    private static Edit agreed(Edit edit, String point, int kwh) {
        return edit.point(point, p -> p.withAgreedLossEnergy(Recorded.of(Energy.ofKwh(kwh))));
    }

    static Edit sealedOn22July() {
        return changed(agreed().during("2024-07-01", "2024-07-31"), TwoPart.suspended("2024-07-22"));
    }

    private static Edit changed(Edit edit, EquipmentChange... changes) {
        return edit.transformer(T1, t -> t.withChanges(changes));
    }

    private static Bill bill(Edit edit) {
        return Billing.bill(edit.result()).orElseThrow().bill();
    }

    private static QuantityRow row(Edit edit, String point, RegisterKind register) {
        return bill(edit).quantities().stream()
                .filter(row -> row.meteringPointNo().equals(point) && row.register() == register)
                .findFirst()
                .orElseThrow();
    }

    private static String loss(Edit edit, String point) {
        return row(edit, point, RegisterKind.ACTIVE_TOTAL).loss().toString();
    }

    private static List<IssueCode> refused(Edit edit) {
        return Billing.bill(edit.result()).issues().stream().map(Issue::code).toList();
    }

    /**
     * Sealed on 22 July: 21 days of 31. 310 × 21 ÷ 30 = 217, 310 × 21 ÷ 31 = 210. The edition of 2024 holds from June 2024 on, that of
     * 1996 before.
     */
    @ParameterizedTest
    @CsvSource({
        "2024, BY_EDITION, 210 kWh",
        "2023, BY_EDITION, 217 kWh",
        "2024, THIRTIETH, 217 kWh",
        "2023, CALENDAR_DAYS, 210 kWh"
    })
    void thePolicyDividesAMonthlyLoss(int year, DayShare share, String loss) {
        Edit edit = changed(agreed().during(year + "-07-01", year + "-07-31"), TwoPart.suspended(year + "-07-22"));
        assertThat(loss(TwoPart.policy(edit, p -> p.withDayShare(share)), WORKSHOP))
                .isEqualTo(loss);
        Edit ofItsOwn = edit.policy(p -> p.withLossDayShare(Optional.of(share))
                .withBasicCharge(p.basicCharge().withDayShare(other(share))));
        assertThat(loss(ofItsOwn, WORKSHOP)).isEqualTo(loss);
    }

    private static DayShare other(DayShare share) {
        return share == DayShare.THIRTIETH ? DayShare.CALENDAR_DAYS : DayShare.THIRTIETH;
    }

    /** Sealed on the eleventh and resumed on the twentieth: the tenth day is the last and the twentieth the first, 22 of 31 days. */
    @Test
    void sealedAndResumed() {
        Edit edit = changed(
                TwoPart.policy(
                        agreed().during("2024-07-01", "2024-07-31"),
                        p -> p.withDayShare(DayShare.CALENDAR_DAYS).withMinimumSuspensionDays(0)),
                TwoPart.suspended("2024-07-11"),
                TwoPart.resumed("2024-07-20"));
        assertThat(loss(edit, WORKSHOP)).isEqualTo("220 kWh");
        // nine days do not save the basic charge, but they are not energised all the same
        Edit tooShort = TwoPart.policy(edit, p -> p.withMinimumSuspensionDays(15));
        assertThat(loss(tooShort, WORKSHOP)).isEqualTo("220 kWh");
        Edit counted =
                TwoPart.policy(edit, p -> p.withSealedDay(ChangeDay.CHARGED).withResumedDay(ChangeDay.NOT_CHARGED));
        assertThat(loss(counted, WORKSHOP)).isEqualTo("220 kWh");
        Edit both = TwoPart.policy(edit, p -> p.withSealedDay(ChangeDay.CHARGED));
        assertThat(loss(both, WORKSHOP)).isEqualTo("230 kWh");
    }

    /**
     * As in BILL-01 (304 × 20 ÷ 30 = 203): twenty of thirty days bear two thirds of the month's loss of the table, at the energy of a
     * whole month at the same load: 27818 ÷ (2/3) = 41727 kWh.
     */
    @Test
    void aTableIsReadAtTheLoadOfAWholeMonth() {
        Edit month = Edit.of(SampleCases.bill05()).during("2024-06-01", "2024-06-30");
        Edit part = changed(month, TwoPart.suspended("2024-06-21"));
        assertThat(refused(part)).containsExactly(MeteringIssues.LOSS_TABLE_NO_ROW);
        Edit listed = withLongerTable(part);
        Energy all = bill(listed).quantities().stream()
                .filter(row -> row.register() == RegisterKind.ACTIVE_TOTAL)
                .map(row -> (Energy) row.loss())
                .reduce(Energy.ZERO, Energy::plus);
        assertThat(all).isEqualTo(Energy.ofKwh(1200));
    }

    static Edit withLongerTable(Edit edit) {
        return new Edit(edit.result()
                .withTables(edit.result()
                        .tables()
                        .withLossTables(edit.result().tables().lossTables().stream()
                                .map(LossDaysTest::withHigherLoad)
                                .toList())));
    }

    private static TransformerLossTable withHigherLoad(TransformerLossTable table) {
        return table.withRows(Edit.and(
                table.rows(),
                new TransformerLossRow(Energy.ofKwh(41_727), Energy.ofKwh(1800), ReactiveEnergy.ofKvarh("15000"))));
    }

    /** 1 kW × 24 h × 20 days + 7 × 822282724 ÷ (500² × 480) = 480 + 47.966 = 527.97: what is given by the hour needs no month. */
    @Test
    void theFormulaTakesTheHoursOfTheDays() {
        Edit edit = changed(
                DossierLossTest.byFormula().during("2024-06-01", "2024-06-30"), TwoPart.suspended("2024-06-21"));
        Bill bill = bill(edit);
        Energy all = bill.quantities().stream()
                .filter(row -> row.register() == RegisterKind.ACTIVE_TOTAL)
                .map(row -> (Energy) row.loss())
                .reduce(Energy.ZERO, Energy::plus);
        assertThat(all).isEqualTo(Energy.ofKwh(528));
    }

    /** Supply from 12 June on is 19 of 30 days, in a bill of the whole month or of these days alone; the line's loss too. */
    @ParameterizedTest
    @CsvSource({"2024-06-01", "2024-06-12"})
    void onlyTheDaysOfSupplyLose(String firstDay) {
        Edit edit = agreed(agreed(agreed(), WORKSHOP, 300), OFFICE, 30)
                .during(firstDay, "2024-06-30")
                .customer(c -> c.withEnergisedOn(Recorded.of(LocalDate.of(2024, 6, 12))))
                .point(
                        WORKSHOP,
                        p -> p.withLineLossMethod(Recorded.of(LineLossMethod.FIXED_QUANTITY))
                                .withLineLossEnergy(Recorded.of(Energy.ofKwh(60))));
        assertThat(loss(edit, OFFICE)).isEqualTo("19 kWh");
        assertThat(row(edit, WORKSHOP, RegisterKind.ACTIVE_TOTAL).lineLoss()).hasToString("38 kWh");
    }

    /** A reading day moved by three days makes no part of a month, unless days are counted. */
    @Test
    void displacedReadingDaysAreAMonth() {
        Edit edit = agreed().during("2024-07-01", "2024-07-28");
        assertThat(loss(edit, WORKSHOP)).isEqualTo("310 kWh");
        Edit byDays = TwoPart.policy(edit, p -> p.withOffMonthPeriod(OffMonthPeriod.BY_DAYS));
        assertThat(loss(byDays, WORKSHOP)).isEqualTo("280 kWh");
    }

    @Test
    void twoMonthsAreTwoMonths() {
        Edit edit = agreed().during("2024-06-01", "2024-07-31");
        assertThat(loss(edit, WORKSHOP)).isEqualTo("620 kWh");
    }

    /** Nothing flows through a transformer that was sealed all the time; energy that was read all the same is a contradiction. */
    @Test
    void sealedAllTheTime() {
        Edit sealed = changed(agreed().during("2024-07-01", "2024-07-31"), TwoPart.suspended("2024-05-01"));
        assertThat(refused(sealed)).containsOnly(BillingIssues.ENERGY_BEHIND_SEALED);
        Edit idle = sealed.dossier(d -> d.withReadingSets(d.readingSets().stream()
                .map(set -> set.withReadings(
                        set.readings().get(0),
                        set.readings().get(1).withValue(set.readings().get(0).value())))
                .toList()));
        assertThat(loss(idle, WORKSHOP)).isEqualTo("0 kWh");
        assertThat(bill(idle).quantities())
                .allSatisfy(row -> assertThat(row.billed().isZero()).isTrue());
    }

    /** What the nameplate says holds for one capacity. */
    @Test
    void anotherCapacityInsideThePeriodIsRefused() {
        EquipmentChange reduced = TwoPart.change(EquipmentEvent.REDUCED, "2024-07-11")
                .withCapacity(Recorded.of(ApparentPower.ofKva(315)));
        Edit edit = agreed().during("2024-07-01", "2024-07-31");
        assertThat(refused(changed(edit, reduced))).containsExactly(BillingIssues.CAPACITY_CHANGED);
        assertThat(refused(edit.transformer(T1, t -> t.withRunStatus(Recorded.of(RunStatus.STOPPED)))))
                .containsExactly(BillingIssues.TRANSFORMER_NOT_RUNNING);
    }
}
