package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.immutables.value.Value;

/**
 * Billing policy (计费口径): the choices that differ by area or that the sources leave open, each by name.
 *
 * <p>A tariff says what a kilowatt hour costs; a policy says how the utility computes with it. Presets for areas are data.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBillingPolicy.class)
@JsonDeserialize(as = ImmutableBillingPolicy.class)
public interface BillingPolicy extends WithBillingPolicy {
    /**
     * Name (口径名称).
     *
     * @return by which a bill says what it was computed under; not blank
     */
    @NotBlank
    String name();

    /**
     * Source (来源).
     *
     * @return the bill or document that shows these choices; empty where it is the library's default
     */
    @Value.Default
    default String source() {
        return "";
    }

    /**
     * Total or sum of bands (分时电量口径).
     *
     * @return which of them is billed where both are read; flat is the remainder unless set
     */
    @Value.Default
    default BandTotal bandTotal() {
        return BandTotal.FLAT_IS_REMAINDER;
    }

    /**
     * Loss table lookup (变损查表方式).
     *
     * @return what is done between rows; only listed rows unless set
     */
    @Value.Default
    default LossTableLookup lossTableLookup() {
        return LossTableLookup.LISTED_ENERGY;
    }

    /**
     * Placement of losses (损耗电量分时方式).
     *
     * @return to which bands loss energy goes; the flat band unless set
     */
    @Value.Default
    default LossPlacement lossPlacement() {
        return LossPlacement.FLAT_BAND;
    }

    /**
     * Rounding of losses (损耗电量取整).
     *
     * @return whole kWh half up unless set
     */
    @Value.Default
    default Rounding lossRounding() {
        return Rounding.WHOLE;
    }

    /**
     * Daily share of a loss that is given by the month (月损耗日折算口径).
     *
     * @return by what such a loss is divided for a part of a month; empty where it is divided like the basic charge, by
     *     {@link BasicChargePolicy#dayShare()}. No rule for losses was seen; a published problem has thirtieths
     */
    Optional<DayShare> lossDayShare();

    /**
     * Rounding of read energy (抄见电量取整).
     *
     * @return empty where read energy keeps its decimals
     */
    Optional<Rounding> readEnergyRounding();

    /**
     * Contract demand rule (合同需量超用口径).
     *
     * @return how demand beyond 105 % is billed
     */
    @Value.Default
    default ContractDemandRule contractDemandRule() {
        return ContractDemandRule.CONTRACT_PLUS_2X;
    }

    /**
     * Contract demand floor (合同最大需量下限).
     *
     * @return per cent of the operating capacity below which a contract demand is not billed; 40 unless set
     */
    @Value.Default
    default Percentage contractDemandFloor() {
        return Percentage.ofBasisPoints(4000);
    }

    /**
     * Basic charge (基本电费口径).
     *
     * @return how capacity is counted and divided by days; the library's choices unless set
     */
    @Value.Default
    default BasicChargePolicy basicCharge() {
        return BasicChargePolicy.defaults();
    }

    /**
     * Power factor (力调电费口径).
     *
     * @return what is assessed together and which money is adjusted; the library's choices unless set
     */
    @Value.Default
    default PowerFactorPolicy powerFactor() {
        return PowerFactorPolicy.defaults();
    }

    /**
     * Rounding of the adjustment (力调电费取整).
     *
     * @return the sum once unless set
     */
    @Value.Default
    default PowerFactorRounding powerFactorRounding() {
        return PowerFactorRounding.SUM_ONCE;
    }

    /**
     * Rounding of the total (电费合计取整).
     *
     * @return each line, or the total alone; each line unless set. No bill that rounds the total alone was seen
     */
    @Value.Default
    default TotalRounding totalRounding() {
        return TotalRounding.SUM_OF_LINES;
    }

    /**
     * Reactive energy without active energy (无有功时的力调口径).
     *
     * @return what is done; the bill is refused unless set
     */
    @Value.Default
    default PowerFactorWithoutActive powerFactorWithoutActive() {
        return PowerFactorWithoutActive.REFUSED;
    }

    /**
     * Division at a change of price (期内调价电量分割方式).
     *
     * @return by readings taken at the change, else by days, unless set
     */
    @Value.Default
    default PriceChangeSplit priceChangeSplit() {
        return PriceChangeSplit.READING_ELSE_DAYS;
    }

    /**
     * Free energy at a change of price (期内调价免费电量口径).
     *
     * @return shared among the prices as the energy is, unless set
     */
    @Value.Default
    default FreeEnergySplit freeEnergySplit() {
        return FreeEnergySplit.AS_ENERGY;
    }

    /**
     * Rounding of divided energy (分割电量取整).
     *
     * @return for energy divided by days, free energy shared among prices and bands divided among tiers: whole kWh half up unless set; the last part takes the
     *     remainder
     */
    @Value.Default
    default Rounding splitRounding() {
        return Rounding.WHOLE;
    }

    /**
     * Assignment to tiers (阶梯电量归属方式).
     *
     * @return to the cycle and the bounds of the closing day unless set
     */
    @Value.Default
    default TierAssignment tierAssignment() {
        return TierAssignment.CLOSING_DAY;
    }

    /**
     * Closing inside the year (销户阶梯清算方式).
     *
     * @return the year is settled again unless set
     */
    @Value.Default
    default TierClosing tierClosing() {
        return TierClosing.RESETTLED;
    }

    /**
     * Change of owner (过户阶梯累计方式).
     *
     * @return empty where it is not chosen; then tiers of an account that passed to another owner inside the cycle are refused
     */
    Optional<TierOwnerChange> tierOwnerChange();

    /**
     * Value-added tax (增值税率).
     *
     * @return per cent contained in taxed lines; empty where tax is not shown
     */
    Optional<Percentage> vatRate();

    /**
     * Late-payment penalty (电费违约金口径).
     *
     * @return rates, readings, least amount and cap; it is no part of a bill
     */
    @Value.Default
    default LateFeePolicy lateFee() {
        return LateFeePolicy.defaults();
    }

    /**
     * The library's defaults under a name.
     *
     * @return the policy {@code default}
     */
    static BillingPolicy defaults() {
        return builder().name("default").build();
    }

    /**
     * Checks name and tax rate.
     *
     * @throws IllegalArgumentException if the name is blank or the tax rate is not from 0 to below 100 %
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(name(), "BillingPolicy.name");
        vatRate()
                .filter(rate -> rate.isNegative() || rate.compareTo(Percentage.ofBasisPoints(10_000)) >= 0)
                .ifPresent(rate -> {
                    throw new IllegalArgumentException("BillingPolicy.vatRate must be from 0 to below 100 %: " + rate);
                });
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BillingPolicy}; an attribute can be set once. */
    final class Builder extends ImmutableBillingPolicy.Builder {
        Builder() {}
    }
}
