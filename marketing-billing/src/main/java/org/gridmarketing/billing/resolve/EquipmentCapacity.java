package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.ChargedUnit;
import org.gridmarketing.billing.input.OperatingCapacity;
import org.gridmarketing.billing.stage.CapacityDays;
import org.gridmarketing.model.code.TransformerOwnership;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/**
 * Capacity of several pieces of equipment on each day.
 *
 * @param units what of each is charged on which days, the idle ones too
 * @param afterwards what of each is in operation after the last change that is known
 * @param span the days
 * @param billed whether the equipment is billed and not the operating capacity of the archive
 */
record EquipmentCapacity(List<ChargedUnit> units, List<ChargedUnit> afterwards, BillingPeriod span, boolean billed) {
    static EquipmentCapacity of(Resolution resolution, List<PowerTransformer> units, BillingPeriod span) {
        boolean billed = switch (resolution.policy().basicCharge().capacitySource()) {
            case EQUIPMENT -> true;
            case EQUIPMENT_WHERE_DATED -> units.stream().anyMatch(unit -> UnitChange.isDated(unit, span));
            case ARCHIVE -> false;
        };
        List<ChargedUnit> charged = new ArrayList<>();
        List<ChargedUnit> afterwards = new ArrayList<>();
        for (PowerTransformer unit : units) {
            Optional<UnitCapacity> capacity = UnitCapacity.of(resolution, unit, span, billed);
            charged.add(capacity.map(UnitCapacity::charged).orElseGet(() -> UnitCapacity.idle(unit, span)));
            capacity.ifPresent(known -> afterwards.add(known.afterLastChange()));
        }
        return new EquipmentCapacity(charged, afterwards, span, billed);
    }

    /** What is in operation on the last day. */
    private ApparentPower atEnd(List<ChargedUnit> equipment) {
        return CapacityDays.operating(new OperatingCapacity.OfEquipment(equipment, Timeline.constant(span, true)))
                .at(span.to());
    }

    /** What is in operation after the last change that is known. */
    ApparentPower latest() {
        return atEnd(afterwards);
    }

    /** The equipment of the customer; a public transformer is not the customer's to pay for. */
    static List<PowerTransformer> own(Resolution resolution) {
        List<PowerTransformer> own = new ArrayList<>();
        for (PowerTransformer unit : resolution.dossier().transformers()) {
            boolean ofOther = unit.customerNo()
                    .toOptional()
                    .filter(no -> !no.equals(resolution.customer().no()))
                    .isPresent();
            if (!ofOther && !unit.ownership().equals(Recorded.of(TransformerOwnership.PUBLIC))) {
                own.add(unit);
            }
        }
        return own;
    }

    /** What is in operation on the last day; changes that are dated later have not happened in the period. */
    ApparentPower atEnd() {
        return atEnd(units);
    }

    /** What the archive says otherwise, be it of the end of the period or of today, when later changes have happened. */
    Optional<ApparentPower> differingFrom(Recorded<ApparentPower> archived) {
        return archived.toOptional().filter(capacity -> !capacity.equals(latest()) && !capacity.equals(atEnd()));
    }
}
