package org.gridmarketing.model.code;

/**
 * 临时用电标志: whether a supply is temporary, and whether it is metered.
 */
public enum TemporarySupply implements Code {
    /** 装表临时用电 (temporary, metered). */
    METERED,
    /** 无表临时用电 (temporary, unmetered). */
    UNMETERED,
    /** 非临时用电 (not temporary). */
    NOT_TEMPORARY;

    /**
     * Tells whether the supply ends on an agreed date.
     *
     * @return true for both temporary kinds
     */
    public boolean isTemporary() {
        return this != NOT_TEMPORARY;
    }
}
