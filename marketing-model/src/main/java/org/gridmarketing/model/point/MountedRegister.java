package org.gridmarketing.model.point;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Mounted register (装拆示数): what a register showed when its meter was mounted and removed.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMountedRegister.class)
@JsonDeserialize(as = ImmutableMountedRegister.class)
public interface MountedRegister extends WithMountedRegister {
    /**
     * Register (示数类型).
     *
     * @return what it measures
     */
    @Value.Default
    default Recorded<RegisterKind> register() {
        return Recorded.absent();
    }

    /**
     * Start reading (起码).
     *
     * @return the number shown at mounting
     */
    @Value.Default
    default Recorded<RegisterValue> start() {
        return Recorded.absent();
    }

    /**
     * Stop reading (止码).
     *
     * @return the number shown at removal; absent while it is mounted
     */
    @Value.Default
    default Recorded<RegisterValue> stop() {
        return Recorded.absent();
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MountedRegister}; an attribute can be set once. */
    final class Builder extends ImmutableMountedRegister.Builder {
        Builder() {}

        /**
         * Sets {@link MountedRegister#register()} to a value that is there.
         *
         * @param value what it measures
         * @return this builder
         */
        public Builder register(RegisterKind value) {
            return register(Recorded.of(value));
        }

        /**
         * Sets {@link MountedRegister#start()} to a value that is there.
         *
         * @param value the number shown at mounting
         * @return this builder
         */
        public Builder start(RegisterValue value) {
            return start(Recorded.of(value));
        }

        /**
         * Sets {@link MountedRegister#stop()} to a value that is there.
         *
         * @param value the number shown at removal; absent while it is mounted
         * @return this builder
         */
        public Builder stop(RegisterValue value) {
            return stop(Recorded.of(value));
        }
    }
}
