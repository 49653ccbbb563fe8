package org.gridmarketing.model.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Archived bill line (电费明细): one line of a bill as it was issued. A line has a quantity and a price of the kind by which it is
 * charged: energy, capacity or demand; an adjustment has an amount only.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableArchivedBillLine.class)
@JsonDeserialize(as = ImmutableArchivedBillLine.class)
public interface ArchivedBillLine extends WithArchivedBillLine {
    /**
     * Kind (费用类别).
     *
     * @return what is charged
     */
    @Value.Default
    default Recorded<ChargeKind> kind() {
        return Recorded.absent();
    }

    /**
     * Band (时段).
     *
     * @return the band; absent where the line is not one of a band
     */
    @Value.Default
    default Recorded<TouBand> band() {
        return Recorded.absent();
    }

    /**
     * Energy (计费电量).
     *
     * @return kWh billed; absent where the line is not by energy
     */
    @Value.Default
    default Recorded<Energy> energy() {
        return Recorded.absent();
    }

    /**
     * Price (电价).
     *
     * @return yuan per kWh; absent where the line is not by energy
     */
    @Value.Default
    default Recorded<EnergyPrice> price() {
        return Recorded.absent();
    }

    /**
     * Billed capacity (计费容量).
     *
     * @return kVA billed; absent where the line is no basic charge by capacity
     */
    @Value.Default
    default Recorded<ApparentPower> capacity() {
        return Recorded.absent();
    }

    /**
     * Capacity price (容量电价).
     *
     * @return yuan per kVA and month; absent where the line is no basic charge by capacity
     */
    @Value.Default
    default Recorded<CapacityPrice> capacityPrice() {
        return Recorded.absent();
    }

    /**
     * Billed demand (计费需量).
     *
     * @return kW billed; absent where the line is no basic charge by demand
     */
    @Value.Default
    default Recorded<Power> demand() {
        return Recorded.absent();
    }

    /**
     * Demand price (需量电价).
     *
     * @return yuan per kW and month; absent where the line is no basic charge by demand
     */
    @Value.Default
    default Recorded<DemandPrice> demandPrice() {
        return Recorded.absent();
    }

    /**
     * Amount (金额).
     *
     * @return yuan; negative for a credit
     */
    @Value.Default
    default Recorded<Yuan> amount() {
        return Recorded.absent();
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ArchivedBillLine}; an attribute can be set once. */
    final class Builder extends ImmutableArchivedBillLine.Builder {
        Builder() {}

        /**
         * Sets {@link ArchivedBillLine#kind()} to a value that is there.
         *
         * @param value what is charged
         * @return this builder
         */
        public Builder kind(ChargeKind value) {
            return kind(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBillLine#band()} to a value that is there.
         *
         * @param value the band; absent where the line is not one of a band
         * @return this builder
         */
        public Builder band(TouBand value) {
            return band(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBillLine#energy()} to a value that is there.
         *
         * @param value kWh billed; absent where the line is not by energy
         * @return this builder
         */
        public Builder energy(Energy value) {
            return energy(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBillLine#price()} to a value that is there.
         *
         * @param value yuan per kWh; absent where the line is not by energy
         * @return this builder
         */
        public Builder price(EnergyPrice value) {
            return price(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBillLine#capacity()} to a value that is there.
         *
         * @param value kVA billed; absent where the line is no basic charge by capacity
         * @return this builder
         */
        public Builder capacity(ApparentPower value) {
            return capacity(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBillLine#capacityPrice()} to a value that is there.
         *
         * @param value yuan per kVA and month; absent where the line is no basic charge by capacity
         * @return this builder
         */
        public Builder capacityPrice(CapacityPrice value) {
            return capacityPrice(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBillLine#demand()} to a value that is there.
         *
         * @param value kW billed; absent where the line is no basic charge by demand
         * @return this builder
         */
        public Builder demand(Power value) {
            return demand(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBillLine#demandPrice()} to a value that is there.
         *
         * @param value yuan per kW and month; absent where the line is no basic charge by demand
         * @return this builder
         */
        public Builder demandPrice(DemandPrice value) {
            return demandPrice(Recorded.of(value));
        }

        /**
         * Sets {@link ArchivedBillLine#amount()} to a value that is there.
         *
         * @param value yuan; negative for a credit
         * @return this builder
         */
        public Builder amount(Yuan value) {
            return amount(Recorded.of(value));
        }
    }
}
