package org.gridmarketing.model.point;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.gridmarketing.model.code.ExchangeParty;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointClass;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.MeteringSide;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Personal;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Metering point (计量点): where energy is measured or agreed; CIM {@code UsagePoint}.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMeteringPoint.class)
@JsonDeserialize(as = ImmutableMeteringPoint.class)
public interface MeteringPoint extends WithMeteringPoint {
    /**
     * Metering point number (计量点编号).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Customer number (用电客户编号).
     *
     * @return the customer it belongs to
     */
    @Value.Default
    default Recorded<String> customerNo() {
        return Recorded.absent();
    }

    /**
     * Supply organisation (供电单位编号).
     *
     * @return the org unit that runs it
     */
    @Value.Default
    default Recorded<String> orgNo() {
        return Recorded.absent();
    }

    /**
     * Name (计量点名称).
     *
     * @return the name as archived; personal data, as it often holds the name of the customer
     */
    @Value.Default
    @Value.Redacted
    @Personal
    default Recorded<String> name() {
        return Recorded.absent();
    }

    /**
     * Address (计量点地址).
     *
     * @return the address as archived; personal data
     */
    @Value.Default
    @Value.Redacted
    @Personal
    default Recorded<String> address() {
        return Recorded.absent();
    }

    /**
     * Feeder (线路编号).
     *
     * @return the feeder it hangs on, or whose supply it measures; what is assessed by line (线损考核) is found by it
     */
    @Value.Default
    default Recorded<String> feederNo() {
        return Recorded.absent();
    }

    /**
     * Station area (台区编号).
     *
     * @return the station area it hangs in, or whose supply it measures; absent at high voltage. What is assessed by station area
     *     (台区线损考核) is found by it
     */
    @Value.Default
    default Recorded<String> stationAreaNo() {
        return Recorded.absent();
    }

    /**
     * Class (计量点分类).
     *
     * @return customer or gateway
     */
    @Value.Default
    default Recorded<MeteringPointClass> pointClass() {
        return Recorded.absent();
    }

    /**
     * Nature (计量点性质).
     *
     * @return settlement or assessment
     */
    @Value.Default
    default Recorded<MeteringPointNature> nature() {
        return Recorded.absent();
    }

    /**
     * Main purpose (主用途类型).
     *
     * @return retail settlement, line assessment, gateway and so on
     */
    @Value.Default
    default Recorded<MeteringPointPurpose> purpose() {
        return Recorded.absent();
    }

    /**
     * Side (计量点所属侧).
     *
     * @return on which side of a substation or transformer it lies
     */
    @Value.Default
    default Recorded<MeteringSide> side() {
        return Recorded.absent();
    }

    /**
     * Metering mode (计量方式).
     *
     * @return high supply high meter, high supply low meter, low supply low meter
     */
    @Value.Default
    default Recorded<MeteringMode> meteringMode() {
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
     * Device class (计量装置分类).
     *
     * @return class I to V of DL/T 448
     */
    @Value.Default
    default Recorded<MeteringDeviceClass> deviceClass() {
        return Recorded.absent();
    }

    /**
     * State (计量点状态).
     *
     * @return set up, in use, out of use or withdrawn
     */
    @Value.Default
    default Recorded<MeteringPointStatus> status() {
        return Recorded.absent();
    }

    /**
     * Voltage (计量点电压等级).
     *
     * @return the voltage at the point
     */
    @Value.Default
    default Recorded<VoltageLevel> voltage() {
        return Recorded.absent();
    }

    /**
     * Capacity (计量点容量).
     *
     * @return kVA behind the point
     */
    @Value.Default
    default Recorded<ApparentPower> capacity() {
        return Recorded.absent();
    }

    /**
     * Quantity method (电量计算方式).
     *
     * @return read, fixed ratio, fixed quantity or per-day agreement
     */
    @Value.Default
    default Recorded<QuantityMethod> quantityMethod() {
        return Recorded.absent();
    }

    /**
     * Fixed quantity (定量值).
     *
     * @return kWh a cycle where the quantity is fixed, kWh a day where it is agreed by the day
     */
    @Value.Default
    default Recorded<Energy> fixedQuantity() {
        return Recorded.absent();
    }

    /**
     * Fixed ratio (定比值).
     *
     * @return the share of the parent point, from 0 to below 1
     */
    @Value.Default
    default Recorded<Ratio> fixedRatio() {
        return Recorded.absent();
    }

    /**
     * Deduction flag (定比扣减标志).
     *
     * @return whether its energy is taken off the parent point
     */
    @Value.Default
    default Recorded<YesNo> deductedFromParent() {
        return Recorded.absent();
    }

    /**
     * Parent point (上级计量点编号).
     *
     * @return the point behind which this one lies
     */
    @Value.Default
    default Recorded<String> parentNo() {
        return Recorded.absent();
    }

    /**
     * Transformer (变压器标识).
     *
     * @return the transformer through which it is supplied
     */
    @Value.Default
    default Recorded<String> transformerNo() {
        return Recorded.absent();
    }

    /**
     * Transformer loss billed (变损计费标志).
     *
     * @return whether transformer loss is billed to it
     */
    @Value.Default
    default Recorded<YesNo> lossBilled() {
        return Recorded.absent();
    }

    /**
     * Line loss billed (线损计费标志).
     *
     * @return whether line loss is billed here, as archived; how it is computed says {@link #lineLossMethod()}
     */
    @Value.Default
    default Recorded<YesNo> lineLossBilled() {
        return Recorded.absent();
    }

    /**
     * Transformer loss sharing (变损分摊标志).
     *
     * @return how it takes part in sharing the loss
     */
    @Value.Default
    default Recorded<LossSharing> lossSharing() {
        return Recorded.absent();
    }

    /**
     * Line loss method (线损计算方式).
     *
     * @return how line loss is computed
     */
    @Value.Default
    default Recorded<LineLossMethod> lineLossMethod() {
        return Recorded.absent();
    }

    /**
     * Price agreement (用户电价标识).
     *
     * @return the key of the agreement by which it is priced
     */
    @Value.Default
    default Recorded<String> priceAgreementNo() {
        return Recorded.absent();
    }

    /**
     * Metered (是否装表).
     *
     * @return whether a meter is installed
     */
    @Value.Default
    default Recorded<YesNo> metered() {
        return Recorded.absent();
    }

    /**
     * Reading sequence (抄表顺序号).
     *
     * @return the place in the reading route
     */
    @Value.Default
    default Recorded<Integer> readingSequence() {
        return Recorded.absent();
    }

    /**
     * Applied (申请日期).
     *
     * @return the day of the application
     */
    @Value.Default
    default Recorded<LocalDate> appliedOn() {
        return Recorded.absent();
    }

    /**
     * Commissioned (投运日期).
     *
     * @return the day on which it was put into operation
     */
    @Value.Default
    default Recorded<LocalDate> commissionedOn() {
        return Recorded.absent();
    }

    /**
     * Exchange party (电量交换对象).
     *
     * @return with whom energy is exchanged at a gateway
     */
    @Value.Default
    default Recorded<ExchangeParty> exchangeParty() {
        return Recorded.absent();
    }

    /**
     * Agreed transformer loss (协议变损电量).
     *
     * @return kWh a cycle where the loss is agreed
     */
    @Value.Default
    default Recorded<Energy> agreedLossEnergy() {
        return Recorded.absent();
    }

    /**
     * Agreed line loss (协议线损率).
     *
     * @return per cent of the energy where line loss is agreed as a share
     */
    @Value.Default
    default Recorded<Percentage> lineLossRatio() {
        return Recorded.absent();
    }

    /**
     * Agreed line loss energy (协议线损电量).
     *
     * @return kWh a cycle where line loss is agreed as a quantity
     */
    @Value.Default
    default Recorded<Energy> lineLossEnergy() {
        return Recorded.absent();
    }

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(MeteringPoint.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "MeteringPoint.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MeteringPoint}; an attribute can be set once. */
    final class Builder extends ImmutableMeteringPoint.Builder {
        Builder() {}

        /**
         * Sets {@link MeteringPoint#customerNo()} to a value that is there.
         *
         * @param value the customer it belongs to
         * @return this builder
         */
        public Builder customerNo(String value) {
            return customerNo(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#orgNo()} to a value that is there.
         *
         * @param value the org unit that runs it
         * @return this builder
         */
        public Builder orgNo(String value) {
            return orgNo(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#name()} to a value that is there.
         *
         * @param value the name as archived
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#address()} to a value that is there.
         *
         * @param value the address as archived; personal data
         * @return this builder
         */
        public Builder address(String value) {
            return address(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#feederNo()} to a value that is there.
         *
         * @param value the feeder it hangs on, or whose supply it measures
         * @return this builder
         */
        public Builder feederNo(String value) {
            return feederNo(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#stationAreaNo()} to a value that is there.
         *
         * @param value the station area it hangs in, or whose supply it measures
         * @return this builder
         */
        public Builder stationAreaNo(String value) {
            return stationAreaNo(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#pointClass()} to a value that is there.
         *
         * @param value customer or gateway
         * @return this builder
         */
        public Builder pointClass(MeteringPointClass value) {
            return pointClass(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#nature()} to a value that is there.
         *
         * @param value settlement or assessment
         * @return this builder
         */
        public Builder nature(MeteringPointNature value) {
            return nature(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#purpose()} to a value that is there.
         *
         * @param value retail settlement, line assessment, gateway and so on
         * @return this builder
         */
        public Builder purpose(MeteringPointPurpose value) {
            return purpose(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#side()} to a value that is there.
         *
         * @param value on which side of a substation or transformer it lies
         * @return this builder
         */
        public Builder side(MeteringSide value) {
            return side(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#meteringMode()} to a value that is there.
         *
         * @param value high supply high meter, high supply low meter, low supply low meter
         * @return this builder
         */
        public Builder meteringMode(MeteringMode value) {
            return meteringMode(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#wiringMode()} to a value that is there.
         *
         * @param value single-phase, three-phase three-wire, three-phase four-wire
         * @return this builder
         */
        public Builder wiringMode(WiringMode value) {
            return wiringMode(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#deviceClass()} to a value that is there.
         *
         * @param value class I to V of DL/T 448
         * @return this builder
         */
        public Builder deviceClass(MeteringDeviceClass value) {
            return deviceClass(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#status()} to a value that is there.
         *
         * @param value set up, in use, out of use or withdrawn
         * @return this builder
         */
        public Builder status(MeteringPointStatus value) {
            return status(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#voltage()} to a value that is there.
         *
         * @param value the voltage at the point
         * @return this builder
         */
        public Builder voltage(VoltageLevel value) {
            return voltage(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#capacity()} to a value that is there.
         *
         * @param value kVA behind the point
         * @return this builder
         */
        public Builder capacity(ApparentPower value) {
            return capacity(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#quantityMethod()} to a value that is there.
         *
         * @param value read, fixed ratio, fixed quantity or per-day agreement
         * @return this builder
         */
        public Builder quantityMethod(QuantityMethod value) {
            return quantityMethod(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#fixedQuantity()} to a value that is there.
         *
         * @param value kWh a cycle where the quantity is fixed
         * @return this builder
         */
        public Builder fixedQuantity(Energy value) {
            return fixedQuantity(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#fixedRatio()} to a value that is there.
         *
         * @param value the share of the parent point, from 0 to below 1
         * @return this builder
         */
        public Builder fixedRatio(Ratio value) {
            return fixedRatio(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#deductedFromParent()} to a value that is there.
         *
         * @param value whether its energy is taken off the parent point
         * @return this builder
         */
        public Builder deductedFromParent(YesNo value) {
            return deductedFromParent(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#parentNo()} to a value that is there.
         *
         * @param value the point behind which this one lies
         * @return this builder
         */
        public Builder parentNo(String value) {
            return parentNo(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#transformerNo()} to a value that is there.
         *
         * @param value the transformer through which it is supplied
         * @return this builder
         */
        public Builder transformerNo(String value) {
            return transformerNo(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#lossBilled()} to a value that is there.
         *
         * @param value whether transformer loss is billed to it
         * @return this builder
         */
        public Builder lossBilled(YesNo value) {
            return lossBilled(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#lineLossBilled()} to a value that is there.
         *
         * @param value whether line loss is billed here
         * @return this builder
         */
        public Builder lineLossBilled(YesNo value) {
            return lineLossBilled(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#lossSharing()} to a value that is there.
         *
         * @param value how it takes part in sharing the loss
         * @return this builder
         */
        public Builder lossSharing(LossSharing value) {
            return lossSharing(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#lineLossMethod()} to a value that is there.
         *
         * @param value how line loss is computed
         * @return this builder
         */
        public Builder lineLossMethod(LineLossMethod value) {
            return lineLossMethod(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#priceAgreementNo()} to a value that is there.
         *
         * @param value the key of the agreement by which it is priced
         * @return this builder
         */
        public Builder priceAgreementNo(String value) {
            return priceAgreementNo(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#metered()} to a value that is there.
         *
         * @param value whether a meter is installed
         * @return this builder
         */
        public Builder metered(YesNo value) {
            return metered(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#readingSequence()} to a value that is there.
         *
         * @param value the place in the reading route
         * @return this builder
         */
        public Builder readingSequence(Integer value) {
            return readingSequence(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#appliedOn()} to a value that is there.
         *
         * @param value the day of the application
         * @return this builder
         */
        public Builder appliedOn(LocalDate value) {
            return appliedOn(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#commissionedOn()} to a value that is there.
         *
         * @param value the day on which it was put into operation
         * @return this builder
         */
        public Builder commissionedOn(LocalDate value) {
            return commissionedOn(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#exchangeParty()} to a value that is there.
         *
         * @param value with whom energy is exchanged at a gateway
         * @return this builder
         */
        public Builder exchangeParty(ExchangeParty value) {
            return exchangeParty(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#agreedLossEnergy()} to a value that is there.
         *
         * @param value kWh a cycle where the loss is agreed
         * @return this builder
         */
        public Builder agreedLossEnergy(Energy value) {
            return agreedLossEnergy(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#lineLossRatio()} to a value that is there.
         *
         * @param value per cent of the energy where line loss is agreed as a share
         * @return this builder
         */
        public Builder lineLossRatio(Percentage value) {
            return lineLossRatio(Recorded.of(value));
        }

        /**
         * Sets {@link MeteringPoint#lineLossEnergy()} to a value that is there.
         *
         * @param value kWh a cycle where line loss is agreed as a quantity
         * @return this builder
         */
        public Builder lineLossEnergy(Energy value) {
            return lineLossEnergy(Recorded.of(value));
        }
    }
}
