package org.gridmarketing.billing.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.FeedInUsage.Subsidy;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.quantity.EnergyPrice;

/**
 * Feed-in terms (购售电合同条款): what an archive does not hold of a generator's contract.
 *
 * @param contractNo by which lines name it
 * @param mode whether all is sold or the surplus
 * @param price yuan per kWh fed in; empty where energy is given without pay
 * @param subsidies in the order of the statement
 * @param gatewayRegisters by the number of a gateway, which of its total active registers counts (关口计量方向), forward or reverse; needed
 *     where both of them move and the meter is not that of a point of settlement
 */
public record FeedInTerms(
        String contractNo,
        FeedInUsage.Mode mode,
        Optional<EnergyPrice> price,
        List<Subsidy> subsidies,
        Map<String, RegisterKind> gatewayRegisters) {
    /**
     * Keeps list and map unchangeable.
     *
     * @param contractNo by which lines name it
     * @param mode whether all is sold or the surplus
     * @param price yuan per kWh fed in
     * @param subsidies in the order of the statement
     * @param gatewayRegisters which total active register counts at a gateway
     * @throws IllegalArgumentException if a register is neither of the two
     */
    public FeedInTerms {
        subsidies = List.copyOf(subsidies);
        gatewayRegisters = Map.copyOf(gatewayRegisters);
        gatewayRegisters.forEach((no, register) -> {
            if (register != RegisterKind.ACTIVE_TOTAL && register != RegisterKind.REVERSE_ACTIVE_TOTAL) {
                throw new IllegalArgumentException(
                        "FeedInTerms.gatewayRegisters: a gateway counts by a total active register: " + register);
            }
        });
    }

    /**
     * Terms that leave it to the archive which register counts at a gateway.
     *
     * @param contractNo by which lines name it
     * @param mode whether all is sold or the surplus
     * @param price yuan per kWh fed in; empty where energy is given without pay
     * @param subsidies in the order of the statement
     */
    public FeedInTerms(String contractNo, FeedInUsage.Mode mode, Optional<EnergyPrice> price, List<Subsidy> subsidies) {
        this(contractNo, mode, price, subsidies, Map.of());
    }
}
