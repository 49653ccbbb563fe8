package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.text.Bilingual;
import org.immutables.value.Value;

/**
 * Tariff catalogue document (电价表文件): tariffs as they stand in one file.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTariffCatalogDocument.class)
@JsonDeserialize(as = ImmutableTariffCatalogDocument.class)
public interface TariffCatalogDocument extends WithTariffCatalogDocument {
    /**
     * Format version (格式版本).
     *
     * @return 1 today
     */
    @Value.Default
    default int formatVersion() {
        return 1;
    }

    /**
     * Name of the catalogue (电价表标识).
     *
     * @return for example {@code hubei-2026-01}; not blank
     */
    @NotBlank
    String id();

    /**
     * Title (标题).
     *
     * @return the title in both languages
     */
    Bilingual title();

    /**
     * Source (来源).
     *
     * @return the notice it was taken from; not blank
     */
    @NotBlank
    String source();

    /**
     * Tariffs (电价).
     *
     * @return in the order of the source
     */
    List<Tariff> tariffs();

    /**
     * Checks the keys.
     *
     * @throws IllegalArgumentException if a key is blank or the format version is not known
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(id(), "TariffCatalogDocument.id");
        Keys.requireNotBlank(source(), "TariffCatalogDocument.source");
        Keys.requireFormatVersion(formatVersion(), "TariffCatalogDocument.formatVersion");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TariffCatalogDocument}; an attribute can be set once. */
    final class Builder extends ImmutableTariffCatalogDocument.Builder {
        Builder() {}
    }
}
