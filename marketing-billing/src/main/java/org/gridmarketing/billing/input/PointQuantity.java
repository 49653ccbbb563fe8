package org.gridmarketing.billing.input;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.time.BillingPeriod;

/** Where a point's energy comes from (电量计算方式), with everything that is needed to compute it. */
public sealed interface PointQuantity {
    /**
     * Meters are read (实抄), one after the other where a meter was changed.
     *
     * @param readings the readings of the period, meter by meter
     * @param parts the readings of parts of the period where there are readings inside it; empty where there are none
     * @param remainderBand the band that takes what the others leave of the total; empty where energy is not divided
     * @param unread days of possible changes of price on which not every register was read
     */
    record Read(
            PairedReadings readings, List<ReadPart> parts, Optional<TouBand> remainderBand, List<UnreadChange> unread)
            implements PointQuantity {
        /**
         * Keeps the list unchangeable.
         *
         * @param readings the readings of the period
         * @param parts the readings of parts of the period
         * @param remainderBand the band that takes what the others leave of the total
         * @param unread days of possible changes of price on which not every register was read
         */
        public Read {
            parts = List.copyOf(parts);
            unread = List.copyOf(unread);
        }

        /**
         * Meters of which nothing is asked inside the period.
         *
         * @param readings the readings of the period
         * @param parts the readings of parts of the period
         * @param remainderBand the band that takes what the others leave of the total
         */
        public Read(PairedReadings readings, List<ReadPart> parts, Optional<TouBand> remainderBand) {
            this(readings, parts, remainderBand, List.of());
        }
    }

    /**
     * Readings of a part of the period (分段示数).
     *
     * @param days the part
     * @param readings what was read at its two ends
     */
    record ReadPart(BillingPeriod days, PairedReadings readings) {}

    /**
     * A fixed quantity (定量).
     *
     * @param energy kWh of the period
     */
    record Fixed(Energy energy) implements PointQuantity {}

    /**
     * A quantity for each day (按日协定).
     *
     * @param perDay kWh a day
     * @param days on how many days there was supply
     * @param spans the spans of these days, by which they are explained; empty where they are not known
     */
    record PerDay(Energy perDay, int days, List<BillingPeriod> spans) implements PointQuantity {
        /**
         * Keeps the list unchangeable.
         *
         * @param perDay kWh a day
         * @param days on how many days there was supply
         * @param spans the spans of these days
         */
        public PerDay {
            spans = List.copyOf(spans);
        }

        /**
         * Of days of which only the number is known.
         *
         * @param perDay kWh a day
         * @param days on how many days there was supply
         */
        public PerDay(Energy perDay, int days) {
            this(perDay, days, List.of());
        }
    }

    /**
     * A share of the parent point (定比).
     *
     * @param ratio from 0 to below 1
     */
    record Proportion(Ratio ratio) implements PointQuantity {}
}
