package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.NotEmpty;
import org.gridmarketing.model.text.Bilingual;
import org.immutables.value.Value;

/**
 * Tariff (电价): one price code with its versions over time; CIM {@code Tariff}.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTariff.class)
@JsonDeserialize(as = ImmutableTariff.class)
public interface Tariff extends WithTariff {
    /**
     * Price code (电价码).
     *
     * @return the key by which price agreements refer to it; not blank
     */
    @NotBlank
    String code();

    /**
     * Name (电价名称).
     *
     * @return the name in both languages
     */
    Bilingual name();

    /**
     * Versions (电价版本).
     *
     * @return at least one; {@link TariffCatalog#of} checks that they do not overlap
     */
    @NotEmpty
    List<TariffVersion> versions();

    /**
     * The versions meant for the customers of an org unit: those that name it or the nearest unit above it, and where none
     * does, those for all units. A version for one unit and one for all never mix: a unit that is named by versions from some day on has no
     * price of this code before that day, even where a version for all units was in force then. To bill its customers for the days
     * before, name the unit in a version of those days too.
     *
     * @param orgNo the customer's org unit; empty where it is not known, then only versions for all units are meant
     * @return in the order of {@link #versions()}
     */
    default List<TariffVersion> versionsFor(Optional<String> orgNo) {
        return TariffUnits.versionsFor(versions(), orgNo);
    }

    /**
     * Checks key and versions.
     *
     * @throws IllegalArgumentException if the code is blank or there is no version
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(code(), "Tariff.code");
        if (versions().isEmpty()) {
            throw new IllegalArgumentException("Tariff.versions must not be empty: " + code());
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

    /** Builds {@link Tariff}; an attribute can be set once. */
    final class Builder extends ImmutableTariff.Builder {
        Builder() {}
    }
}
