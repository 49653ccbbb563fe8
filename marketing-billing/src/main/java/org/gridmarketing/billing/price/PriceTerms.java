package org.gridmarketing.billing.price;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.tariff.LineSplit;

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

    /**
     * Whether a kilowatt hour costs the same as under other terms, so that days of both are one segment.
     *
     * @param other terms of other days
     * @return true where price code, components and tiers are the same, whatever the version
     */
    boolean priceLike(PriceTerms other) {
        if (!isOfTariff(other) || !tiers.equals(other.tiers) || components.size() != other.components.size()) {
            return false;
        }
        for (int i = 0; i < components.size(); i++) {
            if (!components.get(i).pricesLike(other.components.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether other terms are those of the same price code.
     *
     * @param other terms of other days
     * @return false after a change of category
     */
    public boolean isOfTariff(PriceTerms other) {
        return tariff.code().equals(other.tariff.code());
    }

    /** Whether a line depends on bands; otherwise only totals count. */
    boolean isByBand() {
        return !tariff.pricedBands().isEmpty()
                || components.stream().anyMatch(each -> each.component().lineSplit() == LineSplit.PER_BAND);
    }

    /** The terms of energy that is read, without components of stated quantities. */
    PriceTerms ofRead() {
        List<CompiledComponent> read = components.stream()
                .filter(each -> each.component().statedQuantity().isEmpty())
                .toList();
        return new PriceTerms(tariff, read, tiers);
    }

    /** The terms of later days of a cycle: what was before was billed by these bounds already. */
    PriceTerms settledOnce() {
        return new PriceTerms(tariff, components, tiers.map(TierTerms::settledOnce));
    }
}
