package org.gridmarketing.metering.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.history.Months.POINT;
import static org.gridmarketing.metering.history.Months.estimated;
import static org.gridmarketing.metering.history.Months.historyOf;
import static org.gridmarketing.metering.history.Months.month;
import static org.gridmarketing.metering.history.Months.monthsFrom;
import static org.gridmarketing.metering.history.Months.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.history.PeriodUsage;
import org.gridmarketing.metering.history.UsageHistory;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.ReadingCycle;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.RegisterValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthlyValidationTest {
    private static final ValidationParameters STANDARD = ValidationParameters.standard();

    private static UsageCase.Builder<Energy> usage(PeriodUsage<Energy> current, UsageHistory<Energy> history) {
        return UsageCase.<Energy>builder()
                .point(POINT)
                .register(RegisterKind.ACTIVE_TOTAL)
                .current(current)
                .history(history);
    }

    private static CheckResult run(ValidationCheck check, UsageCase.Builder<Energy> usage) {
        return MonthlyValidation.run(check, usage.build(), STANDARD);
    }

    private static CheckResult run(
            ValidationCheck check, ValidationParameters parameters, UsageCase.Builder<Energy> usage) {
        return MonthlyValidation.run(check, usage.build(), parameters);
    }

    private static Finding violated(CheckResult result) {
        assertThat(result).isInstanceOf(CheckResult.Violated.class);
        Finding finding = ((CheckResult.Violated) result).finding();
        assertThat(finding.rule()).isEqualTo(result.check().rule());
        for (Language language : Language.values()) {
            assertThat(finding.message(language)).doesNotContain("{");
        }
        return finding;
    }

    private static void passed(CheckResult result) {
        assertThat(result).isInstanceOf(CheckResult.Passed.class);
    }

    private static void undecided(CheckResult result, IssueCode... codes) {
        assertThat(result).isInstanceOf(CheckResult.Undecided.class);
        assertThat(((CheckResult.Undecided) result).missing())
                .extracting(Issue::code)
                .containsExactly(codes);
    }

    private static void notApplicable(CheckResult result, IssueCode code) {
        assertThat(result).isInstanceOf(CheckResult.NotApplicable.class);
        Issue why = ((CheckResult.NotApplicable) result).why();
        assertThat(why.code()).isEqualTo(code);
        assertThat(why.message(Language.ZH)).doesNotContain("{");
    }

    @Test
    void highAndLowAreByTheDayAndExact() {
        UsageHistory<Energy> january = historyOf(read("2025-02", 280)); // 10 kWh a day
        passed(run(ValidationCheck.HIGH, usage(read("2026-02", 420), january)));
        Finding high = violated(run(ValidationCheck.HIGH, usage(read("2026-02", 421), january)));
        assertThat(high.message(Language.EN)).contains("421 kWh", "280 kWh", "50 %");
        assertThat(high.severity()).isEqualTo(Severity.WARN);
        passed(run(ValidationCheck.LOW, usage(read("2026-02", 140), january)));
        violated(run(ValidationCheck.LOW, usage(read("2026-02", 139), january)));
    }

    @Test
    void daysWithoutSupplyExplainLowUsage() {
        UsageHistory<Energy> history = historyOf(read("2025-02", 280));
        passed(run(ValidationCheck.LOW, usage(read("2026-02", 70), history).daysOutOfService(14)));
        violated(run(ValidationCheck.LOW, usage(read("2026-02", 69), history).daysOutOfService(14)));
        notApplicable(
                run(ValidationCheck.LOW, usage(read("2026-02", 0), history).daysOutOfService(28)),
                MeteringIssues.OUT_OF_SERVICE);
    }

    @Test
    void theAverageStepsInWhereLastYearIsMissing() {
        UsageHistory<Energy> history = monthsFrom("2025-10", 310, 300, 310, 310); // 10 kWh a day
        violated(run(ValidationCheck.HIGH, usage(read("2026-02", 421), history)));
        passed(run(ValidationCheck.HIGH, usage(read("2026-02", 420), history)));
    }

    @Test
    void missingHistoryIsSaidWithEveryReason() {
        undecided(
                run(
                        ValidationCheck.HIGH,
                        usage(PeriodUsage.unknown(month("2026-02")), historyOf(read("2026-01", 310)))),
                MeteringIssues.VALUE_MISSING,
                MeteringIssues.HISTORY_SAME_PERIOD_MISSING,
                MeteringIssues.HISTORY_TOO_SHORT);
        undecided(
                run(
                        ValidationCheck.LOW,
                        ValidationParameters.builder()
                                .basis(HistoryBasis.AVERAGE)
                                .averagePeriods(1)
                                .build(),
                        usage(read("2026-02", 5), historyOf(read("2026-01", -310)))),
                MeteringIssues.HISTORY_NEGATIVE);
        undecided(
                run(
                        ValidationCheck.LOW,
                        ValidationParameters.builder()
                                .basis(HistoryBasis.SAME_PERIOD_LAST_YEAR)
                                .build(),
                        usage(read("2026-02", 5), monthsFrom("2025-08", 1, 2, 3, 4, 5))),
                MeteringIssues.HISTORY_SAME_PERIOD_MISSING);
    }

    @Test
    void insignificantUsageIsNotCompared() {
        ValidationParameters parameters =
                ValidationParameters.builder().insignificant(Energy.ofKwh(10)).build();
        notApplicable(
                run(ValidationCheck.HIGH, parameters, usage(read("2026-02", 9), historyOf(read("2025-02", 3)))),
                MeteringIssues.USAGE_INSIGNIFICANT);
        violated(run(ValidationCheck.HIGH, parameters, usage(read("2026-02", 11), historyOf(read("2025-02", 3)))));
        violated(run(ValidationCheck.LOW, parameters, usage(read("2026-02", 3), historyOf(read("2025-02", 300)))));
        notApplicable(
                run(ValidationCheck.SPIKE, parameters, usage(read("2026-02", 9), monthsFrom("2025-11", 1, 1, 1))),
                MeteringIssues.USAGE_INSIGNIFICANT);
    }

    @Test
    void aSpikeTowersAboveTheThirdHighest() {
        // 31-day months: third highest of this one and 100, 90 is 90; 280 % of it is 252
        violated(run(ValidationCheck.SPIKE, usage(read("2026-01", 253), monthsFrom("2025-10", 100, 80, 90))));
        passed(run(ValidationCheck.SPIKE, usage(read("2026-01", 252), monthsFrom("2025-10", 100, 80, 90))));
        // a month that was as high before is a busy season
        passed(run(ValidationCheck.SPIKE, usage(read("2026-01", 253), monthsFrom("2025-10", 100, 80, 253))));
        undecided(
                run(ValidationCheck.SPIKE, usage(read("2026-01", 253), monthsFrom("2025-12", 100))),
                MeteringIssues.HISTORY_TOO_SHORT);
        undecided(
                run(ValidationCheck.SPIKE, usage(PeriodUsage.unknown(month("2026-01")), monthsFrom("2025-12", 100))),
                MeteringIssues.VALUE_MISSING);
    }

    @Test
    void zeroIsReportedUnlessThereWasNoSupply() {
        violated(run(ValidationCheck.ZERO, usage(read("2026-02", 0), UsageHistory.none())));
        passed(run(ValidationCheck.ZERO, usage(read("2026-02", 1), UsageHistory.none())));
        notApplicable(
                run(
                        ValidationCheck.ZERO,
                        usage(read("2026-02", 0), UsageHistory.none()).daysOutOfService(28)),
                MeteringIssues.OUT_OF_SERVICE);
        undecided(
                run(ValidationCheck.ZERO, usage(PeriodUsage.unknown(month("2026-02")), UsageHistory.none())),
                MeteringIssues.VALUE_MISSING);
    }

    @Test
    void threeZerosInARowNeedThreePeriods() {
        ValidationParameters three =
                ValidationParameters.builder().zeroPeriods(3).build();
        violated(run(ValidationCheck.ZERO, three, usage(read("2026-03", 0), monthsFrom("2025-12", 5, 0, 0))));
        passed(run(ValidationCheck.ZERO, three, usage(read("2026-03", 0), monthsFrom("2025-12", 0, 5, 0))));
        undecided(
                run(ValidationCheck.ZERO, three, usage(read("2026-03", 0), monthsFrom("2026-02", 0))),
                MeteringIssues.HISTORY_BROKEN_OFF);
        undecided(
                run(
                        ValidationCheck.ZERO,
                        three,
                        usage(read("2026-03", 0), historyOf(read("2025-12", 0), read("2026-02", 0)))),
                MeteringIssues.HISTORY_BROKEN_OFF);
    }

    @Test
    void negativeUsageIsReportedAndNeverCut() {
        Finding finding = violated(run(ValidationCheck.NEGATIVE, usage(read("2026-02", -3), UsageHistory.none())));
        assertThat(finding.message(Language.ZH)).contains("-3 kWh");
        passed(run(ValidationCheck.NEGATIVE, usage(read("2026-02", 0), UsageHistory.none())));
    }

    @Test
    void usageWithoutSupply() {
        violated(run(
                ValidationCheck.INACTIVE,
                usage(read("2026-02", 3), UsageHistory.none()).daysOutOfService(28)));
        passed(run(
                ValidationCheck.INACTIVE,
                usage(read("2026-02", 0), UsageHistory.none()).daysOutOfService(28)));
        notApplicable(
                run(ValidationCheck.INACTIVE, usage(read("2026-02", 3), UsageHistory.none())),
                MeteringIssues.IN_SERVICE);
    }

    @Test
    void consecutiveEstimatesCountTheCheckedOne() {
        UsageHistory<Energy> two = historyOf(read("2025-11", 1), estimated("2025-12", 1), estimated("2026-01", 1));
        Finding finding = violated(run(ValidationCheck.CONSECUTIVE_ESTIMATES, usage(estimated("2026-02", 1), two)));
        assertThat(finding.args().byName()).containsKey("periods");
        passed(run(ValidationCheck.CONSECUTIVE_ESTIMATES, usage(read("2026-02", 1), two)));
        UsageHistory<Energy> one = historyOf(read("2025-12", 1), estimated("2026-01", 1));
        passed(run(ValidationCheck.CONSECUTIVE_ESTIMATES, usage(estimated("2026-02", 1), one)));
        violated(run(
                ValidationCheck.CONSECUTIVE_ESTIMATES,
                usage(estimated("2026-02", 1), one).cycle(ReadingCycle.EVEN_MONTHS)));
    }

    @Test
    void aRunThatNobodyCanFollowIsUndecided() {
        PeriodUsage<Energy> unknownKind =
                new PeriodUsage<>(month("2025-12"), Optional.of(Energy.ofKwh(1)), Optional.empty());
        undecided(
                run(
                        ValidationCheck.CONSECUTIVE_ESTIMATES,
                        usage(estimated("2026-02", 1), historyOf(unknownKind, estimated("2026-01", 1)))),
                MeteringIssues.HISTORY_BROKEN_OFF);
        undecided(
                run(ValidationCheck.CONSECUTIVE_ESTIMATES, usage(estimated("2026-02", 1), UsageHistory.none())),
                MeteringIssues.HISTORY_BROKEN_OFF);
        undecided(
                run(ValidationCheck.CONSECUTIVE_ESTIMATES, usage(unknownKind, UsageHistory.none())),
                MeteringIssues.VALUE_MISSING);
    }

    @Test
    void bandsSumUpWithinAHundredthForEachRegister() {
        Map<TouBand, Energy> bands = Map.of(
                TouBand.PEAK, Energy.ofKwh(400), TouBand.FLAT, Energy.ofKwh(300), TouBand.VALLEY, Energy.ofKwh(264));
        // four registers × 0.01 × 900 = 36 kWh
        passed(run(
                ValidationCheck.SUM,
                usage(read("2026-02", 1000), UsageHistory.none())
                        .putAllBands(bands)
                        .archivedMultiplier(Multiplier.of(900))));
        Finding finding = violated(run(
                ValidationCheck.SUM,
                usage(read("2026-02", 1001), UsageHistory.none())
                        .putAllBands(bands)
                        .archivedMultiplier(Multiplier.of(900))));
        assertThat(finding.message(Language.EN)).contains("37 kWh", "36");
        ValidationParameters fixed = ValidationParameters.builder()
                .sumTolerance(new SumTolerance.Fixed(Energy.ofKwh(2)))
                .build();
        passed(run(
                ValidationCheck.SUM,
                fixed,
                usage(read("2026-02", 962), UsageHistory.none()).putAllBands(bands)));
        violated(run(
                ValidationCheck.SUM,
                fixed,
                usage(read("2026-02", 961), UsageHistory.none()).putAllBands(bands)));
    }

    @Test
    void aSumThatCannotBeCheckedIsToldFromOneThatNeedNot() {
        notApplicable(
                run(ValidationCheck.SUM, usage(read("2026-02", 1), UsageHistory.none())),
                MeteringIssues.BANDS_NOT_READ);
        undecided(
                run(
                        ValidationCheck.SUM,
                        usage(PeriodUsage.unknown(month("2026-02")), UsageHistory.none())
                                .addAllExpectedRegisters(Set.of(RegisterKind.ACTIVE_TOTAL, RegisterKind.ACTIVE_PEAK))),
                MeteringIssues.VALUE_MISSING,
                MeteringIssues.VALUE_MISSING,
                MeteringIssues.VALUE_MISSING);
        notApplicable(
                MonthlyValidation.run(
                        ValidationCheck.SUM,
                        UsageCase.<Energy>builder()
                                .point(POINT)
                                .register(RegisterKind.ACTIVE_PEAK)
                                .current(read("2026-02", 1))
                                .history(UsageHistory.none())
                                .build(),
                        STANDARD),
                MeteringIssues.REGISTER_NO_TOTAL);
    }

    @Test
    void multiplierUnitAndRegistersOfTheDelivery() {
        UsageCase.Builder<Energy> wrong = usage(read("2026-02", 1), UsageHistory.none())
                .deliveredMultiplier(Multiplier.of(100))
                .archivedMultiplier(Multiplier.of(1000))
                .deliveredUnit("Wh")
                .addAllExpectedRegisters(Set.of(RegisterKind.ACTIVE_TOTAL, RegisterKind.ACTIVE_PEAK))
                .addAllDeliveredRegisters(Set.of(RegisterKind.ACTIVE_TOTAL));
        ValidationResult result = MonthlyValidation.run(wrong.build(), STANDARD);
        assertThat(violated(result.of(ValidationCheck.MULTIPLIER)).message(Language.ZH))
                .contains("100", "1000");
        assertThat(violated(result.of(ValidationCheck.UNIT)).severity()).isEqualTo(Severity.BLOCKER);
        assertThat(violated(result.of(ValidationCheck.SIBLING)).message(Language.ZH))
                .contains("有功(峰)");
        assertThat(result.findings()).hasSize(3);
        assertThat(result.isClean()).isFalse();

        UsageCase.Builder<Energy> right = usage(read("2026-02", 1), UsageHistory.none())
                .deliveredMultiplier(Multiplier.of("1.0"))
                .archivedMultiplier(Multiplier.ONE)
                .deliveredUnit("KWH ")
                .addAllExpectedRegisters(Set.of(RegisterKind.ACTIVE_TOTAL))
                .addAllDeliveredRegisters(Set.of(RegisterKind.ACTIVE_TOTAL));
        ValidationResult fine = MonthlyValidation.run(right.build(), STANDARD);
        passed(fine.of(ValidationCheck.MULTIPLIER));
        passed(fine.of(ValidationCheck.UNIT));
        passed(fine.of(ValidationCheck.SIBLING));
    }

    @Test
    void unitsAreKnownByTheirChineseNames() {
        passed(run(
                ValidationCheck.UNIT,
                usage(read("2026-02", 1), UsageHistory.none()).deliveredUnit("千瓦时")));
        violated(run(
                ValidationCheck.UNIT,
                usage(read("2026-02", 1), UsageHistory.none()).deliveredUnit("千乏时")));
    }

    @Test
    void readingsGoOnWhereTheyEnded() {
        violated(run(
                ValidationCheck.CONTINUITY,
                usage(read("2026-02", 1), UsageHistory.none())
                        .opening(RegisterValue.of(101))
                        .previousClosing(RegisterValue.of(100))));
        passed(run(
                ValidationCheck.CONTINUITY,
                usage(read("2026-02", 1), UsageHistory.none())
                        .opening(RegisterValue.of("100.00"))
                        .previousClosing(RegisterValue.of(100))));
        notApplicable(
                run(
                        ValidationCheck.CONTINUITY,
                        usage(read("2026-02", 1), UsageHistory.none()).meterChanged(true)),
                MeteringIssues.METER_CHANGED);
    }

    @Test
    void nothingKnownIsNothingPassedButTheAmount() {
        ValidationResult result = MonthlyValidation.run(
                usage(read("2026-02", 5), UsageHistory.none()).build(), STANDARD);
        assertThat(result.results())
                .filteredOn(CheckResult.Passed.class::isInstance)
                .extracting(CheckResult::check)
                .containsExactly(ValidationCheck.ZERO, ValidationCheck.NEGATIVE, ValidationCheck.CONSECUTIVE_ESTIMATES);
        assertThat(result.undecided())
                .extracting(CheckResult.Undecided::check)
                .containsExactly(
                        ValidationCheck.HIGH,
                        ValidationCheck.LOW,
                        ValidationCheck.SPIKE,
                        ValidationCheck.MULTIPLIER,
                        ValidationCheck.UNIT,
                        ValidationCheck.SIBLING,
                        ValidationCheck.CONTINUITY);
        assertThat(result.isClean()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aCheckSwitchedOffSaysSo(ValidationCheck check) {
        ValidationParameters parameters =
                ValidationParameters.builder().addAllSwitchedOff(List.of(check)).build();
        notApplicable(
                run(check, parameters, usage(read("2026-02", -5), UsageHistory.none())),
                MeteringIssues.CHECK_SWITCHED_OFF);
    }

    @Test
    void severitiesCanBeGradedOtherwise() {
        ValidationParameters parameters = ValidationParameters.builder()
                .putSeverities(ValidationCheck.NEGATIVE, Severity.BLOCKER)
                .build();
        assertThat(violated(run(ValidationCheck.NEGATIVE, parameters, usage(read("2026-02", -5), UsageHistory.none())))
                        .severity())
                .isEqualTo(Severity.BLOCKER);
    }

    @Test
    void badParametersAndCasesAreErrorsOfTheCaller() {
        assertThatThrownBy(
                        () -> ValidationParameters.builder().averagePeriods(0).build())
                .hasMessageContaining("averagePeriods");
        assertThatThrownBy(() -> ValidationParameters.builder()
                        .highAbove(Percentage.ofPercent("-1"))
                        .build())
                .hasMessageContaining("highAbove");
        assertThatThrownBy(() -> usage(read("2026-02", 1), UsageHistory.none())
                        .daysOutOfService(29)
                        .build())
                .hasMessageContaining("daysOutOfService");
        assertThatThrownBy(() -> UsageCase.<Energy>builder()
                        .point(POINT)
                        .register(RegisterKind.MAX_DEMAND)
                        .current(read("2026-02", 1))
                        .history(UsageHistory.none())
                        .build())
                .hasMessageContaining("register");
        assertThat(estimated("2026-02", 1).kind()).contains(ReadingKind.ESTIMATED);
    }
}
