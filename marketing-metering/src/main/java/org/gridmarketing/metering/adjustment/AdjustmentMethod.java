package org.gridmarketing.metering.adjustment;

import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;

/**
 * Adjustment method (退补方法): how the right energy follows from what was recorded. Each method belongs to the causes that the supply
 * rules correct in this way, so that the half of the time that counts for errors beyond the limit is neither forgotten nor applied to
 * anything else.
 */
public sealed interface AdjustmentMethod {
    /**
     * The causes for which the supply rules correct energy in this way.
     *
     * @return at least one; with a rule of any other cause the method is refused
     */
    Set<AdjustmentCause> causes();

    /**
     * Wrong wiring, lost phase, blown fuse, failed, reversed or unequal current transformers: W = K·W′. For wrong wiring, a blown
     * voltage fuse, a fault of an instrument transformer, and for transformers of other ratios than billed, which are a wrong
     * multiplier.
     *
     * @param coefficient K
     */
    record Coefficient(CorrectionCoefficient coefficient) implements AdjustmentMethod {
        @Override
        public Set<AdjustmentCause> causes() {
            return MethodCauses.COEFFICIENT;
        }
    }

    /**
     * Error of a meter or instrument transformer, taken against zero error (以“0”误差为基准): W = W′ ÷ (1 + γ). For errors beyond the
     * limit.
     *
     * @param error γ, per cent, above zero where it is fast; above −100
     * @param permitted the permitted error, within which nothing is adjusted; at least zero; empty where it is not to be asked
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

        @Override
        public Set<AdjustmentCause> causes() {
            return MethodCauses.ERROR;
        }
    }

    /**
     * Ratio errors of the current transformers of a four-wire meter, known to be beyond what is permitted: W = K·W′, K of
     * {@link CorrectionCoefficient#ofRatioErrors}. For errors beyond the limit, which count for half the time, as other coefficients
     * do not.
     *
     * @param coefficient K
     */
    record TransformerErrors(CorrectionCoefficient coefficient) implements AdjustmentMethod {
        @Override
        public Set<AdjustmentCause> causes() {
            return MethodCauses.ERROR;
        }
    }

    /**
     * A wrong wiring of a meter that is wrong itself: W = K·W′ ÷ (1 + γ). For the causes of a coefficient: the wiring, and with it
     * the whole of its time, comes first (practice; the rules name one cause at a time).
     *
     * @param coefficient K
     * @param error γ, per cent; above −100
     */
    record CoefficientAndError(CorrectionCoefficient coefficient, Percentage error) implements AdjustmentMethod {
        @Override
        public Set<AdjustmentCause> causes() {
            return MethodCauses.COEFFICIENT;
        }
    }

    /**
     * Wrong multiplier (倍率差错): W = W′ × actual ÷ used.
     *
     * @param used the multiplier that energy was recorded with; above zero
     * @param actual the right one; above zero
     */
    record WrongMultiplier(Multiplier used, Multiplier actual) implements AdjustmentMethod {
        @Override
        public Set<AdjustmentCause> causes() {
            return MethodCauses.MULTIPLIER;
        }
    }

    /**
     * Voltage drop of the connection wires beyond what is permitted (连接线电压降超差). What is permitted counts with the sign of the
     * drop, so that too much recorded is refunded where the rule refunds.
     *
     * @param drop ε, per cent of the voltage by which energy was recorded too low, below zero where it was recorded too high; between
     *     −100 and 100
     * @param permitted ε0, the permitted drop, per cent; at least zero
     * @param basis of what the per cent are
     */
    record VoltageDrop(Percentage drop, Percentage permitted, VoltageDropBasis basis) implements AdjustmentMethod {
        @Override
        public Set<AdjustmentCause> causes() {
            return MethodCauses.DROP;
        }
    }

    /**
     * Nothing usable was recorded: the energy of normal use takes its place (以正常用电量为基准). The rules ask for it for other causes
     * that no person is to blame for, and where no formula is possible for a blown fuse or a transformer's fault; for a wrong wiring that
     * measures nothing there is no other way (practice).
     *
     * @param normal what was normally used in as long a time; at least zero
     */
    record NormalUse(Energy normal) implements AdjustmentMethod {
        @Override
        public Set<AdjustmentCause> causes() {
            return MethodCauses.NORMAL_USE;
        }
    }

    /**
     * Creep (潜动): the meter turned while nothing was used. No text was seen that names its cause. It is counted as another cause that no
     * person is to blame for, the whole idle time, as the published problem computes it: it is no error in per cent of what was recorded,
     * so the half of the time that stands for not knowing since when such an error grew has nothing to stand for.
     *
     * @param idle for how long nothing was used; at least zero
     * @param minutesPerTurn how long one turn, or one pulse, took; above zero
     * @param turnsPerKwh the meter's constant; above zero
     * @param multiplier by which its energy is multiplied; above zero
     */
    record Creep(Hours idle, Ratio minutesPerTurn, Ratio turnsPerKwh, Multiplier multiplier)
            implements AdjustmentMethod {
        @Override
        public Set<AdjustmentCause> causes() {
            return MethodCauses.CREEP;
        }
    }
}
