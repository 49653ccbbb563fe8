package org.gridmarketing.metering.adjustment;

/**
 * Basis of a voltage drop's per cent (电压降差额基准). The rules say that the difference between the verified and the permitted
 * value is collected, and not of what it is a per cent.
 */
public enum VoltageDropBasis {
    /** Of the recorded energy: ΔW = W′·(ε − ε0). */
    RECORDED_ENERGY,
    /** Of the energy that would have been recorded without any drop: ΔW = W′·(ε − ε0) ÷ (1 − ε). */
    TRUE_ENERGY
}
