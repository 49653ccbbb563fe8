package org.gridmarketing.metering.verification;

import org.gridmarketing.metering.MeteringNames;
import org.gridmarketing.model.code.Language;

/** Kind of cycle (周期类别). */
public enum CycleKind {
    /** First check on site after installation or change (首次现场检验). */
    FIRST_FIELD_CHECK,
    /** Check on site (现场检验). */
    FIELD_CHECK,
    /** Rotation (轮换): the meter is replaced and verified in the laboratory. */
    ROTATION,
    /** Verification (检定) by the regulation of metrology. */
    VERIFICATION;

    /**
     * The kind in words.
     *
     * @param language of the words
     * @return for example 轮换
     */
    public String title(Language language) {
        return MeteringNames.of(this).in(language);
    }
}
