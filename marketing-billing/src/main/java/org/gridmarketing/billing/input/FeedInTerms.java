package org.gridmarketing.billing.input;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.FeedInUsage.Subsidy;
import org.gridmarketing.model.quantity.EnergyPrice;

/**
 * Feed-in terms (购售电合同条款): what an archive does not hold of a generator's contract.
 *
 * @param contractNo by which lines name it
 * @param mode whether all is sold or the surplus
 * @param price yuan per kWh fed in; empty where energy is given without pay
 * @param subsidies in the order of the statement
 */
public record FeedInTerms(
        String contractNo, FeedInUsage.Mode mode, Optional<EnergyPrice> price, List<Subsidy> subsidies) {
    /**
     * Keeps the list unchangeable.
     *
     * @param contractNo by which lines name it
     * @param mode whether all is sold or the surplus
     * @param price yuan per kWh fed in
     * @param subsidies in the order of the statement
     */
    public FeedInTerms {
        subsidies = List.copyOf(subsidies);
    }
}
