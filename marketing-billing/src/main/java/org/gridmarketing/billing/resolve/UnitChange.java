package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.UnitCharge;
import org.gridmarketing.billing.input.UnitState;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.ChangeDay;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/** One dated change of a piece of equipment (设备状态变更), and the capacity that is in operation after it. */
record UnitChange(LocalDate on, EquipmentEvent event, ApparentPower capacity) {
    /** All changes whose day and event can be read, in the order of time; what cannot be read is told. */
    static List<UnitChange> all(Resolution resolution, PowerTransformer unit, BillingPeriod span, ApparentPower rated) {
        List<UnitChange> dated = new ArrayList<>();
        for (EquipmentChange change : unit.changes()) {
            Optional<EquipmentEvent> event = resolution.issues().require(change.event(), unit.ref(), "changes.event");
            Optional<LocalDate> on = resolution.issues().require(change.on(), unit.ref(), "changes.on");
            Optional<ApparentPower> capacity = event.flatMap(known -> capacity(resolution, unit, change, known));
            if (event.isPresent() && on.isPresent()) {
                dated.add(new UnitChange(on.get(), event.get(), capacity.orElse(after(event.get(), rated))));
            }
        }
        implied(resolution, unit, "installedOn", unit.installedOn(), span)
                .map(day -> new UnitChange(day, EquipmentEvent.COMMISSIONED, rated))
                .ifPresent(change -> addOnce(dated, change));
        implied(resolution, unit, "dismantledOn", unit.dismantledOn(), span)
                .map(day -> new UnitChange(day, EquipmentEvent.DISMANTLED, ApparentPower.ZERO))
                .ifPresent(change -> addOnce(dated, change));
        dated.sort(Comparator.comparing(UnitChange::on));
        return withoutRepeated(dated);
    }

    /** What is suspended already stays so from its first day on; a second entry of the same changes nothing. */
    private static List<UnitChange> withoutRepeated(List<UnitChange> dated) {
        List<UnitChange> changes = new ArrayList<>(dated.size());
        for (UnitChange change : dated) {
            boolean repeats = change.event() == EquipmentEvent.SUSPENDED
                    && !changes.isEmpty()
                    && changes.get(changes.size() - 1).event() == EquipmentEvent.SUSPENDED
                    && changes.get(changes.size() - 1).capacity().equals(change.capacity());
            if (!repeats) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** Whether a change is dated that says what is in operation on a day. */
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

    /** A day that stands outside the list of changes; an old one is history and says nothing about the period. */
    private static Optional<LocalDate> implied(
            Resolution resolution,
            PowerTransformer unit,
            String attribute,
            Recorded<LocalDate> on,
            BillingPeriod span) {
        return resolution.issues().optional(on, unit.ref(), attribute).filter(day -> !day.isBefore(span.firstDay()));
    }

    private static void addOnce(List<UnitChange> dated, UnitChange change) {
        if (dated.stream().noneMatch(each -> each.event() == change.event())) {
            dated.add(change);
        }
    }

    private static Optional<ApparentPower> capacity(
            Resolution resolution, PowerTransformer unit, EquipmentChange change, EquipmentEvent event) {
        Recorded<ApparentPower> recorded = change.capacity();
        Optional<ApparentPower> capacity = event == EquipmentEvent.REDUCED
                ? resolution.issues().require(recorded, unit.ref(), "changes.capacity")
                : resolution.issues().optional(recorded, unit.ref(), "changes.capacity");
        capacity.filter(ApparentPower::isNegative)
                .ifPresent(value -> resolution
                        .issues()
                        .add(BillingIssues.NEGATIVE, unit.ref(), "changes.capacity", Args.of("value", value)));
        return capacity;
    }

    private static ApparentPower after(EquipmentEvent event, ApparentPower rated) {
        return event == EquipmentEvent.COMMISSIONED || event == EquipmentEvent.RESUMED ? rated : ApparentPower.ZERO;
    }

    boolean lowers() {
        return event == EquipmentEvent.SUSPENDED
                || event == EquipmentEvent.REDUCED
                || event == EquipmentEvent.DISMANTLED;
    }

    /** The first day that counts as after the change: sealing and resuming days as the policy says. */
    LocalDate firstDay(BasicChargePolicy policy) {
        ChangeDay day = lowers() ? policy.sealedDay() : policy.resumedDay();
        boolean onTheDay = lowers() == (day == ChangeDay.NOT_CHARGED);
        return onTheDay ? on : on.plusDays(1);
    }

    /** What is charged after it. */
    UnitState state() {
        UnitCharge why = switch (event) {
            case COMMISSIONED, RESUMED -> UnitCharge.IN_OPERATION;
            case SUSPENDED -> UnitCharge.SUSPENDED;
            case REDUCED -> UnitCharge.REDUCED;
            case DISMANTLED -> UnitCharge.DISMANTLED;
        };
        return new UnitState(capacity, why, Optional.of(on));
    }
}
