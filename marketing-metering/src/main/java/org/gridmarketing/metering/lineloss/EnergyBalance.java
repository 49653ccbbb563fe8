package org.gridmarketing.metering.lineloss;

import org.gridmarketing.model.quantity.Energy;
import org.immutables.value.Value;

/** Energy balance (电量平衡): what went into a unit and what was sold there in one period; nothing where it is not set. */
@Value.Immutable
public interface EnergyBalance {
    /**
     * Fed in (上网电量).
     *
     * @return kWh from generators
     */
    @Value.Default
    default Energy feedIn() {
        return Energy.ZERO;
    }

    /**
     * Purchased (购入电量).
     *
     * @return kWh from other grids or units
     */
    @Value.Default
    default Energy purchased() {
        return Energy.ZERO;
    }

    /**
     * Plant use (厂用电量).
     *
     * @return kWh that power plants used themselves
     */
    @Value.Default
    default Energy plantUse() {
        return Energy.ZERO;
    }

    /**
     * Output (输出电量).
     *
     * @return kWh passed on to other grids or units
     */
    @Value.Default
    default Energy output() {
        return Energy.ZERO;
    }

    /**
     * Sold (售电量).
     *
     * @return kWh, lossless energy included
     */
    @Value.Default
    default Energy sold() {
        return Energy.ZERO;
    }

    /**
     * Lossless (无损电量).
     *
     * @return kWh of what was sold over lossless lines; as much stands in the supply
     */
    @Value.Default
    default Energy lossless() {
        return Energy.ZERO;
    }

    /**
     * Supplied (供电量): feed-in + purchased − plant use − output.
     *
     * @return kWh, lossless energy included
     */
    default Energy supplied() {
        return feedIn().plus(purchased()).minus(plantUse()).minus(output());
    }

    /**
     * Starts a new one.
     *
     * @return a builder in which nothing flows
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EnergyBalance}; an attribute can be set once. */
    final class Builder extends ImmutableEnergyBalance.Builder {
        Builder() {}
    }
}
