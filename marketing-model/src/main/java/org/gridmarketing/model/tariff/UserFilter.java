package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.text.Bilingual;
import org.immutables.value.Value;

/**
 * User class (执行范围): to whom a scheme applies, in words and, as far as it can be told from facts, as predicates.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableUserFilter.class)
@JsonDeserialize(as = ImmutableUserFilter.class)
public interface UserFilter extends WithUserFilter {
    /**
     * In words (适用用户).
     *
     * @return the class as the notice names it; the predicates may say less
     */
    Bilingual text();

    /**
     * Structure (定价策略).
     *
     * @return the only structure it applies to; empty for both
     */
    Optional<PricingStructure> structure();

    /**
     * Uses (用电类别).
     *
     * @return the uses it applies to; empty for all
     */
    Set<ElectricityUse> uses();

    /**
     * Lower bound of capacity (容量下限).
     *
     * @return kVA, itself included; empty where there is none
     */
    Optional<ApparentPower> capacityFrom();

    /**
     * Upper bound of capacity (容量上限).
     *
     * @return kVA, itself not included; empty where there is none
     */
    Optional<ApparentPower> capacityBelow();

    /**
     * Whether a known trait contradicts the class; what is not known contradicts nothing.
     *
     * @param user the traits
     * @return true if the user cannot belong to the class
     */
    default boolean excludes(UserTraits user) {
        boolean otherStructure = structure().isPresent()
                && user.structure().filter(each -> each != structure().get()).isPresent();
        boolean otherUse = !uses().isEmpty()
                && user.use().filter(each -> !uses().contains(each)).isPresent();
        return otherStructure
                || otherUse
                || user.capacity().filter(this::isOutside).isPresent();
    }

    private boolean isOutside(ApparentPower capacity) {
        return capacityFrom().filter(bound -> capacity.compareTo(bound) < 0).isPresent()
                || capacityBelow()
                        .filter(bound -> capacity.compareTo(bound) >= 0)
                        .isPresent();
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UserFilter}; an attribute can be set once. */
    final class Builder extends ImmutableUserFilter.Builder {
        Builder() {}
    }
}
