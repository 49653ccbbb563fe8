package org.gridmarketing.billing.input;

import java.util.List;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.time.Timeline;

/** Operating capacity (运行容量): where the capacity of a basic charge comes from, for its explanation. */
public sealed interface OperatingCapacity {
    /**
     * Days of supply (供电日).
     *
     * @return on which days of the month or months the customer is supplied
     */
    Timeline<Boolean> supplied();

    /**
     * From equipment (按设备), day by day.
     *
     * @param units the equipment, charged or not
     * @param supplied on which days the customer is supplied
     */
    record OfEquipment(List<ChargedUnit> units, Timeline<Boolean> supplied) implements OperatingCapacity {
        /**
         * Keeps the list unchangeable.
         *
         * @param units the equipment, charged or not
         * @param supplied on which days the customer is supplied
         */
        public OfEquipment {
            units = List.copyOf(units);
        }
    }

    /**
     * From the archive (按档案运行容量).
     *
     * @param capacity the customer's archived operating capacity
     * @param supplied on which days the customer is supplied
     */
    record OfArchive(ApparentPower capacity, Timeline<Boolean> supplied) implements OperatingCapacity {}

    /**
     * From the metering points (按计量点容量), for one of several two-part agreements without equipment of its own.
     *
     * @param capacity the archived capacity of the agreement's points
     * @param supplied on which days the customer is supplied
     */
    record OfPoints(ApparentPower capacity, Timeline<Boolean> supplied) implements OperatingCapacity {}
}
