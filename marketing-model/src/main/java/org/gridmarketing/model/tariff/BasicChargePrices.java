package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Quantity;
import org.immutables.value.Value;

/**
 * Basic charge prices (容需量电价) of a two-part tariff.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBasicChargePrices.class)
@JsonDeserialize(as = ImmutableBasicChargePrices.class)
public interface BasicChargePrices extends WithBasicChargePrices {
    /**
     * Capacity price (容量电价).
     *
     * @return yuan for a kVA and month, not negative; empty where capacity is not billed
     */
    Optional<CapacityPrice> capacityPrice();

    /**
     * Demand price (需量电价).
     *
     * @return yuan for a kW and month, not negative; empty where demand is not billed
     */
    Optional<DemandPrice> demandPrice();

    /**
     * Load-factor discount (每千伏安用电量折扣).
     *
     * @return when the demand price is lowered; empty where it never is
     */
    Optional<LoadFactorDiscount> loadFactorDiscount();

    /**
     * Checks the prices.
     *
     * @throws IllegalArgumentException if a price is negative: no notice pays a customer for capacity or demand
     */
    @Value.Check
    default void check() {
        if (capacityPrice().filter(Quantity::isNegative).isPresent()) {
            throw new IllegalArgumentException("BasicChargePrices.capacityPrice must not be negative");
        }
        if (demandPrice().filter(Quantity::isNegative).isPresent()) {
            throw new IllegalArgumentException("BasicChargePrices.demandPrice must not be negative");
        }
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BasicChargePrices}; an attribute can be set once. */
    final class Builder extends ImmutableBasicChargePrices.Builder {
        Builder() {}
    }
}
