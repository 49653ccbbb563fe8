package org.gridmarketing.model.legal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * Legal basis (政策依据): the document and clause that a formula, a price or a check rests on.
 *
 * @param document the document's number or name (文件名称或文号), such as 水电财字〔1983〕215号
 * @param clause the clause or table (条款), empty where the whole document is meant
 * @param verified whether the clause was read in a text of the document (已核原文); false marks a doubtful reference
 */
public record LegalBasis(
        String document, @JsonSetter(nulls = Nulls.AS_EMPTY) String clause, boolean verified) {
    /**
     * A basis that was read in a text of the document.
     *
     * @param document the document's number or name
     * @param clause the clause or table
     * @return the basis
     */
    public static LegalBasis verified(String document, String clause) {
        return new LegalBasis(document, clause, true);
    }

    /**
     * A basis that is known from practice and was not read in the document.
     *
     * @param document the document's number or name
     * @param clause the clause or table
     * @return the basis, marked doubtful
     */
    public static LegalBasis unverified(String document, String clause) {
        return new LegalBasis(document, clause, false);
    }

    @Override
    public String toString() {
        return document + (clause.isEmpty() ? "" : " " + clause) + (verified ? "" : " (未核原文 unverified)");
    }
}
