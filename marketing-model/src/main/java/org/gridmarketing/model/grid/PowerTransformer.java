package org.gridmarketing.model.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.code.AssetOwner;
import org.gridmarketing.model.code.EquipmentKind;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.StandbyRole;
import org.gridmarketing.model.code.TransformerOwnership;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.Personal;
import org.gridmarketing.model.record.Recorded;
import org.immutables.value.Value;

/**
 * Power transformer (变压器), or a high-voltage motor in the same table (受电设备); CIM {@code PowerTransformer}.
 *
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePowerTransformer.class)
@JsonDeserialize(as = ImmutablePowerTransformer.class)
public interface PowerTransformer extends WithPowerTransformer {
    /**
     * Equipment number (设备标识).
     *
     * @return the key, as archived; not blank
     */
    @NotBlank
    String no();

    /**
     * Customer number (用电客户编号).
     *
     * @return the customer whose account it stands in
     */
    @Value.Default
    default Recorded<String> customerNo() {
        return Recorded.absent();
    }

    /**
     * Receiving point (受电点标识).
     *
     * @return the receiving point it belongs to
     */
    @Value.Default
    default Recorded<String> receivingPointNo() {
        return Recorded.absent();
    }

    /**
     * Name (设备名称).
     *
     * @return the name or model as archived; personal data, since a transformer of one customer often bears the customer's name
     */
    @Value.Default
    @Value.Redacted
    @Personal
    default Recorded<String> name() {
        return Recorded.absent();
    }

    /**
     * Kind (设备类型).
     *
     * @return transformer or high-voltage motor
     */
    @Value.Default
    default Recorded<EquipmentKind> equipmentKind() {
        return Recorded.absent();
    }

    /**
     * Public or private (公变专变标志).
     *
     * @return whether it serves the public or one customer
     */
    @Value.Default
    default Recorded<TransformerOwnership> ownership() {
        return Recorded.absent();
    }

    /**
     * Rated capacity (铭牌容量).
     *
     * @return kVA on the nameplate; for a motor its kW count as kVA
     */
    @Value.Default
    default Recorded<ApparentPower> ratedCapacity() {
        return Recorded.absent();
    }

    /**
     * Rated power (额定功率).
     *
     * @return kW on the nameplate of a high-voltage motor; absent for a transformer
     */
    @Value.Default
    default Recorded<Power> ratedPower() {
        return Recorded.absent();
    }

    /**
     * Primary voltage (一次侧电压).
     *
     * @return the voltage of the primary side
     */
    @Value.Default
    default Recorded<VoltageLevel> primaryVoltage() {
        return Recorded.absent();
    }

    /**
     * Run status (运行状态).
     *
     * @return running, stopped, dismantled or not yet commissioned
     */
    @Value.Default
    default Recorded<RunStatus> runStatus() {
        return Recorded.absent();
    }

    /**
     * Standby role (主备性质).
     *
     * @return main, cold or hot standby
     */
    @Value.Default
    default Recorded<StandbyRole> standbyRole() {
        return Recorded.absent();
    }

    /**
     * Installed (安装日期).
     *
     * @return the day of installation
     */
    @Value.Default
    default Recorded<LocalDate> installedOn() {
        return Recorded.absent();
    }

    /**
     * Loss algorithm (变损算法标志).
     *
     * @return how its losses are computed where metering is on the low side
     */
    @Value.Default
    default Recorded<LossAlgorithm> lossAlgorithm() {
        return Recorded.absent();
    }

    /**
     * Loss number (变损编号).
     *
     * @return the key into the loss table
     */
    @Value.Default
    default Recorded<String> lossTableNo() {
        return Recorded.absent();
    }

    /**
     * K value (K值).
     *
     * @return correction for the shape of the load: 1 for continuous work, up to 3.6 for one shift
     */
    @Value.Default
    default Recorded<Ratio> correctionFactor() {
        return Recorded.absent();
    }

    /**
     * Active no-load loss P0 (有功空载损耗).
     *
     * @return kW
     */
    @Value.Default
    default Recorded<Power> noLoadLoss() {
        return Recorded.absent();
    }

    /**
     * Active load loss Pk (有功负载损耗).
     *
     * @return kW
     */
    @Value.Default
    default Recorded<Power> loadLoss() {
        return Recorded.absent();
    }

    /**
     * Reactive no-load loss Q0 (无功空载损耗).
     *
     * @return kvar; = rated capacity × I0 % ÷ 100
     */
    @Value.Default
    default Recorded<ReactivePower> noLoadReactiveLoss() {
        return Recorded.absent();
    }

    /**
     * Reactive load loss Qk (无功负载损耗).
     *
     * @return kvar; = rated capacity × Uk % ÷ 100
     */
    @Value.Default
    default Recorded<ReactivePower> loadReactiveLoss() {
        return Recorded.absent();
    }

    /**
     * No-load current I0 (空载电流百分数).
     *
     * @return per cent of the rated current
     */
    @Value.Default
    default Recorded<Percentage> noLoadCurrent() {
        return Recorded.absent();
    }

    /**
     * Impedance voltage Uk (阻抗电压百分数).
     *
     * @return per cent of the rated voltage
     */
    @Value.Default
    default Recorded<Percentage> impedanceVoltage() {
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
     * Interlock group (闭锁组).
     *
     * @return equipment of one group cannot run at the same time; absent where it is not interlocked
     */
    @Value.Default
    default Recorded<String> interlockGroup() {
        return Recorded.absent();
    }

    /**
     * Owner (产权).
     *
     * @return whether it belongs to the utility or to the customer
     */
    @Value.Default
    default Recorded<AssetOwner> owner() {
        return Recorded.absent();
    }

    /**
     * Dismantled (拆除日期).
     *
     * @return the day on which it was dismantled
     */
    @Value.Default
    default Recorded<LocalDate> dismantledOn() {
        return Recorded.absent();
    }

    /**
     * Status timeline (状态变更).
     *
     * @return every change of state or capacity, in the order archived
     */
    List<EquipmentChange> changes();

    /**
     * The reference by which issues, findings and traces name this object.
     *
     * @return type and key
     */
    default ObjectRef ref() {
        return ObjectRef.of(PowerTransformer.class, no());
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "PowerTransformer.no");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PowerTransformer}; an attribute can be set once. */
    final class Builder extends ImmutablePowerTransformer.Builder {
        Builder() {}

        /**
         * Sets {@link PowerTransformer#customerNo()} to a value that is there.
         *
         * @param value the customer whose account it stands in
         * @return this builder
         */
        public Builder customerNo(String value) {
            return customerNo(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#receivingPointNo()} to a value that is there.
         *
         * @param value the receiving point it belongs to
         * @return this builder
         */
        public Builder receivingPointNo(String value) {
            return receivingPointNo(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#name()} to a value that is there.
         *
         * @param value the name or model as archived
         * @return this builder
         */
        public Builder name(String value) {
            return name(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#equipmentKind()} to a value that is there.
         *
         * @param value transformer or high-voltage motor
         * @return this builder
         */
        public Builder equipmentKind(EquipmentKind value) {
            return equipmentKind(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#ownership()} to a value that is there.
         *
         * @param value whether it serves the public or one customer
         * @return this builder
         */
        public Builder ownership(TransformerOwnership value) {
            return ownership(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#ratedCapacity()} to a value that is there.
         *
         * @param value kVA on the nameplate; for a motor its kW count as kVA
         * @return this builder
         */
        public Builder ratedCapacity(ApparentPower value) {
            return ratedCapacity(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#ratedPower()} to a value that is there.
         *
         * @param value kW on the nameplate of a high-voltage motor; absent for a transformer
         * @return this builder
         */
        public Builder ratedPower(Power value) {
            return ratedPower(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#primaryVoltage()} to a value that is there.
         *
         * @param value the voltage of the primary side
         * @return this builder
         */
        public Builder primaryVoltage(VoltageLevel value) {
            return primaryVoltage(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#runStatus()} to a value that is there.
         *
         * @param value running, stopped, dismantled or not yet commissioned
         * @return this builder
         */
        public Builder runStatus(RunStatus value) {
            return runStatus(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#standbyRole()} to a value that is there.
         *
         * @param value main, cold or hot standby
         * @return this builder
         */
        public Builder standbyRole(StandbyRole value) {
            return standbyRole(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#installedOn()} to a value that is there.
         *
         * @param value the day of installation
         * @return this builder
         */
        public Builder installedOn(LocalDate value) {
            return installedOn(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#lossAlgorithm()} to a value that is there.
         *
         * @param value how its losses are computed where metering is on the low side
         * @return this builder
         */
        public Builder lossAlgorithm(LossAlgorithm value) {
            return lossAlgorithm(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#lossTableNo()} to a value that is there.
         *
         * @param value the key into the loss table
         * @return this builder
         */
        public Builder lossTableNo(String value) {
            return lossTableNo(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#correctionFactor()} to a value that is there.
         *
         * @param value correction for the shape of the load: 1 for continuous work, up to 3.6 for one shift
         * @return this builder
         */
        public Builder correctionFactor(Ratio value) {
            return correctionFactor(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#noLoadLoss()} to a value that is there.
         *
         * @param value kW
         * @return this builder
         */
        public Builder noLoadLoss(Power value) {
            return noLoadLoss(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#loadLoss()} to a value that is there.
         *
         * @param value kW
         * @return this builder
         */
        public Builder loadLoss(Power value) {
            return loadLoss(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#noLoadReactiveLoss()} to a value that is there.
         *
         * @param value kvar; = rated capacity × I0 % ÷ 100
         * @return this builder
         */
        public Builder noLoadReactiveLoss(ReactivePower value) {
            return noLoadReactiveLoss(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#loadReactiveLoss()} to a value that is there.
         *
         * @param value kvar; = rated capacity × Uk % ÷ 100
         * @return this builder
         */
        public Builder loadReactiveLoss(ReactivePower value) {
            return loadReactiveLoss(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#noLoadCurrent()} to a value that is there.
         *
         * @param value per cent of the rated current
         * @return this builder
         */
        public Builder noLoadCurrent(Percentage value) {
            return noLoadCurrent(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#impedanceVoltage()} to a value that is there.
         *
         * @param value per cent of the rated voltage
         * @return this builder
         */
        public Builder impedanceVoltage(Percentage value) {
            return impedanceVoltage(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#orgNo()} to a value that is there.
         *
         * @param value the org unit that runs it
         * @return this builder
         */
        public Builder orgNo(String value) {
            return orgNo(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#interlockGroup()} to a value that is there.
         *
         * @param value equipment of one group cannot run at the same time; absent where it is not interlocked
         * @return this builder
         */
        public Builder interlockGroup(String value) {
            return interlockGroup(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#owner()} to a value that is there.
         *
         * @param value whether it belongs to the utility or to the customer
         * @return this builder
         */
        public Builder owner(AssetOwner value) {
            return owner(Recorded.of(value));
        }

        /**
         * Sets {@link PowerTransformer#dismantledOn()} to a value that is there.
         *
         * @param value the day on which it was dismantled
         * @return this builder
         */
        public Builder dismantledOn(LocalDate value) {
            return dismantledOn(Recorded.of(value));
        }
    }
}
