package org.gridmarketing.rules.api;

/** Interpretation (条文口径): how the title of a printed check is read where its words alone would mislead. */
public enum Interpretation {
    /** Word for word (按字面): as printed, with the false alarms that come of it. */
    LITERAL,
    /** As advised (建议口径): with the conditions that the words leave out; {@link RuleDescriptor#reading()} says which. */
    ADVISED
}
