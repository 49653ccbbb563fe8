package org.gridmarketing.billing.input;

import java.util.Optional;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Yuan;
import org.immutables.value.Value;

/** Price agreement ready for pricing (可计价的用户电价): the tariff version is chosen and compiled, every choice is made. */
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
     * @return the version in force over the whole period
     */
    CompiledTariff tariff();

    /**
     * Basic charge (基本电费).
     *
     * @return what it is billed on; empty for a single-part tariff
     */
    Optional<BasicCharge> basicCharge();

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
