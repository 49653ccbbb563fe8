package org.gridmarketing.metering.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.history.Months.POINT;
import static org.gridmarketing.metering.history.Months.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.history.UsageHistory;
import org.gridmarketing.metering.validation.CheckResult;
import org.gridmarketing.metering.validation.MonthlyValidation;
import org.gridmarketing.metering.validation.UsageCase;
import org.gridmarketing.metering.validation.ValidationCheck;
import org.gridmarketing.metering.validation.ValidationParameters;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.ReadingAnomalyKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.reading.ReadingAnomaly;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkOrdersTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-03-10");

    private static ReadingAnomaly.Builder anomaly(String no, ReadingAnomalyKind kind, String foundOn) {
        return ReadingAnomaly.builder().no(no).kind(kind).meteringPointNo("P-1").foundOn(LocalDate.parse(foundOn));
    }

    private static WorkOrders orders(ReadingAnomaly... anomalies) {
        return WorkOrders.of(List.of(anomalies), WorkOrderRules.standard(), AS_OF);
    }

    @Test
    void openAnomaliesBecomeOrdersWithADeadline() {
        WorkOrders orders = orders(
                anomaly("1", ReadingAnomalyKind.NO_ACCESS, "2026-03-01").build(),
                anomaly("2", ReadingAnomalyKind.METER_FAULT, "2026-03-05").build(),
                anomaly("3", ReadingAnomalyKind.SUSPECTED_THEFT, "2026-03-06").build(),
                anomaly("4", ReadingAnomalyKind.METER_FAULT, "2026-03-05")
                        .settledOn(LocalDate.parse("2026-03-10"))
                        .build());
        assertThat(orders.orders()).extracting(order -> order.anomaly().key()).containsExactly("3", "2", "1");
        WorkOrder theft = orders.orders().get(0);
        assertThat(theft.dueOn()).contains(LocalDate.parse("2026-03-09"));
        assertThat(theft.overdue()).isTrue();
        assertThat(theft.owner()).isEqualTo(BusinessOwner.USAGE_INSPECTION);
        assertThat(orders.orders().get(1).overdue()).isFalse();
        assertThat(orders.orders().get(2).dueOn()).isEmpty();
    }

    @Test
    void whatIsIncompleteIsTold() {
        WorkOrders orders = orders(
                ReadingAnomaly.builder()
                        .no("1")
                        .settledOn(Recorded.unreadable("x", UnreadableReason.MALFORMED))
                        .build(),
                anomaly("2", ReadingAnomalyKind.METER_FAULT, "2026-03-11").build(),
                anomaly("3", ReadingAnomalyKind.METER_FAULT, "2026-03-05")
                        .settledOn(LocalDate.parse("2026-03-04"))
                        .build());
        assertThat(orders.orders()).isEmpty();
        assertThat(orders.issues())
                .extracting(Issue::code)
                .containsExactly(
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.ANOMALY_IN_FUTURE,
                        MeteringIssues.DAYS_REVERSED);
    }

    @Test
    void ownersAndDaysAreParameters() {
        WorkOrderRules rules = WorkOrderRules.builder()
                .putDays(ReadingAnomalyKind.ZERO_ENERGY, 30)
                .putOwners(ReadingAnomalyKind.ZERO_ENERGY, BusinessOwner.USAGE_INSPECTION)
                .build();
        WorkOrder order = WorkOrders.of(
                        List.of(anomaly("1", ReadingAnomalyKind.ZERO_ENERGY, "2026-03-01")
                                .build()),
                        rules,
                        AS_OF)
                .orders()
                .get(0);
        assertThat(order.dueOn()).contains(LocalDate.parse("2026-03-31"));
        assertThat(order.owner()).isEqualTo(BusinessOwner.USAGE_INSPECTION);
        assertThatThrownBy(() -> WorkOrderRules.builder()
                        .putDays(ReadingAnomalyKind.ZERO_ENERGY, -1)
                        .build())
                .hasMessageContaining("days");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAnOwner(ReadingAnomalyKind kind) {
        assertThat(WorkOrderRules.standard().ownerOf(kind)).isNotNull();
    }

    @Test
    void whatValidationFindsSendsSomebodyOut() {
        UsageCase<Energy> usage = UsageCase.<Energy>builder()
                .point(POINT)
                .register(RegisterKind.ACTIVE_TOTAL)
                .current(read("2026-02", 0))
                .history(UsageHistory.none())
                .deliveredUnit("MWh")
                .build();
        Optional<ReadingAnomaly> zero = anomalyOf(usage, ValidationCheck.ZERO);
        assertThat(zero.orElseThrow().kind()).isEqualTo(Recorded.of(ReadingAnomalyKind.ZERO_ENERGY));
        assertThat(zero.orElseThrow().no()).isEqualTo("VEE-ZERO-P-1-2026-03-10");
        assertThat(orders(zero.orElseThrow()).orders()).hasSize(1);
        assertThat(anomalyOf(usage, ValidationCheck.UNIT)).isEmpty();
    }

    private static Optional<ReadingAnomaly> anomalyOf(UsageCase<Energy> usage, ValidationCheck check) {
        CheckResult result = MonthlyValidation.run(check, usage, ValidationParameters.standard());
        return AnomalyOfFinding.of((CheckResult.Violated) result, AS_OF);
    }
}
