package org.gridmarketing.metering.verification;

import java.util.Optional;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.immutables.value.Value;

/** Facts for classing (分类依据): what is known of a metering installation. Only the first two are needed to build it. */
@Value.Immutable
public interface MeteringFacts {
    /**
     * Metering point (计量点).
     *
     * @return by which refusals name it
     */
    ObjectRef point();

    /**
     * Measured object (计量对象).
     *
     * @return what is measured
     */
    MeasuredObject object();

    /**
     * Wiring (接线方式).
     *
     * @return single-phase installations of customers are class V
     */
    Optional<WiringMode> wiring();

    /**
     * Voltage (电压等级).
     *
     * @return the voltage at which it is metered
     */
    Optional<VoltageLevel> voltage();

    /**
     * Average monthly energy (月平均用电量).
     *
     * @return kWh
     */
    Optional<Energy> monthlyEnergy();

    /**
     * Transformer capacity (变压器容量).
     *
     * @return kVA of the customer
     */
    Optional<ApparentPower> capacity();

    /**
     * Unit power (单机容量).
     *
     * @return kW of the generating unit
     */
    Optional<Power> unitPower();

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MeteringFacts}; an attribute can be set once. */
    final class Builder extends ImmutableMeteringFacts.Builder {
        Builder() {}
    }
}
