package org.gridmarketing.model.org;

import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Messages;

/** Scope of a segregation row (不相容范围): between which org units two duties exclude each other. */
public enum SegregationScope {
    /** The same unit, or one above the other (同一单位或上下级单位). */
    SUBTREE,
    /** The same unit only (同一单位). */
    SAME_UNIT,
    /** Whatever the units are (任何单位). */
    ANYWHERE;

    /**
     * The scope in words.
     *
     * @param language of the words
     * @return the label
     */
    public String label(Language language) {
        return Messages.template("ORG.SCOPE." + name(), language);
    }
}
