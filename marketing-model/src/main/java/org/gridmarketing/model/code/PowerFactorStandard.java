package org.gridmarketing.model.code;

import java.util.OptionalInt;

/**
 * 功率因数标准: the power factor a customer has to reach. The same code means 0.80 in one list and 0.90 in another, so no
 * code may be read without its profile.
 */
public enum PowerFactorStandard implements Code {
    /** 不考核 (not assessed). */
    NONE(0),
    /** 考核标准0.80 (standard 0.80). */
    P080(80),
    /** 考核标准0.85 (standard 0.85). */
    P085(85),
    /** 考核标准0.90 (standard 0.90). */
    P090(90);

    private final int hundredths;

    PowerFactorStandard(int hundredths) {
        this.hundredths = hundredths;
    }

    /**
     * Tells whether the power factor is assessed at all.
     *
     * @return true if there is a standard to reach
     */
    public boolean isAssessed() {
        return this != NONE;
    }

    /**
     * The standard in hundredths.
     *
     * @return 80, 85 or 90, or empty where the power factor is not assessed
     */
    public OptionalInt hundredths() {
        return isAssessed() ? OptionalInt.of(hundredths) : OptionalInt.empty();
    }
}
