package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.record.NotEmpty;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.EffectiveRange;
import org.immutables.value.Value;

/**
 * Version of a time-of-use scheme (分时方案版本): its rows and ratios over one range of days.
 *
 * <p>Sharp hours are carved out of the peak and deep hours out of whatever they lie in, so that rows can stand as the notice
 * prints them: both win over peak, flat and valley. Hours that are sharp and deep at once are a fault.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTouVersion.class)
@JsonDeserialize(as = ImmutableTouVersion.class)
public interface TouVersion extends WithTouVersion {
    /**
     * Effective range (有效期).
     *
     * @return the days on which the version is in force
     */
    EffectiveRange effective();

    /**
     * Legal basis (政策依据).
     *
     * @return the documents it was taken from
     */
    List<LegalBasis> bases();

    /**
     * Doubt (存疑说明).
     *
     * @return why the version is not verified; empty where it is
     */
    Optional<Bilingual> doubt();

    /**
     * Band of the rest (其余时段).
     *
     * @return the band of all hours that no row names; empty where the rows must cover the day
     */
    Optional<TouBand> rest();

    /**
     * Rows (时段划分).
     *
     * @return at least one
     */
    @NotEmpty
    List<TouRow> rows();

    /**
     * Ratios (浮动比例).
     *
     * @return by months; empty where they are not known. A price list's own ratios win
     */
    List<TouRatios> ratios();

    /**
     * Checks that there are rows.
     *
     * @throws IllegalArgumentException if there are none
     */
    @Value.Check
    default void check() {
        if (rows().isEmpty()) {
            throw new IllegalArgumentException("TouVersion.rows must not be empty");
        }
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TouVersion}; an attribute can be set once. */
    final class Builder extends ImmutableTouVersion.Builder {
        Builder() {}
    }
}
