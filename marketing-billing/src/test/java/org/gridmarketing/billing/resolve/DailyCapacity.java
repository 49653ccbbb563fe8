package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.time.BillingPeriod;

/** Charged capacity of one unit by asking each day by itself, as the rule is worded. */
final class DailyCapacity {
    private final List<UnitChange> changes;
    private final BasicChargePolicy policy;
    private final ApparentPower initial;

    DailyCapacity(List<UnitChange> changes, BasicChargePolicy policy, PowerTransformer unit) {
        this.changes = changes;
        this.policy = policy;
        boolean charged = changes.isEmpty()
                ? unit.runStatus().equals(Recorded.of(RunStatus.RUNNING))
                : changes.get(0).lowers();
        this.initial = charged ? unit.ratedCapacity().toOptional().orElseThrow() : ApparentPower.ZERO;
        for (int i = changes.size() - 2; i >= 0; i--) {
            UnitChange from = changes.get(i);
            UnitChange to = changes.get(i + 1);
            boolean ends = from.event() == EquipmentEvent.SUSPENDED && !to.lowers();
            if (ends && ChronoUnit.DAYS.between(from.on(), to.on()) < policy.minimumSuspensionDays()) {
                changes.remove(i);
            }
        }
    }

    ApparentPower chargedOn(LocalDate day) {
        ApparentPower before = initial;
        ApparentPower now = before;
        boolean suspended = false;
        for (UnitChange change : changes) {
            if (!change.firstDay(policy).isAfter(day)) {
                before = now;
                now = change.capacity();
                suspended = change.event() == EquipmentEvent.SUSPENDED;
            }
        }
        return suspended && isOverLimit(day) ? before : now;
    }

    Optional<LocalDate> firstTooLong(BillingPeriod span) {
        return span.firstDay()
                .datesUntil(span.to().plusDays(1))
                .filter(day -> isSuspendedOn(day) && isOverLimit(day))
                .findFirst();
    }

    private boolean isSuspendedOn(LocalDate day) {
        return changes.stream()
                .filter(change -> !change.on().isAfter(day))
                .reduce((first, second) -> second)
                .filter(change -> change.event() == EquipmentEvent.SUSPENDED)
                .isPresent();
    }

    private boolean isOverLimit(LocalDate day) {
        LocalDate newYear = day.withDayOfYear(1);
        long used = 0;
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).event() == EquipmentEvent.SUSPENDED) {
                LocalDate start =
                        changes.get(i).on().isAfter(newYear) ? changes.get(i).on() : newYear;
                LocalDate end =
                        i + 1 < changes.size() && changes.get(i + 1).on().isBefore(day)
                                ? changes.get(i + 1).on()
                                : day;
                used += end.isAfter(start) ? thirtieths(start, end) : 0;
            }
        }
        return policy.suspensionMonthsPerYear() < 12 && used >= policy.suspensionMonthsPerYear() * 30L;
    }

    private static long thirtieths(LocalDate start, LocalDate end) {
        long months = ChronoUnit.MONTHS.between(start, end);
        return months * 30 + Math.min(29, ChronoUnit.DAYS.between(start.plusMonths(months), end));
    }
}
