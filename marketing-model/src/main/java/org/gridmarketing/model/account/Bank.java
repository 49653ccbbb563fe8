package org.gridmarketing.model.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Bank (银行): a row of the bank code table (银行代码表).
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBank.class)
@JsonDeserialize(as = ImmutableBank.class)
public interface Bank extends WithBank {
    /**
     * Bank code (银行代码).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Name (银行名称).
     *
     * @return the name as archived
     */
    @Value.Default
    default Recorded<String> name() {
        return Recorded.absent();
    }

    /**
     * Parent (上级银行代码).
     *
     * @return the bank that it is a branch of; absent for a head office
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
        return ObjectRef.of(Bank.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "Bank.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Bank}; an attribute can be set once. */
    final class Builder extends ImmutableBank.Builder {
        Builder() {}

        /**
         * Sets {@link Bank#name()} to a value that is there.
         *
         * @param value the name as archived
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }

        /**
         * Sets {@link Bank#parentNo()} to a value that is there.
         *
         * @param value the bank that it is a branch of; absent for a head office
         * @return this builder
         */
        public Builder parentNo(String value) {
            return parentNo(Recorded.of(value));
        }
    }
}
