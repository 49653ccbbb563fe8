package org.gridmarketing.model.tariff;

/** Rounding inside the loss formula (变损公式取整方式). */
public enum LossFormulaRounding {
    /** Each loss is one exact fraction and rounded once. */
    ONCE,
    /**
     * The reactive no-load part and the coefficients C = K·Pk·10⁶ ÷ (S²·T) and K·Qk·10⁶ ÷ (S²·T), by which Wp² + Wq² in
     * millions is multiplied, are rounded to one decimal first. Read in the code of a working billing system of 2019; no
     * document was seen.
     */
    COEFFICIENTS_TO_TENTHS
}
