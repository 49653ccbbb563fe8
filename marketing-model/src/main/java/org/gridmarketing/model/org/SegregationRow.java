package org.gridmarketing.model.org;

import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.text.Bilingual;

/**
 * Segregation row (不相容职责): two duties that one person must not hold through two roles, and why.
 *
 * @param rule the rule id (规则编号) of its findings, such as {@code ORG-SOD.CALCULATE_RELEASE}
 * @param first one duty (职责一)
 * @param second the other duty (职责二), not the same
 * @param scope between which org units the row holds (适用范围)
 * @param severity the severity (严重程度) of its findings
 * @param owner the line of business (业务分工) that answers for its findings
 * @param centre the centre (责任中心) that mends them
 * @param source the document and place (来源) that keep the duties apart, or {@value #PRACTICE}; not blank
 * @param reason why (原因), in one sentence
 */
public record SegregationRow(
        RuleId rule,
        Duty first,
        Duty second,
        SegregationScope scope,
        Severity severity,
        BusinessOwner owner,
        Centre centre,
        String source,
        Bilingual reason) {
    /** The source of a row that no document states: usual practice of the trade. */
    public static final String PRACTICE = "practice";

    /**
     * Checks duties and source.
     *
     * @param rule the rule id of its findings, such as {@code ORG-SOD.CALCULATE_RELEASE}
     * @param first one duty
     * @param second the other duty, not the same
     * @param scope between which org units the row holds
     * @param severity of its findings
     * @param owner the line of business that answers for its findings
     * @param centre the centre that mends them
     * @param source the document and place that keep the duties apart, or {@value #PRACTICE}; not blank
     * @param reason why, in one sentence
     * @throws IllegalArgumentException if the duties are the same or the source is blank
     */
    public SegregationRow {
        if (first.equals(second)) {
            throw new IllegalArgumentException("SegregationRow.second must not be the first: " + first);
        }
        Keys.requireNotBlank(source, "SegregationRow.source");
    }

    /**
     * Whether no document states the row.
     *
     * @return true if its source is {@value #PRACTICE}
     */
    public boolean restsOnPractice() {
        return source.equals(PRACTICE);
    }

    /**
     * Whether a role has both duties by itself, as it is printed. That is a fact of the table and no finding about a person.
     *
     * @param role the role
     * @return true if it has both
     */
    public boolean isWithin(Role role) {
        return role.has(first) && role.has(second);
    }
}
