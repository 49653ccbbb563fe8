package org.gridmarketing.metering.loss;

import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Impedance;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Voltage;

/** Basis of a line's loss (线损计算依据): how the loss of a customer's line is found. */
public sealed interface LineLossBasis {
    /**
     * The line, or the point that bears its loss.
     *
     * @return by which refusals and traces name it
     */
    ObjectRef line();

    /**
     * No loss is billed (不计算).
     *
     * @param line the line
     */
    record None(ObjectRef line) implements LineLossBasis {}

    /**
     * Agreed share (协议线损率) of the energy, transformer loss included.
     *
     * @param line the line
     * @param active per cent of the active energy; at least zero
     * @param reactive per cent of the reactive energy, 0 where none is agreed; at least zero
     */
    record AgreedShare(ObjectRef line, Percentage active, Percentage reactive) implements LineLossBasis {
        /**
         * Agreed for active energy alone.
         *
         * @param line the line
         * @param active per cent of the active energy
         */
        public AgreedShare(ObjectRef line, Percentage active) {
            this(line, active, Percentage.ZERO);
        }
    }

    /**
     * Agreed quantity (协议线损电量) of a month.
     *
     * @param line the line
     * @param monthly the losses of a whole month; at least zero
     */
    record Agreed(ObjectRef line, Losses monthly) implements LineLossBasis {}

    /**
     * By formula (公式法): ΔWp = 1000·(Wp² + Wq²)·R·K ÷ (U²·T) with U in volts, and ΔWq likewise with X.
     *
     * @param line the line
     * @param voltage U, between phases, V; above zero
     * @param resistance R of one phase, Ω; at least zero
     * @param reactance X of one phase, Ω; at least zero, 0 where reactive loss is not billed
     * @param correctionFactor K for the shape of the load, see {@link CorrectionFactor}; at least 1
     */
    record Formula(ObjectRef line, Voltage voltage, Impedance resistance, Impedance reactance, Ratio correctionFactor)
            implements LineLossBasis {}
}
