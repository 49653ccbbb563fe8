package org.gridmarketing.model.org;

import java.util.Locale;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.RuleId;

/** Fault of one assignment (任职问题), whatever else the person holds. */
public enum AssignmentFault {
    /** The role is not in the table of roles (角色不存在). */
    UNKNOWN_ROLE(Severity.ERROR),
    /** The code is printed for several roles and does not tell which is meant (角色编号不唯一). */
    AMBIGUOUS_ROLE(Severity.WARN),
    /** The role does not exist at the level of the unit (任职层级不符). */
    WRONG_LEVEL(Severity.ERROR),
    /** The unit's number has none of the usual lengths, so its level is unknown (单位编号不规则). */
    IRREGULAR_UNIT(Severity.WARN),
    /** The unit is not in the table of org units (供电单位不存在). */
    UNKNOWN_UNIT(Severity.ERROR),
    /** The assignment is not in force on the day of the check (不在任职期内). */
    OUTSIDE_DATES(Severity.INFO),
    /** The last day is before the first (任职起止日颠倒). */
    DATES_REVERSED(Severity.ERROR);

    private final Severity severity;

    AssignmentFault(Severity severity) {
        this.severity = severity;
    }

    /**
     * How bad it is.
     *
     * @return the severity of its findings
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The rule id of its findings.
     *
     * @return for example {@code ORG-ASSIGNMENT.WRONG_LEVEL}
     */
    public RuleId rule() {
        return new RuleId("ORG-ASSIGNMENT." + name());
    }

    /**
     * The key of the text of its findings.
     *
     * @return for example {@code ORG.WRONG_LEVEL}
     */
    public String messageKey() {
        return String.format(Locale.ROOT, "ORG.%s", name());
    }
}
