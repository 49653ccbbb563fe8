package org.gridmarketing.model.dossier;

import org.gridmarketing.model.quantity.Impedance;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Voltage;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;

/**
 * Stated line (线路参数): what the loss of a point's line is computed from where the archive says by formula (按标准公式) and holds no data of the
 * line. Known from the trade, ΔWp = 1000·(Wp² + Wq²)·R·K ÷ (U²·T).
 *
 * @param meteringPointNo the point (计量点编号) that bears the loss; not blank
 * @param voltage voltage between phases (线电压), V; above zero
 * @param resistance resistance of one phase (单相电阻), Ω; at least zero
 * @param reactance reactance of one phase (单相电抗), Ω; at least zero, 0 where reactive loss is not billed
 * @param correctionFactor correction factor (修正系数) for the shape of the load; at least 1, which is a flat load
 */
public record StatedLine(
        @NotBlank String meteringPointNo,
        Voltage voltage,
        Impedance resistance,
        Impedance reactance,
        Ratio correctionFactor) {
    /**
     * Checks key and ranges.
     *
     * @param meteringPointNo the point that bears the loss; not blank
     * @param voltage V, above zero
     * @param resistance Ω, at least zero
     * @param reactance Ω, at least zero
     * @param correctionFactor at least 1
     * @throws IllegalArgumentException naming what is blank or out of range
     */
    public StatedLine {
        Keys.requireNotBlank(meteringPointNo, "StatedLine.meteringPointNo");
        require(voltage.signum() > 0, "voltage: must be above zero", voltage);
        require(resistance.signum() >= 0, "resistance: must not be negative", resistance);
        require(reactance.signum() >= 0, "reactance: must not be negative", reactance);
        require(correctionFactor.compareTo(Ratio.ONE) >= 0, "correctionFactor: must be at least 1", correctionFactor);
    }

    private static void require(boolean holds, String what, Quantity<?> value) {
        if (!holds) {
            throw new IllegalArgumentException("StatedLine." + what + ": " + value);
        }
    }
}
