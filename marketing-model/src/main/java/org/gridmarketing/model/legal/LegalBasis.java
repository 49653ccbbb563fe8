package org.gridmarketing.model.legal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;

/**
 * Legal basis (政策依据): the document and clause that a formula, a price or a check rests on.
 *
 * @param document the document's number or name (文件名称或文号), such as 水电财字〔1983〕215号
 * @param clause the clause or table (条款), empty where the whole document is meant
 * @param verified whether the clause was read in a text of the document (已核原文); false marks a doubtful reference
 * @param inForce the days on which it is in force (有效期); empty where it is cited whatever the day
 */
public record LegalBasis(
        String document,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String clause,
        boolean verified,
        Optional<EffectiveRange> inForce) {
    /**
     * A basis that was read in a text of the document.
     *
     * @param document the document's number or name
     * @param clause the clause or table
     * @return the basis, cited whatever the day
     */
    public static LegalBasis verified(String document, String clause) {
        return new LegalBasis(document, clause, true, Optional.empty());
    }

    /**
     * A basis that is known from practice and was not read in the document.
     *
     * @param document the document's number or name
     * @param clause the clause or table
     * @return the basis, marked doubtful, cited whatever the day
     */
    public static LegalBasis unverified(String document, String clause) {
        return new LegalBasis(document, clause, false, Optional.empty());
    }

    /**
     * The same basis, cited for some days alone.
     *
     * @param days when it is in force
     * @return the basis
     */
    public LegalBasis during(EffectiveRange days) {
        return new LegalBasis(document, clause, verified, Optional.of(days));
    }

    /**
     * Whether it is in force on some day of a period.
     *
     * @param period the days that are billed
     * @return true where they share a day, and where no days are known of it
     */
    public boolean isInForce(BillingPeriod period) {
        return inForce.map(days -> days.touches(period)).orElse(true);
    }

    @Override
    public String toString() {
        return document + (clause.isEmpty() ? "" : " " + clause) + (verified ? "" : " (未核原文 unverified)");
    }
}
