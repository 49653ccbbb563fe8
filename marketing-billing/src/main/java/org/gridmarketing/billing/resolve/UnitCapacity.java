package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.StandbyRole;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/**
 * Capacity of one piece of equipment that is charged on each day, from its dated changes, or from its run status and standby role
 * where none is dated.
 */
final class UnitCapacity {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_OF_A_MONTH = 30;

    private final Resolution resolution;
    private final PowerTransformer unit;
    private final BillingPeriod span;
    private final ApparentPower rated;
    private final List<UnitChange> changes;
    private final ApparentPower initial;

    private UnitCapacity(Resolution resolution, PowerTransformer unit, BillingPeriod span, ApparentPower rated) {
        this.resolution = resolution;
        this.unit = unit;
        this.span = span;
        this.rated = rated;
        this.changes = new ArrayList<>(UnitChange.all(resolution, unit, span, rated));
        this.initial = initial(changes);
        checkLastChange();
        forgetShortSuspensions();
    }

    /** Empty where the equipment is not charged and never was, or where what is needed is not archived. */
    static Optional<UnitCapacity> of(Resolution resolution, PowerTransformer unit, BillingPeriod span, boolean billed) {
        boolean dated = UnitChange.isDated(unit, span);
        if (billed && !dated) {
            resolution.issues().require(unit.runStatus(), unit.ref(), "runStatus");
        }
        if (!dated && !isAvailable(unit)) {
            return Optional.empty();
        }
        return resolution
                .issues()
                .require(unit.ratedCapacity(), unit.ref(), "ratedCapacity")
                .map(rated -> new UnitCapacity(resolution, unit, span, rated));
    }

    /** Hot standby is charged whether used or not; interlocked equipment stands by for its partner. */
    private static boolean isAvailable(PowerTransformer unit) {
        boolean running = unit.runStatus().equals(Recorded.of(RunStatus.RUNNING));
        boolean stopped = unit.runStatus().equals(Recorded.of(RunStatus.STOPPED));
        boolean standsBy = unit.standbyRole().equals(Recorded.of(StandbyRole.HOT_STANDBY))
                || unit.interlockGroup().isPresent();
        return running || (stopped && standsBy);
    }

    Timeline<ApparentPower> daily() {
        warnOfLongSuspension();
        return Timeline.ofDays(span, this::chargedOn);
    }

    /** What is in operation after the last change that is known, for comparing with the archive. */
    ApparentPower latest() {
        return changes.isEmpty() ? initial : changes.get(changes.size() - 1).capacity();
    }

    /** What was charged before the first change. */
    private ApparentPower initial(List<UnitChange> changes) {
        boolean charged = changes.isEmpty() ? isAvailable(unit) : changes.get(0).lowers();
        return charged ? rated : ApparentPower.ZERO;
    }

    private ApparentPower chargedOn(LocalDate day) {
        ApparentPower before = initial;
        ApparentPower now = before;
        boolean suspended = false;
        for (UnitChange change : changes) {
            if (!change.firstDay(policy()).isAfter(day)) {
                before = now;
                now = change.capacity();
                suspended = change.event() == EquipmentEvent.SUSPENDED;
            }
        }
        return suspended && isOverLimit(day) ? before : now;
    }

    private void forgetShortSuspensions() {
        for (int i = changes.size() - 2; i >= 0; i--) {
            UnitChange from = changes.get(i);
            UnitChange to = changes.get(i + 1);
            boolean resumed = from.event() == EquipmentEvent.SUSPENDED && !to.lowers();
            if (resumed && ChronoUnit.DAYS.between(from.on(), to.on()) < policy().minimumSuspensionDays()) {
                changes.remove(i);
                if (from.on().isBefore(span.to().plusDays(1)) && to.on().isAfter(span.from())) {
                    Args args = Args.of("equipment", unit.no())
                            .and("from", from.on())
                            .and("to", to.on())
                            .and("days", policy().minimumSuspensionDays());
                    resolution.warnings().add(new BillWarning(BillingIssues.SUSPENSION_TOO_SHORT, args));
                }
            }
        }
    }

    private void warnOfLongSuspension() {
        span.firstDay()
                .datesUntil(span.to().plusDays(1))
                .filter(day -> isSuspendedOn(day) && isOverLimit(day))
                .findFirst()
                .ifPresent(day -> resolution
                        .warnings()
                        .add(new BillWarning(
                                BillingIssues.SUSPENSION_TOO_LONG,
                                Args.of("equipment", unit.no())
                                        .and("from", day)
                                        .and("months", policy().suspensionMonthsPerYear()))));
    }

    private boolean isSuspendedOn(LocalDate day) {
        return changes.stream()
                .filter(change -> !change.on().isAfter(day))
                .reduce((first, second) -> second)
                .filter(change -> change.event() == EquipmentEvent.SUSPENDED)
                .isPresent();
    }

    /** Months from day to day are counted whole, days left over as thirtieths, from January of each year. */
    private boolean isOverLimit(LocalDate day) {
        int limit = policy().suspensionMonthsPerYear();
        LocalDate newYear = day.withDayOfYear(1);
        long used = 0;
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).event() == EquipmentEvent.SUSPENDED) {
                LocalDate start = later(changes.get(i).on(), newYear);
                LocalDate end =
                        i + 1 < changes.size() && changes.get(i + 1).on().isBefore(day)
                                ? changes.get(i + 1).on()
                                : day;
                used += end.isAfter(start) ? thirtieths(start, end) : 0;
            }
        }
        return limit < MONTHS_OF_A_YEAR && used >= (long) limit * DAYS_OF_A_MONTH;
    }

    private static long thirtieths(LocalDate start, LocalDate end) {
        long months = ChronoUnit.MONTHS.between(start, end);
        // the last day that is missing in a month of 31 days must not complete it
        long left = Math.min(DAYS_OF_A_MONTH - 1L, ChronoUnit.DAYS.between(start.plusMonths(months), end));
        return months * DAYS_OF_A_MONTH + left;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Which of the two is stale cannot be known; the dated one is billed, and it is said. */
    private void checkLastChange() {
        if (changes.isEmpty() || unit.runStatus().isAbsent()) {
            return;
        }
        EquipmentEvent event = changes.get(changes.size() - 1).event();
        boolean out = event == EquipmentEvent.SUSPENDED || event == EquipmentEvent.DISMANTLED;
        boolean in = event == EquipmentEvent.COMMISSIONED || event == EquipmentEvent.RESUMED;
        boolean running = unit.runStatus().equals(Recorded.of(RunStatus.RUNNING));
        unit.runStatus()
                .toOptional()
                .filter(status -> (out && running) || (in && !isAvailable(unit)))
                .ifPresent(status -> resolution
                        .warnings()
                        .add(new BillWarning(
                                BillingIssues.EQUIPMENT_CONTRADICTED,
                                Args.of("equipment", unit.no())
                                        .and("event", event)
                                        .and("status", status))));
    }

    private BasicChargePolicy policy() {
        return resolution.policy().basicCharge();
    }
}
