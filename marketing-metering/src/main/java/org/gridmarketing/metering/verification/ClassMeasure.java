package org.gridmarketing.metering.verification;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.model.quantity.Quantity;

/** Measure by which an installation is classed (分类指标). */
public enum ClassMeasure {
    /** Nothing is asked. */
    ANY("", facts -> Optional.of(BigDecimal.ZERO)),
    /** Average monthly energy, kWh. */
    MONTHLY_ENERGY("monthlyEnergy", facts -> facts.monthlyEnergy().map(Quantity::toBigDecimal)),
    /** Transformer capacity, kVA. */
    CAPACITY("capacity", facts -> facts.capacity().map(Quantity::toBigDecimal)),
    /** Power of the generating unit, kW. */
    UNIT_POWER("unitPower", facts -> facts.unitPower().map(Quantity::toBigDecimal)),
    /** Voltage, V. */
    VOLTAGE("voltage", facts -> facts.voltage().map(level -> BigDecimal.valueOf(level.volts())));

    private final String attribute;
    /** A method reference without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<MeteringFacts, Optional<BigDecimal>> value;

    ClassMeasure(String attribute, Function<MeteringFacts, Optional<BigDecimal>> value) {
        this.attribute = attribute;
        this.value = value;
    }

    /**
     * The attribute of {@link MeteringFacts} that holds it.
     *
     * @return its name; empty for {@link #ANY}
     */
    public String attribute() {
        return attribute;
    }

    Optional<BigDecimal> of(MeteringFacts facts) {
        return value.apply(facts);
    }
}
