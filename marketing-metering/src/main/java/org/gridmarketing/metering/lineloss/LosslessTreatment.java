package org.gridmarketing.metering.lineloss;

/**
 * What becomes of lossless energy (无损电量): a dedicated line whose customer is metered where it begins loses nothing for the
 * utility, and its energy only dilutes the rate.
 */
public enum LosslessTreatment {
    /** It stays on both sides (综合线损率). */
    INCLUDED,
    /** It is taken off both sides (有损线损率). */
    EXCLUDED
}
