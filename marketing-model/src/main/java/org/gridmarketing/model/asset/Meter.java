package org.gridmarketing.model.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.code.MeterKind;
import org.gridmarketing.model.code.MeterType;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
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
    @NotBlank
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
     * Rated voltage (额定电压).
     *
     * @return as on the nameplate, such as 3×220/380V
     */
    @Value.Default
    default Recorded<String> ratedVoltage() {
        return Recorded.absent();
    }

    /**
     * Rated current (标定电流).
     *
     * @return basic and maximum current as on the nameplate, such as 1.5(6)A; where energy taken without a meter is estimated by the current of the meter, editions and provinces differ on which of the two counts
     */
    @Value.Default
    default Recorded<String> ratedCurrent() {
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
     * Current ratio on the nameplate (铭牌电流变比).
     *
     * @return the ratio of current transformers that the register counts in already, such as 100/5; absent for a register that counts in
     *     none
     */
    @Value.Default
    default Recorded<TransformationRatio> nameplateCurrentRatio() {
        return Recorded.absent();
    }

    /**
     * Voltage ratio on the nameplate (铭牌电压变比).
     *
     * @return the ratio of voltage transformers that the register counts in already, such as 10000/100; absent for a register that
     *     counts in none
     */
    @Value.Default
    default Recorded<TransformationRatio> nameplateVoltageRatio() {
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
     * Active accuracy (有功准确度等级).
     *
     * @return such as 0.2S or 1
     */
    @Value.Default
    default Recorded<AccuracyClass> activeAccuracy() {
        return Recorded.absent();
    }

    /**
     * Reactive accuracy (无功准确度等级).
     *
     * @return such as 2
     */
    @Value.Default
    default Recorded<AccuracyClass> reactiveAccuracy() {
        return Recorded.absent();
    }

    /**
     * Harmonic metering (谐波计量标志).
     *
     * @return whether it measures harmonics
     */
    @Value.Default
    default Recorded<YesNo> harmonic() {
        return Recorded.absent();
    }

    /**
     * Communication address (通信地址).
     *
     * @return twelve digits by DL/T 645, as archived
     */
    @Value.Default
    default Recorded<String> communicationAddress() {
        return Recorded.absent();
    }

    /**
     * Manufactured (出厂日期).
     *
     * @return the day of manufacture
     */
    @Value.Default
    default Recorded<LocalDate> manufacturedOn() {
        return Recorded.absent();
    }

    /**
     * Registers (示数类型).
     *
     * @return the registers it has, in the order archived; empty where the archive does not list them
     */
    List<MeterRegister> registers();

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
         * Sets {@link Meter#ratedVoltage()} to a value that is there.
         *
         * @param value as on the nameplate
         * @return this builder
         */
        public Builder ratedVoltage(String value) {
            return ratedVoltage(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#ratedCurrent()} to a value that is there.
         *
         * @param value basic and maximum current as on the nameplate
         * @return this builder
         */
        public Builder ratedCurrent(String value) {
            return ratedCurrent(Recorded.of(value));
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
         * Sets {@link Meter#nameplateCurrentRatio()} to a value that is there.
         *
         * @param value the ratio of current transformers that the register counts in already
         * @return this builder
         */
        public Builder nameplateCurrentRatio(TransformationRatio value) {
            return nameplateCurrentRatio(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#nameplateVoltageRatio()} to a value that is there.
         *
         * @param value the ratio of voltage transformers that the register counts in already
         * @return this builder
         */
        public Builder nameplateVoltageRatio(TransformationRatio value) {
            return nameplateVoltageRatio(Recorded.of(value));
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

        /**
         * Sets {@link Meter#activeAccuracy()} to a value that is there.
         *
         * @param value such as 0.2S or 1
         * @return this builder
         */
        public Builder activeAccuracy(AccuracyClass value) {
            return activeAccuracy(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#reactiveAccuracy()} to a value that is there.
         *
         * @param value such as 2
         * @return this builder
         */
        public Builder reactiveAccuracy(AccuracyClass value) {
            return reactiveAccuracy(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#harmonic()} to a value that is there.
         *
         * @param value whether it measures harmonics
         * @return this builder
         */
        public Builder harmonic(YesNo value) {
            return harmonic(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#communicationAddress()} to a value that is there.
         *
         * @param value twelve digits by DL/T 645, as archived
         * @return this builder
         */
        public Builder communicationAddress(String value) {
            return communicationAddress(Recorded.of(value));
        }

        /**
         * Sets {@link Meter#manufacturedOn()} to a value that is there.
         *
         * @param value the day of manufacture
         * @return this builder
         */
        public Builder manufacturedOn(LocalDate value) {
            return manufacturedOn(Recorded.of(value));
        }
    }
}
