package org.gridmarketing.billing.price;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.billing.tariff.CompiledTariff;

/**
 * Price terms (计价条件): what a kilowatt hour costs on some days.
 *
 * @param tariff the tariff in force
 * @param components its components that are billed on these days to this customer, in the order of the tariff
 * @param tiers the tiers with the bounds that hold; empty where the tariff has none
 */
public record PriceTerms(CompiledTariff tariff, List<CompiledComponent> components, Optional<TierTerms> tiers) {
    /**
     * Keeps the list unchangeable.
     *
     * @param tariff the tariff in force
     * @param components its components that are billed on these days to this customer
     * @param tiers the tiers with the bounds that hold; empty where the tariff has none
     */
    public PriceTerms {
        components = List.copyOf(components);
    }
}
