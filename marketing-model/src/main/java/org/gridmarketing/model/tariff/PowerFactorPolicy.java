package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * Choices about the power-factor assessment (力调电费口径) that the sources leave open or that differ by area.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePowerFactorPolicy.class)
@JsonDeserialize(as = ImmutablePowerFactorPolicy.class)
public interface PowerFactorPolicy extends WithPowerFactorPolicy {
    /**
     * Scope (力率考核范围).
     *
     * @return what is assessed together; the customer unless set
     */
    @Value.Default
    default PowerFactorScope scope() {
        return PowerFactorScope.CUSTOMER;
    }

    /**
     * Several standards (不同力率标准).
     *
     * @return how they are assessed; each on its own energy unless set
     */
    @Value.Default
    default SeveralStandards severalStandards() {
        return SeveralStandards.EACH_ON_ITS_ENERGY;
    }

    /**
     * Base (力调电费基数).
     *
     * @return which lines are adjusted; those that the tariff marks unless set
     */
    @Value.Default
    default PowerFactorBase base() {
        return PowerFactorBase.AS_TARIFF;
    }

    /**
     * Lookup (功率因数查定方式).
     *
     * @return by cosφ unless set
     */
    @Value.Default
    default PowerFactorLookup lookup() {
        return PowerFactorLookup.BY_COSPHI;
    }

    /**
     * Lighting (照明、居民电量力调口径).
     *
     * @return how lighting and residential agreements take part; as archived unless set
     */
    @Value.Default
    default LightingTreatment lighting() {
        return LightingTreatment.AS_ARCHIVED;
    }

    /**
     * The library's choices.
     *
     * @return all defaults
     */
    static PowerFactorPolicy defaults() {
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

    /** Builds {@link PowerFactorPolicy}; an attribute can be set once. */
    final class Builder extends ImmutablePowerFactorPolicy.Builder {
        Builder() {}
    }
}
