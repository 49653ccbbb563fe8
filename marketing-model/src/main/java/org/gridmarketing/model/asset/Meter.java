package org.gridmarketing.model.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.code.MeterKind;
import org.gridmarketing.model.code.MeterType;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Meter (电能表) as an asset; CIM {@code Meter}.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMeter.class)
@JsonDeserialize(as = ImmutableMeter.class)
public interface Meter extends WithMeter {
    /**
     * Meter number (电能表标识).
     *
     * @return the key, as archived; not blank
     */
    String no();

    /**
     * Serial number (出厂编号).
     *
     * @return the manufacturer's number
     */
    @Value.Default
    default Recorded<String> serialNo() {
        return Recorded.absent();
    }

    /**
     * Barcode (条形码).
     *
     * @return the asset barcode
     */
    @Value.Default
    default Recorded<String> barcode() {
        return Recorded.absent();
    }

    /**
     * Kind (电能表类别).
     *
     * @return active, reactive, multi-rate, demand, smart and so on
     */
    @Value.Default
    default Recorded<MeterKind> kind() {
        return Recorded.absent();
    }

    /**
     * Type (电能表类型).
     *
     * @return induction, electronic and so on
     */
    @Value.Default
    default Recorded<MeterType> type() {
        return Recorded.absent();
    }

    /**
     * Wiring (接线方式).
     *
     * @return single-phase, three-phase three-wire, three-phase four-wire
     */
    @Value.Default
    default Recorded<WiringMode> wiringMode() {
        return Recorded.absent();
    }

    /**
     * Integer digits (整数位数).
     *
     * @return how many digits a register shows before the decimal point; it rolls over after them
     */
    @Value.Default
    default Recorded<Integer> integerDigits() {
        return Recorded.absent();
    }

    /**
     * Decimal digits (小数位数).
     *
     * @return how many digits a register shows behind the decimal point
     */
    @Value.Default
    default Recorded<Integer> decimalDigits() {
        return Recorded.absent();
    }

    /**
     * Own multiplier (自身倍率).
     *
     * @return the multiplier built into the meter; usually 1
     */
    @Value.Default
    default Recorded<Multiplier> ownMultiplier() {
        return Recorded.absent();
    }

    /**
     * Last verified (上次检验日期).
     *
     * @return the day of the last verification
     */
    @Value.Default
    default Recorded<LocalDate> lastVerifiedOn() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(Meter.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "Meter.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Meter}; an attribute can be set once. */
    final class Builder extends ImmutableMeter.Builder {
        Builder() {}

        /**
         * Sets {@link Meter#serialNo()} to a value that is there.
         *
         * @param value the manufacturer's number
         * @return this builder
         */
        public Builder serialNo(String value) {
            return serialNo(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#barcode()} to a value that is there.
         *
         * @param value the asset barcode
         * @return this builder
         */
        public Builder barcode(String value) {
            return barcode(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#kind()} to a value that is there.
         *
         * @param value active, reactive, multi-rate, demand, smart and so on
         * @return this builder
         */
        public Builder kind(MeterKind value) {
            return kind(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#type()} to a value that is there.
         *
         * @param value induction, electronic and so on
         * @return this builder
         */
        public Builder type(MeterType value) {
            return type(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#wiringMode()} to a value that is there.
         *
         * @param value single-phase, three-phase three-wire, three-phase four-wire
         * @return this builder
         */
        public Builder wiringMode(WiringMode value) {
            return wiringMode(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#integerDigits()} to a value that is there.
         *
         * @param value how many digits a register shows before the decimal point; it rolls over after them
         * @return this builder
         */
        public Builder integerDigits(Integer value) {
            return integerDigits(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#decimalDigits()} to a value that is there.
         *
         * @param value how many digits a register shows behind the decimal point
         * @return this builder
         */
        public Builder decimalDigits(Integer value) {
            return decimalDigits(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#ownMultiplier()} to a value that is there.
         *
         * @param value the multiplier built into the meter; usually 1
         * @return this builder
         */
        public Builder ownMultiplier(Multiplier value) {
            return ownMultiplier(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#lastVerifiedOn()} to a value that is there.
         *
         * @param value the day of the last verification
         * @return this builder
         */
        public Builder lastVerifiedOn(LocalDate value) {
            return lastVerifiedOn(Recorded.of(value));
        }
    }
}
