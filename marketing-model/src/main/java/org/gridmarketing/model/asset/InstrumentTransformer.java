package org.gridmarketing.model.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.code.InstrumentTransformerKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Instrument transformer (互感器) as an asset; CIM {@code InstrumentTransformer}.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableInstrumentTransformer.class)
@JsonDeserialize(as = ImmutableInstrumentTransformer.class)
public interface InstrumentTransformer extends WithInstrumentTransformer {
    /**
     * Instrument transformer number (互感器标识).
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
     * Kind (互感器类别).
     *
     * @return CT, VT or combined
     */
    @Value.Default
    default Recorded<InstrumentTransformerKind> kind() {
        return Recorded.absent();
    }

    /**
     * Accuracy (准确度等级).
     *
     * @return such as 0.2S or 0.5
     */
    @Value.Default
    default Recorded<AccuracyClass> accuracy() {
        return Recorded.absent();
    }

    /**
     * Rated current ratio (额定电流变比).
     *
     * @return CT ratio on the nameplate
     */
    @Value.Default
    default Recorded<TransformationRatio> currentRatio() {
        return Recorded.absent();
    }

    /**
     * Rated voltage ratio (额定电压变比).
     *
     * @return VT ratio on the nameplate
     */
    @Value.Default
    default Recorded<TransformationRatio> voltageRatio() {
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
        return ObjectRef.of(InstrumentTransformer.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "InstrumentTransformer.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InstrumentTransformer}; an attribute can be set once. */
    final class Builder extends ImmutableInstrumentTransformer.Builder {
        Builder() {}

        /**
         * Sets {@link InstrumentTransformer#serialNo()} to a value that is there.
         *
         * @param value the manufacturer's number
         * @return this builder
         */
        public Builder serialNo(String value) {
            return serialNo(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformer#barcode()} to a value that is there.
         *
         * @param value the asset barcode
         * @return this builder
         */
        public Builder barcode(String value) {
            return barcode(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformer#kind()} to a value that is there.
         *
         * @param value CT, VT or combined
         * @return this builder
         */
        public Builder kind(InstrumentTransformerKind value) {
            return kind(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformer#accuracy()} to a value that is there.
         *
         * @param value such as 0.2S or 0.5
         * @return this builder
         */
        public Builder accuracy(AccuracyClass value) {
            return accuracy(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformer#currentRatio()} to a value that is there.
         *
         * @param value CT ratio on the nameplate
         * @return this builder
         */
        public Builder currentRatio(TransformationRatio value) {
            return currentRatio(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformer#voltageRatio()} to a value that is there.
         *
         * @param value VT ratio on the nameplate
         * @return this builder
         */
        public Builder voltageRatio(TransformationRatio value) {
            return voltageRatio(Recorded.of(value));
        }

        /**
         * Sets {@link InstrumentTransformer#lastVerifiedOn()} to a value that is there.
         *
         * @param value the day of the last verification
         * @return this builder
         */
        public Builder lastVerifiedOn(LocalDate value) {
            return lastVerifiedOn(Recorded.of(value));
        }
    }
}
