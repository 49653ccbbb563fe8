package org.gridmarketing.model.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Meter register (电能表示数类型): one register that a meter has; CIM {@code Register}.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMeterRegister.class)
@JsonDeserialize(as = ImmutableMeterRegister.class)
public interface MeterRegister extends WithMeterRegister {
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
     * Integer digits (整数位数).
     *
     * @return digits before the decimal point, where they differ from those of the meter
     */
    @Value.Default
    default Recorded<Integer> integerDigits() {
        return Recorded.absent();
    }

    /**
     * Decimal digits (小数位数).
     *
     * @return digits behind the decimal point, where they differ from those of the meter
     */
    @Value.Default
    default Recorded<Integer> decimalDigits() {
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

    /** Builds {@link MeterRegister}; an attribute can be set once. */
    final class Builder extends ImmutableMeterRegister.Builder {
        Builder() {}

        /**
         * Sets {@link MeterRegister#register()} to a value that is there.
         *
         * @param value what it measures
         * @return this builder
         */
        public Builder register(RegisterKind value) {
            return register(Recorded.of(value));
        }

        /**
         * Sets {@link MeterRegister#integerDigits()} to a value that is there.
         *
         * @param value digits before the decimal point, where they differ from those of the meter
         * @return this builder
         */
        public Builder integerDigits(Integer value) {
            return integerDigits(Recorded.of(value));
        }

        /**
         * Sets {@link MeterRegister#decimalDigits()} to a value that is there.
         *
         * @param value digits behind the decimal point, where they differ from those of the meter
         * @return this builder
         */
        public Builder decimalDigits(Integer value) {
            return decimalDigits(Recorded.of(value));
        }
    }
}
