package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.gridmarketing.model.record.Keys;
import org.immutables.value.Value;

/**
 * Policy preset document (地区计费口径文件): presets as they stand in one file.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePolicyPresetDocument.class)
@JsonDeserialize(as = ImmutablePolicyPresetDocument.class)
public interface PolicyPresetDocument extends WithPolicyPresetDocument {
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
     * Presets (地区计费口径).
     *
     * @return for one area they do not overlap
     */
    List<PolicyPreset> presets();

    /**
     * Checks that an area has one policy a day.
     *
     * @throws IllegalArgumentException if presets of an area overlap, or the format version is not known
     */
    @Value.Check
    default void check() {
        Keys.requireFormatVersion(formatVersion(), "PolicyPresetDocument.formatVersion");
        for (int i = 0; i < presets().size(); i++) {
            PolicyPreset first = presets().get(i);
            boolean doubled = presets().stream()
                    .skip(i + 1L)
                    .anyMatch(other -> other.area().equals(first.area())
                            && other.effective().overlaps(first.effective()));
            if (doubled) {
                throw new IllegalArgumentException("PolicyPresetDocument.presets overlap: " + first.area());
            }
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

    /** Builds {@link PolicyPresetDocument}; an attribute can be set once. */
    final class Builder extends ImmutablePolicyPresetDocument.Builder {
        Builder() {}
    }
}
