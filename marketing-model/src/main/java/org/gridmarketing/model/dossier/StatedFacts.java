package org.gridmarketing.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Yuan;
import org.immutables.value.Value;

/**
 * Stated facts (约定与外部给定数据): numbers a bill needs that neither archive nor readings hold.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableStatedFacts.class)
@JsonDeserialize(as = ImmutableStatedFacts.class)
public interface StatedFacts extends WithStatedFacts {
    /**
     * Running totals (阶梯累计电量).
     *
     * @return kWh of the tier cycle before the period, by price agreement; needed where the period does not open the cycle
     */
    Map<String, Energy> runningTotals();

    /**
     * Stated quantities (约定电量).
     *
     * @return kWh by the name that a tariff component refers to, such as green electricity
     */
    Map<String, Energy> quantities();

    /**
     * Stated adjustment bases (力调基数).
     *
     * @return by price agreement, the energy money that the power factor adjusts where it cannot be derived, such as a catalogue price with unknown levies inside; it replaces the energy lines of the agreement in the base
     */
    Map<String, Yuan> powerFactorBases();

    /**
     * Exemptions (免征项目).
     *
     * @return by price agreement, the codes of tariff components, such as funds, that are not billed
     */
    Map<String, Set<String>> exemptions();

    /**
     * Multiples of the agency purchase price (代理购电价格倍数).
     *
     * @return by price agreement; 1.5 for those whom 发改办价格〔2021〕809号 names, 1 for all that are not listed
     */
    Map<String, Ratio> purchaseMultiples();

    /**
     * Free energies (免费电量).
     *
     * @return by price agreement, kWh of the period that a poor household does not pay
     */
    Map<String, Energy> freeEnergies();

    /**
     * Stated adjustments (退补电量).
     *
     * @return energy that is billed or given back beside what was read
     */
    List<StatedAdjustment> adjustments();

    /**
     * Stated lines (线路参数).
     *
     * @return of the points whose line loss is computed by formula; each point once
     */
    List<StatedLine> lines();

    /**
     * Stated charges (给定费用).
     *
     * @return money that the bill takes over as it stands
     */
    List<StatedCharge> charges();

    /**
     * Billed points (计费计量点).
     *
     * @return the metering points that get lines; empty for all. The others still take part in deduction and losses
     */
    List<String> billedPoints();

    /**
     * Nothing stated.
     *
     * @return empty facts
     */
    static StatedFacts none() {
        return builder().build();
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StatedFacts}; an attribute can be set once. */
    final class Builder extends ImmutableStatedFacts.Builder {
        Builder() {}
    }
}
