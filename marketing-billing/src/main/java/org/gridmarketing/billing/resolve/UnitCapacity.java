package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.StandbyRole;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.ChangeDay;
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
    private final List<Change> changes;
    private final ApparentPower initial;

    private UnitCapacity(Resolution resolution, PowerTransformer unit, BillingPeriod span, ApparentPower rated) {
        this.resolution = resolution;
        this.unit = unit;
        this.span = span;
        this.rated = rated;
        this.changes = new ArrayList<>(changes());
        this.initial = initial(changes);
        checkLastChange();
        forgetShortSuspensions();
    }

    private record Change(LocalDate on, EquipmentEvent event, ApparentPower capacity) {
        boolean lowers() {
            return event == EquipmentEvent.SUSPENDED
                    || event == EquipmentEvent.REDUCED
                    || event == EquipmentEvent.DISMANTLED;
        }
    }

    /** Empty where the equipment is not charged and never was, or where what is needed is not archived. */
    static Optional<UnitCapacity> of(Resolution resolution, PowerTransformer unit, BillingPeriod span, boolean billed) {
        boolean dated = isDated(unit, span);
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

    /** Whether a change of it is dated that says what is charged on a day. */
    static boolean isDated(PowerTransformer unit, BillingPeriod span) {
        return !unit.changes().isEmpty()
                || unit.installedOn()
                        .toOptional()
                        .filter(day -> day.isAfter(span.firstDay()))
                        .isPresent()
                || unit.dismantledOn()
                        .toOptional()
                        .filter(day -> !day.isBefore(span.firstDay()))
                        .isPresent();
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

    private List<Change> changes() {
        List<Change> dated = new ArrayList<>();
        for (EquipmentChange change : unit.changes()) {
            Optional<EquipmentEvent> event = resolution.issues().require(change.event(), unit.ref(), "changes.event");
            Optional<LocalDate> on = resolution.issues().require(change.on(), unit.ref(), "changes.on");
            if (event.isPresent() && on.isPresent()) {
                dated.add(new Change(on.get(), event.get(), capacityAfter(change, event.get())));
            }
        }
        implied(dated, EquipmentEvent.COMMISSIONED, unit.installedOn(), "installedOn", rated);
        implied(dated, EquipmentEvent.DISMANTLED, unit.dismantledOn(), "dismantledOn", ApparentPower.ZERO);
        dated.sort(Comparator.comparing(Change::on));
        return dated;
    }

    /** A day that stands outside the list of changes; an old one is history and says nothing about the period. */
    private void implied(
            List<Change> dated, EquipmentEvent event, Recorded<LocalDate> on, String attribute, ApparentPower after) {
        resolution
                .issues()
                .optional(on, unit.ref(), attribute)
                .filter(day ->
                        !day.isBefore(span.firstDay()) && dated.stream().noneMatch(each -> each.event() == event))
                .ifPresent(day -> dated.add(new Change(day, event, after)));
    }

    private ApparentPower capacityAfter(EquipmentChange change, EquipmentEvent event) {
        Recorded<ApparentPower> recorded = change.capacity();
        Optional<ApparentPower> capacity = event == EquipmentEvent.REDUCED
                ? resolution.issues().require(recorded, unit.ref(), "changes.capacity")
                : resolution.issues().optional(recorded, unit.ref(), "changes.capacity");
        capacity.filter(ApparentPower::isNegative)
                .ifPresent(value -> resolution
                        .issues()
                        .add(BillingIssues.NEGATIVE, unit.ref(), "changes.capacity", Args.of("value", value)));
        return capacity.orElse(
                event == EquipmentEvent.COMMISSIONED || event == EquipmentEvent.RESUMED ? rated : ApparentPower.ZERO);
    }

    /** What was charged before the first change. */
    private ApparentPower initial(List<Change> changes) {
        boolean charged = changes.isEmpty() ? isAvailable(unit) : changes.get(0).lowers();
        return charged ? rated : ApparentPower.ZERO;
    }

    private ApparentPower chargedOn(LocalDate day) {
        ApparentPower before = initial;
        ApparentPower now = before;
        boolean suspended = false;
        for (Change change : changes) {
            if (!firstDayOf(change).isAfter(day)) {
                before = now;
                now = change.capacity();
                suspended = change.event() == EquipmentEvent.SUSPENDED;
            }
        }
        return suspended && isOverLimit(day) ? before : now;
    }

    private LocalDate firstDayOf(Change change) {
        ChangeDay day = change.lowers() ? policy().sealedDay() : policy().resumedDay();
        boolean onTheDay = change.lowers() == (day == ChangeDay.NOT_CHARGED);
        return onTheDay ? change.on() : change.on().plusDays(1);
    }

    private void forgetShortSuspensions() {
        for (int i = changes.size() - 2; i >= 0; i--) {
            Change from = changes.get(i);
            Change to = changes.get(i + 1);
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
