package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.billing.input.ChargedUnit;
import org.gridmarketing.billing.input.OperatingCapacity;
import org.gridmarketing.billing.input.UnitState;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/**
 * Capacity of each day (逐日计费容量): what is in operation of all equipment together. Of an interlocked group only one runs at a time, so
 * the greatest capacity that is available counts; motors count like transformers.
 */
public final class CapacityDays {
    private final CapacityTrace trace;

    CapacityDays(CapacityTrace trace) {
        this.trace = trace;
    }

    /**
     * Capacity in operation, be the customer supplied or not.
     *
     * @param capacity where it comes from
     * @return kVA on each day
     */
    public static Timeline<ApparentPower> operating(OperatingCapacity capacity) {
        return new CapacityDays(CapacityTrace.NONE)
                .inOperation(capacity, capacity.supplied().period());
    }

    /**
     * Capacity that is charged: nothing on days without supply.
     *
     * @param capacity where it comes from
     * @return kVA on each day
     */
    public static Timeline<ApparentPower> charged(OperatingCapacity capacity) {
        return new CapacityDays(CapacityTrace.NONE)
                .charged(capacity, capacity.supplied().period());
    }

    /** What is charged on each day of a month. */
    Timeline<ApparentPower> charged(OperatingCapacity capacity, BillingPeriod month) {
        Timeline<Boolean> supplied = capacity.supplied().within(month);
        trace.supplied(supplied);
        Timeline<ApparentPower> operating = inOperation(capacity, month);
        if (supplied.isConstant() && supplied.segments().get(0).value()) {
            return operating;
        }
        Timeline<ApparentPower> charged =
                operating.combine(supplied, (kva, isSupplied) -> isSupplied ? kva : ApparentPower.ZERO);
        trace.charged(charged);
        return charged;
    }

    /**
     * The most that was in operation on any day: a suspension saves demand only where it lasts the whole month.
     *
     * @param capacity where it comes from
     * @return kVA
     */
    public static ApparentPower greatest(OperatingCapacity capacity) {
        return new CapacityDays(CapacityTrace.NONE).greatestDay(capacity);
    }

    /** The most of any day, told. */
    ApparentPower greatestDay(OperatingCapacity capacity) {
        Timeline<ApparentPower> days = inOperation(capacity, capacity.supplied().period());
        ApparentPower greatest =
                greatestOf(days.segments().stream().map(Timeline.Segment::value).toList());
        trace.greatest(days, greatest);
        return greatest;
    }

    private Timeline<ApparentPower> inOperation(OperatingCapacity capacity, BillingPeriod month) {
        if (capacity instanceof OperatingCapacity.OfEquipment equipment) {
            return ofUnits(equipment.units(), month);
        }
        ApparentPower stated = capacity instanceof OperatingCapacity.OfArchive archive
                ? archive.capacity()
                : ((OperatingCapacity.OfPoints) capacity).capacity();
        trace.stated(capacity, stated);
        return Timeline.constant(month, stated);
    }

    private Timeline<ApparentPower> ofUnits(List<ChargedUnit> units, BillingPeriod month) {
        Map<String, List<ChargedUnit>> groups = new LinkedHashMap<>();
        for (ChargedUnit unit : units) {
            trace.unit(unit, unit.states().within(month));
            String group = unit.interlockGroup().map(name -> "group " + name).orElse("unit " + unit.no());
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(unit);
        }
        List<Timeline<ApparentPower>> capacities = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (List<ChargedUnit> group : groups.values()) {
            capacities.add(greatestDaily(group, month));
            names.add(String.join(
                    ", ", group.stream().map(ChargedUnit::no).distinct().toList()));
        }
        Timeline<List<ApparentPower>> together = together(capacities, month);
        trace.sums(names, together);
        return together.map(CapacityDays::sumOf);
    }

    private Timeline<ApparentPower> greatestDaily(List<ChargedUnit> group, BillingPeriod month) {
        List<Timeline<ApparentPower>> capacities = group.stream()
                .map(unit -> unit.states().within(month).map(UnitState::capacity))
                .toList();
        if (capacities.size() == 1) {
            return capacities.get(0);
        }
        Timeline<List<ApparentPower>> together = together(capacities, month);
        trace.interlocked(group, together);
        return together.map(CapacityDays::greatestOf);
    }

    /** The values of several timelines beside one another, in their order. */
    private static Timeline<List<ApparentPower>> together(
            List<Timeline<ApparentPower>> capacities, BillingPeriod month) {
        Timeline<List<ApparentPower>> together = Timeline.constant(month, List.of());
        for (Timeline<ApparentPower> each : capacities) {
            together = together.combine(each, CapacityDays::with);
        }
        return together;
    }

    private static List<ApparentPower> with(List<ApparentPower> values, ApparentPower more) {
        List<ApparentPower> all = new ArrayList<>(values);
        all.add(more);
        return List.copyOf(all);
    }

    static ApparentPower sumOf(List<ApparentPower> values) {
        return values.stream().reduce(ApparentPower.ZERO, ApparentPower::plus);
    }

    static ApparentPower greatestOf(List<ApparentPower> values) {
        return values.stream()
                .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other)
                .orElse(ApparentPower.ZERO);
    }
}
