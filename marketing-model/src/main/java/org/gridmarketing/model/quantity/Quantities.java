package org.gridmarketing.model.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** Quantities (量值) of any unit as text, such as {@code 27725 kWh}. */
public final class Quantities {
    private static final Map<String, Function<BigDecimal, Quantity<?>>> BY_UNIT = Map.ofEntries(
            Map.entry(Energy.ZERO.unit(), Energy::ofKwh),
            Map.entry(ReactiveEnergy.ZERO.unit(), ReactiveEnergy::ofKvarh),
            Map.entry(Power.ZERO.unit(), Power::ofKw),
            Map.entry(ReactivePower.ZERO.unit(), ReactivePower::ofKvar),
            Map.entry(ApparentPower.ZERO.unit(), ApparentPower::ofKva),
            Map.entry(Voltage.ZERO.unit(), Voltage::ofVolts),
            Map.entry(Impedance.ZERO.unit(), Impedance::ofOhms),
            Map.entry(Hours.ZERO.unit(), Hours::of),
            Map.entry(EnergyPrice.ZERO.unit(), EnergyPrice::ofYuanPerKwh),
            Map.entry(CapacityPrice.ZERO.unit(), CapacityPrice::ofYuanPerKvaMonth),
            Map.entry(DemandPrice.ZERO.unit(), DemandPrice::ofYuanPerKwMonth),
            Map.entry(Percentage.ZERO.unit(), Percentage::ofPercent),
            Map.entry(Yuan.ZERO.unit(), Yuan::of));

    private Quantities() {}

    /**
     * A quantity from the text that its {@code toString} gives.
     *
     * @param text a number, a space and a unit; a number alone is a {@link Ratio}
     * @return the quantity
     * @throws IllegalArgumentException if the number or the unit is not understood
     */
    public static Quantity<?> parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return Ratio.of(text);
        }
        Function<BigDecimal, Quantity<?>> factory = BY_UNIT.get(text.substring(space + 1));
        if (factory == null) {
            throw new IllegalArgumentException("unknown unit: \"" + text + "\"");
        }
        return factory.apply(Ratio.of(text.substring(0, space)).toBigDecimal());
    }
}
