package org.gridmarketing.metering.validation;

import java.math.BigDecimal;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.RegisterValue;

/**
 * Tolerance of the sum check (分时电量平衡容差). Registers show only so many decimals, so total and bands never agree to the
 * last digit. Practice knows two measures; no document that prints either was seen.
 */
public sealed interface SumTolerance {
    /**
     * A fixed amount (固定值).
     *
     * @param amount kWh, in practice 1 or 2; for reactive registers the same number of kvarh
     */
    record Fixed(Energy amount) implements SumTolerance {}

    /**
     * A step of the last digit for every register that takes part (按表位数): registers × step × multiplier.
     *
     * @param step what the last digit of a register is worth, in practice 0.01
     */
    record PerRegister(RegisterValue step) implements SumTolerance {}

    /**
     * How far total and bands may be apart.
     *
     * @param registers how many registers take part, the total included
     * @param multiplier the composite multiplier
     * @return a number of kWh or kvarh
     */
    default BigDecimal allowed(int registers, Multiplier multiplier) {
        if (this instanceof Fixed fixed) {
            return fixed.amount().toBigDecimal();
        }
        PerRegister perRegister = (PerRegister) this;
        return perRegister
                .step()
                .toBigDecimal()
                .multiply(BigDecimal.valueOf(registers))
                .multiply(multiplier.toBigDecimal());
    }

    /**
     * Whether the multiplier has to be known.
     *
     * @return true for a step of each register
     */
    default boolean needsMultiplier() {
        return this instanceof PerRegister;
    }
}
