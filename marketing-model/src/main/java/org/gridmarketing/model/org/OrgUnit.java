package org.gridmarketing.model.org;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.code.OrgLevel;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Org unit (供电单位): a company, county company or station of the utility; a row of a reference table.
 *
 * <p>Numbers are prefix codes: 5 digits for a province, 7 for a city or county, 9 for a station.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOrgUnit.class)
@JsonDeserialize(as = ImmutableOrgUnit.class)
public interface OrgUnit extends WithOrgUnit {
    /**
     * Org unit number (供电单位编号).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Name (供电单位名称).
     *
     * @return the name as archived
     */
    @Value.Default
    default Recorded<String> name() {
        return Recorded.absent();
    }

    /**
     * Level (层级).
     *
     * @return province, city, county or station
     */
    @Value.Default
    default Recorded<OrgLevel> level() {
        return Recorded.absent();
    }

    /**
     * Parent unit (上级单位编号).
     *
     * @return the unit above
     */
    @Value.Default
    default Recorded<String> parentNo() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(OrgUnit.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "OrgUnit.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OrgUnit}; an attribute can be set once. */
    final class Builder extends ImmutableOrgUnit.Builder {
        Builder() {}

        /**
         * Sets {@link OrgUnit#name()} to a value that is there.
         *
         * @param value the name as archived
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }

        /**
         * Sets {@link OrgUnit#level()} to a value that is there.
         *
         * @param value province, city, county or station
         * @return this builder
         */
        public Builder level(OrgLevel value) {
            return level(Recorded.of(value));
        }

        /**
         * Sets {@link OrgUnit#parentNo()} to a value that is there.
         *
         * @param value the unit above
         * @return this builder
         */
        public Builder parentNo(String value) {
            return parentNo(Recorded.of(value));
        }
    }
}
