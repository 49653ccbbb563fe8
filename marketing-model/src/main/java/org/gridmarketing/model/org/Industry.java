package org.gridmarketing.model.org;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Industry (行业分类): a row of the industry table, linked to its parent.
 *
 * <p>Only leaves may be archived for a customer; the digits of a code do not tell which those are, so the parent links do.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIndustry.class)
@JsonDeserialize(as = ImmutableIndustry.class)
public interface Industry extends WithIndustry {
    /**
     * Industry code (行业分类代码).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Name (行业名称).
     *
     * @return the name as printed
     */
    @Value.Default
    default Recorded<String> name() {
        return Recorded.absent();
    }

    /**
     * Parent (上级行业).
     *
     * @return the code above; absent for a top row
     */
    @Value.Default
    default Recorded<String> parentNo() {
        return Recorded.absent();
    }

    /**
     * Of-which row (其中项).
     *
     * @return whether the row is a part that is only shown, not counted
     */
    @Value.Default
    default Recorded<YesNo> ofWhich() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(Industry.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "Industry.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Industry}; an attribute can be set once. */
    final class Builder extends ImmutableIndustry.Builder {
        Builder() {}

        /**
         * Sets {@link Industry#name()} to a value that is there.
         *
         * @param value the name as printed
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }

        /**
         * Sets {@link Industry#parentNo()} to a value that is there.
         *
         * @param value the code above; absent for a top row
         * @return this builder
         */
        public Builder parentNo(String value) {
            return parentNo(Recorded.of(value));
        }

        /**
         * Sets {@link Industry#ofWhich()} to a value that is there.
         *
         * @param value whether the row is a part that is only shown, not counted
         * @return this builder
         */
        public Builder ofWhich(YesNo value) {
            return ofWhich(Recorded.of(value));
        }
    }
}
