package org.gridmarketing.model.code;

/**
 * 是否标志: an answer of yes or no, which bases write in four spellings, sometimes in the same column.
 */
public enum YesNo implements Code {
    /** 是 (yes). */
    YES,
    /** 否 (no). */
    NO;

    /**
     * Tells yes from no.
     *
     * @return true for yes
     */
    public boolean isYes() {
        return this == YES;
    }

    /**
     * The meaning of a truth value.
     *
     * @param value the truth value
     * @return yes for true, no for false
     */
    public static YesNo of(boolean value) {
        return value ? YES : NO;
    }
}
