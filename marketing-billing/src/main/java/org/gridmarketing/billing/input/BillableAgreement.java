package org.gridmarketing.billing.input;

import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorRelief;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;
import org.immutables.value.Value;

/** Price agreement ready for pricing (可计价的用户电价): the tariff versions are chosen and compiled, every choice is made. */
@Value.Immutable
public interface BillableAgreement extends WithBillableAgreement {
    /**
     * Agreement number (用户电价标识).
     *
     * @return its number
     */
    String no();

    /**
     * Tariff (电价).
     *
     * @return the version in force over the whole period, or at its end where {@link #tariffTimeline()} says what was before
     */
    CompiledTariff tariff();

    /**
     * Tariffs over time (期内电价).
     *
     * @return what is in force on each day where price or category change inside the period; empty where nothing changes
     */
    Optional<Timeline<CompiledTariff>> tariffTimeline();

    /**
     * Tariffs of a period.
     *
     * @param period the billing period
     * @return what is in force on each of its days
     */
    default Timeline<CompiledTariff> tariffs(BillingPeriod period) {
        return tariffTimeline().orElseGet(() -> Timeline.constant(period, tariff()));
    }

    /**
     * Exemptions (免征项目).
     *
     * @return codes of the components, such as funds, that this customer does not pay
     */
    Set<String> exemptComponents();

    /**
     * Multiple of the agency purchase price (代理购电价格倍数).
     *
     * @return 1 unless set; 1.5 for users who came back from the market without reason, with captive coal plants, or of
     *     energy-intensive industries (发改价格〔2021〕809号)
     */
    @Value.Default
    default Ratio purchaseMultiple() {
        return Ratio.ONE;
    }

    /**
     * Tier facts (阶梯基数相关档案).
     *
     * @return what moves the bounds of tiers; nothing unless set
     */
    @Value.Default
    default TierFacts tierFacts() {
        return TierFacts.NONE;
    }

    /**
     * Free energy (免费电量).
     *
     * @return kWh of the period that a poor household does not pay; they still count for the tiers; nothing unless set
     */
    @Value.Default
    default Energy freeEnergy() {
        return Energy.ZERO;
    }

    /**
     * Basic charge (基本电费).
     *
     * @return what it is billed on; empty for a single-part tariff
     */
    Optional<BasicCharge> basicCharge();

    /**
     * Operating capacity (运行容量).
     *
     * @return where the capacity of the basic charge, or of the floor of a demand, comes from, so that the bill can explain it; empty where
     *     none is billed, or where the caller states it without more
     */
    Optional<OperatingCapacity> operatingCapacity();

    /**
     * Power-factor standard (功率因数标准).
     *
     * @return none unless set
     */
    @Value.Default
    default PowerFactorStandard powerFactorStandard() {
        return PowerFactorStandard.NONE;
    }

    /**
     * Power-factor participation (力率考核方式).
     *
     * @return neither energy nor charge unless set
     */
    @Value.Default
    default PowerFactorParticipation powerFactorParticipation() {
        return PowerFactorParticipation.NONE;
    }

    /**
     * Power-factor relief (力调减免).
     *
     * @return none unless set
     */
    @Value.Default
    default PowerFactorRelief powerFactorRelief() {
        return PowerFactorRelief.NONE;
    }

    /**
     * Power-factor assessment (力率考核对象).
     *
     * @return the name of what it is assessed in; agreements of one name are assessed together; one for the customer unless set
     */
    @Value.Default
    default String powerFactorAssessment() {
        return "";
    }

    /**
     * Running total (阶梯累计电量).
     *
     * @return kWh of the tier cycle before the period; nothing unless set
     */
    @Value.Default
    default Energy runningTotal() {
        return Energy.ZERO;
    }

    /**
     * Stated adjustment base (力调基数).
     *
     * @return the energy money that the power factor adjusts where it cannot be derived from the lines
     */
    Optional<Yuan> statedPowerFactorBase();

    /**
     * The reference by which issues and traces name it.
     *
     * @return type and number
     */
    default ObjectRef ref() {
        return ObjectRef.of(PriceAgreement.class, no());
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BillableAgreement}; an attribute can be set once. */
    final class Builder extends ImmutableBillableAgreement.Builder {
        Builder() {}
    }
}
