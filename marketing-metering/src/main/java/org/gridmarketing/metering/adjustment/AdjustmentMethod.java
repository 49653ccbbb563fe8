package org.gridmarketing.metering.adjustment;

import java.util.Optional;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;

/** Adjustment method (退补方法): how the right energy follows from what was recorded. */
public sealed interface AdjustmentMethod {
    /**
     * Wrong wiring, lost phase, reversed or unequal current transformers: W = K·W′.
     *
     * @param coefficient K
     */
    record Coefficient(CorrectionCoefficient coefficient) implements AdjustmentMethod {}

    /**
     * Error of a meter or instrument transformer, taken against zero error (以“0”误差为基准): W = W′ ÷ (1 + γ).
     *
     * @param error γ, per cent, above zero where it is fast; above −100
     * @param permitted the permitted error, within which nothing is adjusted; empty where it is not to be asked
     */
    record MeterError(Percentage error, Optional<Percentage> permitted) implements AdjustmentMethod {
        /**
         * An error that is known to be beyond what is permitted.
         *
         * @param error γ, per cent
         */
        public MeterError(Percentage error) {
            this(error, Optional.empty());
        }
    }

    /**
     * A wrong wiring of a meter that is wrong itself: W = K·W′ ÷ (1 + γ).
     *
     * @param coefficient K
     * @param error γ, per cent; above −100
     */
    record CoefficientAndError(CorrectionCoefficient coefficient, Percentage error) implements AdjustmentMethod {}

    /**
     * Wrong multiplier (倍率差错): W = W′ × actual ÷ used.
     *
     * @param used the multiplier that energy was recorded with; above zero
     * @param actual the right one; above zero
     */
    record WrongMultiplier(Multiplier used, Multiplier actual) implements AdjustmentMethod {}

    /**
     * Voltage drop of the connection wires beyond what is permitted (连接线电压降超差).
     *
     * @param drop ε, per cent of the voltage by which energy was recorded too low
     * @param permitted ε0, the permitted drop, per cent
     * @param basis of what the per cent are
     */
    record VoltageDrop(Percentage drop, Percentage permitted, VoltageDropBasis basis) implements AdjustmentMethod {}

    /**
     * Nothing usable was recorded: the energy of normal use takes its place (以正常用电量为基准).
     *
     * @param normal what was normally used in as long a time; at least zero
     */
    record NormalUse(Energy normal) implements AdjustmentMethod {}

    /**
     * Creep (潜动): the meter turned while nothing was used.
     *
     * @param idle for how long nothing was used; at least zero
     * @param minutesPerTurn how long one turn, or one pulse, took; above zero
     * @param turnsPerKwh the meter's constant; above zero
     * @param multiplier by which its energy is multiplied; above zero
     */
    record Creep(Hours idle, Ratio minutesPerTurn, Ratio turnsPerKwh, Multiplier multiplier)
            implements AdjustmentMethod {}
}
