package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.text.Bilingual;
import org.immutables.value.Value;

/**
 * Time-of-use document (分时方案文件): the schemes of an area as they stand in one file.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTouSchemeDocument.class)
@JsonDeserialize(as = ImmutableTouSchemeDocument.class)
public interface TouSchemeDocument extends WithTouSchemeDocument {
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
     * Name of the document (文件标识).
     *
     * @return for example {@code hubei}; not blank
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
     * @return the notices it was taken from, and how; not blank
     */
    @NotBlank
    String source();

    /**
     * Schemes (分时方案).
     *
     * @return one for each class of users
     */
    List<TouScheme> schemes();

    /**
     * Checks the keys.
     *
     * @throws IllegalArgumentException if a key is blank or the format version is not known
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(id(), "TouSchemeDocument.id");
        Keys.requireNotBlank(source(), "TouSchemeDocument.source");
        Keys.requireFormatVersion(formatVersion(), "TouSchemeDocument.formatVersion");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TouSchemeDocument}; an attribute can be set once. */
    final class Builder extends ImmutableTouSchemeDocument.Builder {
        Builder() {}
    }
}
