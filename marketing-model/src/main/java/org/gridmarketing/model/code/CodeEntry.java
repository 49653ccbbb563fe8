package org.gridmarketing.model.code;

import java.util.Objects;

/**
 * Code entry (码表行): one row of a code table.
 *
 * @param meaning what the code means (含义)
 * @param code the code (代码) as archives write it
 * @param confidence how sure the row is (可信度)
 * @param source where the row was seen (来源), in words
 * @param note what a reader should know (备注), or an empty text
 */
public record CodeEntry(Code meaning, String code, Confidence confidence, String source, String note) {

    /**
     * Refuses nulls, as records do not do so by themselves.
     *
     * @param meaning what the code means
     * @param code the code as archives write it
     * @param confidence how sure the row is
     * @param source where the row was seen, in words
     * @param note what a reader should know, or an empty text
     */
    public CodeEntry {
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
    }

    /**
     * The code set of the row.
     *
     * @return the simple name of the enum
     */
    public String set() {
        return meaning.codeSet();
    }
}
