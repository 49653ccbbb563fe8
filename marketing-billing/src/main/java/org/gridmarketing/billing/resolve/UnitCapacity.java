package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gridmarketing.billing.input.ChargedUnit;
import org.gridmarketing.billing.input.UnitCharge;
import org.gridmarketing.billing.input.UnitState;
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
    private final Resolution resolution;
    private final PowerTransformer unit;
    private final BillingPeriod span;
    private final ApparentPower rated;
    private final boolean billed;
    private final List<UnitChange> changes;
    private final List<ShortSuspension> tooShort = new ArrayList<>();
    private final UnitState initial;

    /** A suspension that saves nothing. */
    private record ShortSuspension(UnitChange from, UnitChange to) {
        boolean contains(LocalDate day, BasicChargePolicy policy) {
            return !day.isBefore(from.firstDay(policy)) && day.isBefore(to.firstDay(policy));
        }
    }

    private UnitCapacity(
            Resolution resolution, PowerTransformer unit, BillingPeriod span, ApparentPower rated, boolean billed) {
        this.resolution = resolution;
        this.unit = unit;
        this.span = span;
        this.rated = rated;
        this.billed = billed;
        this.changes = new ArrayList<>(UnitChange.all(resolution, unit, span, rated));
        this.initial = initial();
        checkLastChange();
        forgetShortSuspensions();
        warnOfOpenSuspension();
    }

    /** Empty where the equipment is not charged and never was, or where what is needed is not archived. */
    static Optional<UnitCapacity> of(Resolution resolution, PowerTransformer unit, BillingPeriod span, boolean billed) {
        boolean dated = UnitChange.isDated(unit, span);
        if (billed && !dated) {
            resolution.issues().require(unit.runStatus(), unit.ref(), "runStatus");
        }
        IssueCollector issues = resolution.issues();
        if (billed) {
            issues.optional(unit.interlockGroup(), unit.ref(), "interlockGroup");
        }
        if (!dated && !isAvailable(unit)) {
            return Optional.empty();
        }
        Optional<ApparentPower> rated = issues.require(unit.ratedCapacity(), unit.ref(), "ratedCapacity");
        if (billed) {
            rated.filter(capacity -> capacity.signum() <= 0)
                    .ifPresent(capacity -> issues.add(
                            BillingIssues.NOT_POSITIVE, unit.ref(), "ratedCapacity", Args.of("value", capacity)));
        }
        return rated.map(capacity -> new UnitCapacity(resolution, unit, span, capacity, billed));
    }

    /** Hot standby is charged whether used or not; interlocked equipment stands by for its partner. */
    private static boolean isAvailable(PowerTransformer unit) {
        boolean running = unit.runStatus().equals(Recorded.of(RunStatus.RUNNING));
        boolean stopped = unit.runStatus().equals(Recorded.of(RunStatus.STOPPED));
        boolean standsBy = unit.standbyRole().equals(Recorded.of(StandbyRole.HOT_STANDBY))
                || unit.interlockGroup().isPresent();
        return running || (stopped && standsBy);
    }

    /** Equipment of which nothing is dated and nothing charged. */
    static ChargedUnit idle(PowerTransformer unit, BillingPeriod span) {
        UnitState idle = new UnitState(ApparentPower.ZERO, UnitCharge.NOT_RUNNING, Optional.empty());
        return unit(unit, false, List.of(), Timeline.constant(span, idle));
    }

    /** What of it is charged on each day, found from the days on which something changes. */
    ChargedUnit charged() {
        SuspensionLimit limit = new SuspensionLimit(changes, policy().suspensionMonthsPerYear());
        NavigableSet<LocalDate> over = limit.firstDaysOver(span);
        warnOfLongSuspension(limit, over);
        SortedMap<LocalDate, UnitState> states = new TreeMap<>();
        changes.forEach(change -> put(change.firstDay(policy()), limit, states));
        tooShort.forEach(suspension -> put(suspension.from().firstDay(policy()), limit, states));
        over.forEach(day -> put(day, limit, states));
        for (int year = span.from().getYear() + 1; year <= span.to().getYear(); year++) {
            put(LocalDate.ofYearDay(year, 1), limit, states);
        }
        Timeline<UnitState> charged = Timeline.changing(span, stateOn(span.firstDay(), limit), states);
        checkRating(charged);
        return unit(unit, isDated(), limit.ended(), charged);
    }

    /** No change leaves more in operation than the nameplate allows; only what the days of the bill are charged with is asked. */
    private void checkRating(Timeline<UnitState> charged) {
        if (!billed || rated.signum() <= 0) {
            return;
        }
        for (Timeline.Segment<UnitState> segment : charged.segments()) {
            UnitState state = segment.value();
            if (state.capacity().compareTo(rated) > 0) {
                Args args = Args.of("on", state.changedOn().orElse(span.firstDay()))
                        .and("value", state.capacity())
                        .and("rated", rated);
                resolution.issues().add(BillingIssues.CAPACITY_ABOVE_RATING, unit.ref(), "changes.capacity", args);
            }
        }
    }

    private void put(LocalDate day, SuspensionLimit limit, SortedMap<LocalDate, UnitState> states) {
        if (span.contains(day)) {
            states.put(day, stateOn(day, limit));
        }
    }

    private static ChargedUnit unit(
            PowerTransformer unit, boolean dated, List<BillingPeriod> suspensions, Timeline<UnitState> states) {
        return new ChargedUnit(
                unit.no(),
                unit.ratedCapacity().toOptional(),
                unit.interlockGroup().toOptional(),
                dated ? Optional.empty() : unit.runStatus().toOptional(),
                dated ? Optional.empty() : unit.standbyRole().toOptional(),
                suspensions,
                states);
    }

    /** Where changes are dated, the archived status is that of today and decides nothing. */
    private boolean isDated() {
        return !changes.isEmpty() || !tooShort.isEmpty();
    }

    /** What is in operation after the last change that is known, for comparing with the archive. */
    ChargedUnit afterLastChange() {
        UnitState latest =
                changes.isEmpty() ? initial : changes.get(changes.size() - 1).state();
        return unit(unit, isDated(), List.of(), Timeline.constant(span, latest));
    }

    /** What was charged before the first change. */
    private UnitState initial() {
        if (changes.isEmpty()) {
            boolean running = unit.runStatus().equals(Recorded.of(RunStatus.RUNNING));
            return isAvailable(unit)
                    ? new UnitState(rated, running ? UnitCharge.IN_OPERATION : UnitCharge.STANDBY, Optional.empty())
                    : new UnitState(ApparentPower.ZERO, UnitCharge.NOT_RUNNING, Optional.empty());
        }
        UnitChange first = changes.get(0);
        if (first.lowers()) {
            return new UnitState(rated, UnitCharge.IN_OPERATION, Optional.empty());
        }
        UnitCharge why =
                first.event() == EquipmentEvent.COMMISSIONED ? UnitCharge.NOT_COMMISSIONED : UnitCharge.SUSPENDED;
        return new UnitState(ApparentPower.ZERO, why, Optional.empty());
    }

    private UnitState stateOn(LocalDate day, SuspensionLimit limit) {
        UnitState before = initial;
        UnitState now = before;
        for (UnitChange change : changes) {
            if (!change.firstDay(policy()).isAfter(day)) {
                before = now;
                now = change.state();
            }
        }
        if (now.why() == UnitCharge.SUSPENDED && now.changedOn().isPresent() && limit.isOver(day)) {
            return new UnitState(before.capacity(), UnitCharge.SUSPENDED_TOO_LONG, now.changedOn());
        }
        for (ShortSuspension suspension : tooShort) {
            if (suspension.contains(day, policy())) {
                LocalDate on = suspension.from().on();
                return new UnitState(now.capacity(), UnitCharge.SUSPENDED_TOO_SHORT, Optional.of(on));
            }
        }
        return now;
    }

    private void forgetShortSuspensions() {
        for (int i = changes.size() - 2; i >= 0; i--) {
            UnitChange from = changes.get(i);
            UnitChange to = changes.get(i + 1);
            boolean resumed = from.event() == EquipmentEvent.SUSPENDED && !to.lowers();
            if (resumed && ChronoUnit.DAYS.between(from.on(), to.on()) < policy().minimumSuspensionDays()) {
                changes.remove(i);
                tooShort.add(new ShortSuspension(from, to));
                new ShortSuspensionWarnings(unit.no(), span, policy())
                        .ofEnded(from, to)
                        .forEach(resolution.warnings()::add);
            }
        }
    }

    private void warnOfOpenSuspension() {
        if (!changes.isEmpty()) {
            new ShortSuspensionWarnings(unit.no(), span, policy())
                    .ofLast(changes.get(changes.size() - 1))
                    .ifPresent(resolution.warnings()::add);
        }
    }

    private void warnOfLongSuspension(SuspensionLimit limit, NavigableSet<LocalDate> over) {
        NavigableSet<LocalDate> days = new TreeSet<>(over);
        days.add(span.firstDay());
        changes.forEach(change -> days.add(change.on()));
        days.stream()
                .filter(day -> span.contains(day) && isSuspendedOn(day) && limit.isOver(day))
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
