package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.EffectiveRange;
import org.immutables.value.Value;

/**
 * Policy preset (地区计费口径): the billing policy of an area over one range of days, as its bills show it.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePolicyPreset.class)
@JsonDeserialize(as = ImmutablePolicyPreset.class)
public interface PolicyPreset extends WithPolicyPreset {
    /**
     * Area (地区).
     *
     * @return for example {@code mengxi}; not blank
     */
    @NotBlank
    String area();

    /**
     * Effective range (有效期).
     *
     * @return the days for which bills show it
     */
    EffectiveRange effective();

    /**
     * Policy (计费口径).
     *
     * @return the choices, with their source
     */
    BillingPolicy policy();

    /**
     * Doubt (存疑说明).
     *
     * @return what the source leaves open; empty where nothing is
     */
    Optional<Bilingual> doubt();

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if the area is blank, or the policy names no source
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(area(), "PolicyPreset.area");
        Keys.requireNotBlank(policy().source(), "PolicyPreset.policy.source");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PolicyPreset}; an attribute can be set once. */
    final class Builder extends ImmutablePolicyPreset.Builder {
        Builder() {}
    }
}
