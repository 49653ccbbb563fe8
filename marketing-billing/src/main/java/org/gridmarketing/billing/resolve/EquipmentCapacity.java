package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.gridmarketing.model.code.TransformerOwnership;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/**
 * Capacity of several pieces of equipment on each day. Of an interlocked group only one runs at a time, so the greatest capacity
 * that is available counts; motors count like transformers.
 *
 * @param daily kVA on each day
 * @param latest kVA after the last change that is known
 * @param billed whether the equipment is billed and not the operating capacity of the archive
 */
record EquipmentCapacity(Timeline<ApparentPower> daily, ApparentPower latest, boolean billed) {
    static EquipmentCapacity of(Resolution resolution, List<PowerTransformer> units, BillingPeriod span) {
        boolean billed = switch (resolution.policy().basicCharge().capacitySource()) {
            case EQUIPMENT -> true;
            case EQUIPMENT_WHERE_DATED -> units.stream().anyMatch(unit -> UnitChange.isDated(unit, span));
            case ARCHIVE -> false;
        };
        Map<String, List<UnitCapacity>> groups = new LinkedHashMap<>();
        for (PowerTransformer unit : units) {
            String group = unit.interlockGroup()
                    .toOptional()
                    .map(name -> "group " + name)
                    .orElse("unit " + unit.no());
            UnitCapacity.of(resolution, unit, span, billed)
                    .ifPresent(capacity -> groups.computeIfAbsent(group, name -> new ArrayList<>())
                            .add(capacity));
        }
        Timeline<ApparentPower> daily = Timeline.constant(span, ApparentPower.ZERO);
        ApparentPower latest = ApparentPower.ZERO;
        for (List<UnitCapacity> group : groups.values()) {
            daily = daily.combine(greatestDaily(group), ApparentPower::plus);
            latest = latest.plus(
                    group.stream().map(UnitCapacity::latest).reduce(ApparentPower.ZERO, EquipmentCapacity::greater));
        }
        return new EquipmentCapacity(daily, latest, billed);
    }

    private static Timeline<ApparentPower> greatestDaily(List<UnitCapacity> group) {
        BinaryOperator<Timeline<ApparentPower>> greater =
                (one, other) -> one.combine(other, EquipmentCapacity::greater);
        return group.stream().map(UnitCapacity::daily).reduce(greater).orElseThrow();
    }

    /** The equipment of the customer; a public transformer is not the customer's to pay for. */
    static List<PowerTransformer> own(Resolution resolution) {
        String customer = resolution.customer().no();
        return resolution.dossier().transformers().stream()
                .filter(unit -> !unit.ownership().equals(Recorded.of(TransformerOwnership.PUBLIC)))
                .filter(unit -> unit.customerNo()
                        .toOptional()
                        .filter(no -> !no.equals(customer))
                        .isEmpty())
                .toList();
    }

    /** The most that was in operation on any day: a suspension saves demand only where it lasts the whole month. */
    static ApparentPower greatestOf(Timeline<ApparentPower> daily) {
        return daily.segments().stream()
                .map(Timeline.Segment::value)
                .reduce(ApparentPower.ZERO, EquipmentCapacity::greater);
    }

    /** What is in operation on the last day; changes that are dated later have not happened in the period. */
    ApparentPower atEnd() {
        return daily.at(daily.period().to());
    }

    /** What the archive says otherwise, be it of the end of the period or of today, when later changes have happened. */
    Optional<ApparentPower> differingFrom(Recorded<ApparentPower> archived) {
        return archived.toOptional().filter(capacity -> !capacity.equals(latest) && !capacity.equals(atEnd()));
    }

    private static ApparentPower greater(ApparentPower one, ApparentPower other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
