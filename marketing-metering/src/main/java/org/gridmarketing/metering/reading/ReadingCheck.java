package org.gridmarketing.metering.reading;

import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;

/**
 * Check of reading work (抄表工作核查项). Printed checks ask that sequence numbers are there and that departments agree; here a whole
 * segment is looked at.
 */
public enum ReadingCheck {
    /** A stop without a sequence number (抄表顺序号为空); printed check 1.12. */
    SEQUENCE_MISSING(Severity.ERROR),
    /** Two stops with one sequence number (抄表顺序号重复). */
    SEQUENCE_TWICE(Severity.ERROR),
    /** A point at two stops (计量点重复). */
    POINT_TWICE(Severity.ERROR),
    /** A point of the segment that no stop names (计量点不在路线): it is never read. */
    POINT_NOT_ON_ROUTE(Severity.ERROR),
    /** A stop at a point that is not in the segment (路线含外段计量点): it is read by two. */
    POINT_OUTSIDE(Severity.ERROR),
    /** Segment and customer belong to different departments (抄表段部门与客户部门不符); printed check 1.9. */
    DEPARTMENT(Severity.ERROR);

    private final Severity severity;

    ReadingCheck(Severity severity) {
        this.severity = severity;
    }

    /**
     * The id that findings carry.
     *
     * @return such as {@code RD-SEQUENCE_TWICE}
     */
    public RuleId rule() {
        return new RuleId("RD-" + name());
    }

    /**
     * How bad it is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    Finding finding(String customerNo, ObjectRef subject, String attribute, String place, Args args) {
        return Finding.builder()
                .rule(rule())
                .severity(severity)
                .customerNo(customerNo)
                .subject(subject)
                .attribute(attribute)
                .place(place)
                .messageKey("READINGWORK." + name())
                .args(args)
                .owner(BusinessOwner.READING_AND_BILLING)
                .centre(Centre.BILLING_CENTRE)
                .build();
    }
}
